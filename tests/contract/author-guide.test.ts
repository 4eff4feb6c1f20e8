import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { listIds } from '../../assets/ids.mjs';
import { checkedFrom } from '../../scripts/missions-plugin.ts';
import { minutes } from '../../src/core/proof/minutes.ts';
import { check } from '../../src/core/scenario/check.ts';
import { sentence } from '../../src/core/scenario/messages.ts';
import { readOverlay } from '../../src/core/scenario/read.ts';
import { step } from '../../src/core/scenario/step.ts';

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const guide = readFileSync(file('docs/ecrire-une-mission.md'), 'utf8');
const pictures = await listIds();

/** The blocks of the guide that are marked as one thing: "```json étape". */
const blocks = (mark: string): string[] =>
  [...guide.matchAll(new RegExp(`^\`\`\`json ${mark}\\n(.*?)^\`\`\`$`, 'gms'))].map((match) => match[1] ?? '');

const steps = blocks('étape').map((text): [mechanic: string, step: unknown] => [
  JSON.parse(text).mechanic,
  JSON.parse(text),
]);

describe('docs/ecrire-une-mission.md', () => {
  it('shows every mechanic once', () => {
    const options = step._zod.def.options.map(({ _zod }) => [..._zod.def.shape.mechanic._zod.def.values][0]);
    expect(steps.map(([mechanic]) => mechanic).sort()).toEqual([...options].sort());
  });

  it.each(steps)('its example of %s passes the whole check, in the mission that `new` writes', (_, example) => {
    const mission = JSON.parse(readFileSync(file('src/command/mission/template/first-aid.json'), 'utf8'));
    for (const level of ['1', '2']) mission.puzzles[0].levels[level].steps = [example];
    const { problems, proof } = check(JSON.stringify(mission), [], pictures);
    expect(problems.map((problem) => `${problem.path.join('.')} ${sentence(problem, 'fr')}`)).toEqual([]);
    expect(proof?.steps[0]).toMatchObject({ puzzle: 'call', whole: true });
  });

  it('its example of a translation can be read, and marks every block of JSON', () => {
    const [overlay = '', ...more] = blocks('traduction');
    expect([readOverlay(overlay, 'en').problems, more]).toEqual([[], []]);
    expect(guide.match(/^```json/gm)).toHaveLength(steps.length + 1);
  });

  it('names only commands and files that there are', () => {
    const commands = [...guide.matchAll(/npm run mission -- (\w+)/g)].map((match) => match[1]);
    expect([...new Set(commands)].sort()).toEqual(['bots', 'check', 'migrate', 'new', 'replay', 'schema']);
    for (const [, target = ''] of guide.matchAll(/\]\((exemple\/[^)]+)\)/g)) readFileSync(file(`docs/${target}`));
  });
});

describe('docs/exemple/arcade.json', () => {
  const found = checkedFrom(file('docs/exemple'), 'arcade.json', pictures);

  it('is right, with its English', () => {
    expect(found.found.map(({ line, problem }) => `${line} ${sentence(problem, 'fr')}`)).toEqual([]);
    expect(Object.keys(found.compiled?.catalogues ?? {})).toEqual(['fr', 'en']);
  });

  it('is proved, and lasts the ten minutes that the guide promises', () => {
    const { problems, proof } = check(readFileSync(file('docs/exemple/arcade.json'), 'utf8'), [], pictures);
    expect(problems).toEqual([]);
    expect(proof?.steps.every(({ whole }) => whole)).toBe(true);
    const { play, story } = minutes(found.compiled as NonNullable<typeof found.compiled>);
    for (const level of [1, 2] as const) {
      expect((play[level] + story[level]) / 60).toBeGreaterThan(8);
      expect((play[level] + story[level]) / 60).toBeLessThan(10);
    }
  });
});
