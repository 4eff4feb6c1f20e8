import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { classView } from '../../src/core/debrief/class-view.ts';
import { uuidOf } from '../../src/core/debrief/uuid.ts';
import { xapiStatements } from '../../src/core/debrief/xapi.ts';
import { Play } from './play.ts';
import { small } from './small-mission.ts';
import { STATEMENTS } from './xapi-shape.ts';

const source = {
  home: 'https://exemple.fr',
  code: 'BCDF',
  at: '2026-11-23T10:00:00.000Z',
  language: 'fr',
  t: (text: string) => text,
  name: (team: string) => `Les ${team}`,
};

function played(): Play {
  const play = new Play().open('letter').send('c', 'e', 'i').solve().do({ type: 'leave' });
  play.open('desk').hint(3).solve().do({ type: 'leave' }, { type: 'debrief' });
  play.by('master:m', { type: 'note', team: 'team', words: 'Lina helped a lot.' });
  play.do({ type: 'mood', mood: 'tired' }, { type: 'transfer', situation: 'bus', choice: 'tell' });
  return play.by('other', { type: 'begin' }).by('other', { type: 'open', puzzle: 'letter' });
}
const told = (play: Play, about = source) =>
  xapiStatements(classView(small.mission, play.state, play.records), about) as unknown as readonly {
    readonly id: string;
    readonly actor: { readonly account: { readonly name: string } };
    readonly verb: { readonly id: string };
    readonly object: { readonly id: string };
    readonly result?: { readonly extensions?: unknown; readonly response?: string };
  }[];

test('every statement has the shape that the standard asks for', () => {
  const valid = new Ajv({ strict: false }).compile(STATEMENTS);
  valid(told(played()));
  expect(valid.errors).toBeNull();
});

test('each team says how it came to each objective, what it answered, and nothing personal', () => {
  const statements = told(played());
  const last = (iri: string) => iri.split('/').slice(-2).join('/');
  const lines = statements.map(({ actor, verb, object }) => [
    actor.account.name,
    verb.id.split('/').at(-1),
    last(object.id),
  ]);
  const [first = ''] = lines.map(([who]) => who);
  expect(first).toMatch(/^bcdf-/);
  expect(lines.filter(([who]) => who === first).map(([, ...rest]) => rest)).toEqual([
    ['completed', `missions/${small.mission.id}`],
    ['mastered', 'objectives/help'],
    ['experienced', 'objectives/who'],
    ['attempted', 'objectives/later'],
    ['answered', 'situations/bus'],
  ]);
  expect(lines.filter(([who]) => who !== first).map(([, verb]) => verb)).not.toContain('completed');
  expect(statements[1]?.result?.extensions).toEqual({
    'https://exemple.fr/xapi/help': 'alone',
    'https://exemple.fr/xapi/ideas-met': 1,
    'https://exemple.fr/xapi/ideas-corrected': 1,
  });
  // Notes and moods are nobody else's business; nobody has failed.
  expect(JSON.stringify(statements)).not.toMatch(/Lina|tired|mbox|failed/);
});

test('the same evidence is the same statement, however often it is told that day', () => {
  const once = told(played()).map(({ id }) => id);
  expect(told(played(), { ...source, at: '2026-11-23T15:30:00.000Z' }).map(({ id }) => id)).toEqual(once);
  expect(new Set(once).size).toBe(once.length);
  expect(told(played(), { ...source, code: 'GHJK' }).map(({ id }) => id)).not.toEqual(once);
  // As other implementations make it of the namespace of addresses.
  expect(uuidOf('https://exemple.fr')).toBe('4a421e63-3762-5515-b635-33e2ef44e2b0');
});
