import { afterEach, expect, it, vi } from 'vitest';
import { evidence } from '../../src/core/debrief/evidence.ts';
import { goneWay } from '../../src/core/proof/counterexample.ts';
import { prove } from '../../src/core/proof/prove.ts';
import { TEAM } from '../../src/core/proof/session.ts';
import type { ProblemCode } from '../../src/core/scenario/problem.ts';
import { replay } from '../../src/core/session/apply.ts';
import { readReplay, replayFile } from '../../src/core/session/replay-file.ts';
import { ReplayAuthority } from '../../src/game/replay/replay-authority.ts';
import { order } from '../../src/mechanics/order/order.ts';
import { lane } from '../support/lane.ts';
import { small } from '../support/mission.ts';
import { faulty, foundIn } from '../wrong/faulty.ts';

afterEach(() => vi.restoreAllMocks());

/** The team at the end of a replay that was written to a file and read again; the replay page can show each of its moments. */
function replayed(text: string) {
  const read = readReplay(text);
  if ('fault' in read) throw new Error(read.fault);
  const page = new ReplayAuthority(read, TEAM, 1, 'en');
  const shown: unknown[] = [];
  page.listen(({ seen, words }) => shown.push([seen.team.stage, Object.keys(words).length > 0]));
  for (let at = 2; at <= read.records.length; at += 1) page.go(at);
  expect(shown).toEqual(read.records.map(() => [expect.any(String), true]));
  const team = replay(read.records).teams[TEAM];
  if (team === undefined) throw new Error('The replay has no team.');
  return { team, ...read };
}

const wayTo = (mission: ReturnType<typeof small>, code: ProblemCode, at = 0) => {
  const problem = prove(mission).problems.filter((one) => one.code === code)[at];
  if (problem?.way === undefined) throw new Error(`No way leads to ${code}.`);
  return problem.way;
};

it('a dead end: the replay opens the puzzle and ends in the state from which nothing leads on', () => {
  const ways = { start: { a: 'hall', d: 'pit' }, hall: { b: 'room' }, room: { c: 'end' } };
  vi.spyOn(order, 'machine').mockReturnValue(lane(ways, { clears: false }));
  const mission = small();
  const { team, records } = replayed(replayFile(goneWay(mission, wayTo(mission, 'dead-end'))));
  expect(team).toMatchObject({ stage: 'puzzle', at: 'one', level: 1 });
  expect(team.progress.puzzles.one?.snapshot).toEqual({ value: 'open', context: { pegs: ['pit'], sure: false } });
  expect(records.at(-1)?.command).toMatchObject({ type: 'move', move: { card: 'd' } });
});

it('a dead end behind others: the game master opens the way, and the steps before are solved', () => {
  const ways = { start: { a: 'hall', d: 'pit' }, hall: { b: 'room' }, room: { c: 'end' } };
  vi.spyOn(order, 'machine').mockReturnValue(lane(ways, { clears: false }));
  const mission = small();
  const problems = prove(mission).problems.filter(({ code, way }) => {
    const [first] = way?.acts ?? [];
    return code === 'dead-end' && first?.do === 'reach' && (first.puzzle === 'end' || first.step === 1);
  });
  expect(problems).toHaveLength(4);
  for (const { way } of problems) {
    const [first] = way?.acts ?? [];
    if (way === undefined || first?.do !== 'reach') throw new Error('A way begins where its board is.');
    const { team } = replayed(replayFile(goneWay(mission, way)));
    expect(team).toMatchObject({ stage: 'puzzle', at: first.puzzle, level: way.level });
    const state = team.progress.puzzles[first.puzzle];
    expect([state?.step, state?.snapshot.context]).toEqual([first.step, { pegs: ['pit'], sure: false }]);
  }
});

it('an objective passed by: the replay comes to the ending, and the evidence says that it was not reached', () => {
  for (const { problem, counterexample } of foundIn(faulty('objective-skipped.json'))) {
    if (counterexample === undefined) throw new Error(`${problem.code} shows no way.`);
    const { team, mission } = replayed(replayFile(counterexample));
    expect(team.stage).toBe('ending');
    expect(team.level).toBe(problem.values.level);
    const found = evidence(mission.mission, team, counterexample.records).map(({ objective, reached }) => [
      objective,
      reached,
    ]);
    expect(found).toEqual([
      ['act', 'alone'],
      ['stay', 'not-reached'],
    ]);
  }
});

it('no end at a level: the replay stands where the team begins', () => {
  const [found] = foundIn(faulty('final-puzzle-at-one-level.json'));
  const { team } = replayed(replayFile(found?.counterexample ?? { mission: small(), records: [] }));
  expect(team).toMatchObject({ stage: 'district', level: 2 });
});
