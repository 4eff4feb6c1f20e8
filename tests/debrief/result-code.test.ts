import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST, readResultCode, resultCode, type TeamResult } from '../../src/core/debrief/result-code.ts';
import type { Level, Mission } from '../../src/core/scenario/mission.ts';
import { puzzlesAt } from '../../src/core/scenario/mission.ts';
import { aMission, SHIPPED, shipped } from '../support/mission.ts';
import { Play } from './play.ts';
import { small } from './small-mission.ts';

const missions = SHIPPED.map((id) => shipped(id).mission);
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Any result that a team can have on a mission, counts no larger than a code holds. */
const anyResult = (mission: Mission): fc.Arbitrary<TeamResult> =>
  fc.constantFrom<Level>(1, 2).chain((level) =>
    fc.record({
      mission: fc.constant(mission.id),
      level: fc.constant(level),
      minutes: fc.integer({ min: 0, max: 127 }),
      breached: fc.boolean(),
      objectives: fc.record(
        Object.fromEntries(
          mission.objectives.map(({ id }) => [id, fc.constantFrom('alone', 'hint', 'shown', 'not-reached')]),
        ),
      ) as fc.Arbitrary<TeamResult['objectives']>,
      puzzles: fc.record(
        Object.fromEntries(
          puzzlesAt(mission, level).map(({ id }) => [
            id,
            fc.record({ wrong: fc.integer({ min: 0, max: MOST }), hints: fc.integer({ min: 0, max: MOST }) }),
          ]),
        ),
      ) as fc.Arbitrary<TeamResult['puzzles']>,
    }),
  );
const anyOf = fc.constantFrom(...missions).chain(anyResult);
const codeOf = (result: TeamResult): string =>
  resultCode(missions.find(({ id }) => id === result.mission) as Mission, result);

describe('a result code', () => {
  test('gives back what went in, however it is written down', () => {
    fc.assert(
      fc.property(anyOf, (result) => {
        const code = codeOf(result);
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z-]+$/);
        expect(code.length).toBeLessThanOrEqual(40);
        const spoken = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
        for (const written of [code, ` ${spoken}\n`, code.replaceAll('-', '–'), code.replaceAll('-', '')]) {
          expect(readResultCode(written, missions)).toEqual(result);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('holds no more than it can: larger counts and longer games are cut', () => {
    const mission = shipped('privacy').mission;
    const [first] = puzzlesAt(mission, 1);
    const code = resultCode(mission, {
      mission: mission.id,
      level: 1,
      minutes: 4_000,
      breached: false,
      objectives: {},
      puzzles: { [first?.id ?? '']: { wrong: 99, hints: -3 } },
    });
    expect(readResultCode(code, missions)).toMatchObject({
      minutes: 127,
      puzzles: { [first?.id ?? '']: { wrong: MOST, hints: 0 } },
    });
  });

  test('one character wrong, or two neighbours that changed places, is never read as another result', () => {
    fc.assert(
      fc.property(anyOf, fc.nat(), fc.constantFrom(...ALPHABET), (result, at, other) => {
        const code = codeOf(result).replaceAll('-', '');
        const index = at % code.length;
        const wrong = code.slice(0, index) + other + code.slice(index + 1);
        if (wrong !== code) expect(readResultCode(wrong, missions)).toEqual({ problem: 'mistyped' });
        const swapped =
          code.slice(0, index) +
          code
            .slice(index, index + 2)
            .split('')
            .reverse()
            .join('') +
          code.slice(index + 2);
        if (swapped !== code) expect(readResultCode(swapped, missions)).toEqual({ problem: 'mistyped' });
        expect(readResultCode(code.slice(0, -1), missions)).toEqual({ problem: 'mistyped' });
      }),
      { numRuns: 150 },
    );
  });

  test('whatever is typed instead, the answer is a result or a problem', () => {
    const known = ['empty', 'mistyped', 'other-version', 'other-mission', 'character'];
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 200 }), fc.base64String({ maxLength: 200 })), (typed) => {
        const read = readResultCode(typed, missions);
        expect('problem' in read ? known.includes(read.problem) : missions.some(({ id }) => id === read.mission)).toBe(
          true,
        );
      }),
      { numRuns: 100 },
    );
    expect(readResultCode(' -– ', missions)).toEqual({ problem: 'empty' });
    expect(readResultCode('7K?Q', missions)).toEqual({ problem: 'character', foreign: '?' });
    expect(readResultCode('0'.repeat(100_000), missions)).toEqual({ problem: 'mistyped' });
  });

  test('is read against exactly the mission that it was made of, and no other version of it', () => {
    const mission = aMission({ id: 'one' });
    const code = resultCode(mission, {
      mission: 'one',
      level: 1,
      minutes: 3,
      breached: true,
      objectives: {},
      puzzles: {},
    });
    expect(readResultCode(code, [mission])).toMatchObject({ mission: 'one', minutes: 3, breached: true });
    expect(readResultCode(code, missions)).toEqual({ problem: 'other-mission' });
    const fewer = { ...mission, puzzles: mission.puzzles.slice(1) };
    expect(readResultCode(code, [fewer])).toEqual({ problem: 'other-mission' });
  });
});

test('the code of a debrief tells what the team did there', () => {
  const play = new Play().open('letter').send('c', 'e', 'i').solve().do({ type: 'leave' }).open('desk');
  play.hint().send('a', 'e', 'k').solve();
  const { report } = play;
  const read = readResultCode(report.code, [small.mission]);
  expect(read).toMatchObject({
    level: 1,
    minutes: report.minutes,
    objectives: Object.fromEntries(report.objectives.map(({ id, evidence }) => [id, evidence.reached])),
  });
  expect('puzzles' in read && [read.puzzles.letter, read.puzzles.desk]).toEqual([
    { wrong: 1, hints: 0 },
    { wrong: 1, hints: 1 },
  ]);
});
