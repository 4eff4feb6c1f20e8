import { describe, expect, it } from 'vitest';
import { evidence } from '../../src/core/debrief/evidence.ts';
import { acted, begun, gave, nameOf, ofMaster, ofTeam } from '../../src/core/proof/journey.ts';
import { teamIn } from '../../src/core/proof/session.ts';
import { skeleton } from '../../src/core/proof/skeleton.ts';
import { proveUnlocks } from '../../src/core/proof/unlocks.ts';
import { walk } from '../../src/core/proof/walk.ts';
import type { WayAct } from '../../src/core/proof/way.ts';
import type { CompiledMission } from '../../src/core/scenario/compile.ts';
import type { Level } from '../../src/core/scenario/mission.ts';
import type { SessionState } from '../../src/core/session/state.ts';
import { over, puzzleOf, solutionOf, stepAt } from '../../src/core/session/steps.ts';
import { anyNumber } from '../support/fake.ts';
import { aPuzzle, SHIPPED, shipped, small } from '../support/mission.ts';

const ACTS = 60;
const LIMIT = 20_000;

const problems = (mission: CompiledMission) => proveUnlocks(mission).problems.map(({ code, values }) => [code, values]);

/** The same act in the real mission, each board played by its known solution. */
function really(mission: CompiledMission, state: SessionState, act: WayAct): SessionState | undefined {
  if (act.do === 'give') return gave(mission, state, act.by, act.command);
  if (act.do !== 'solve') return undefined;
  const puzzle = puzzleOf(mission.mission, act.puzzle);
  let now = state;
  for (let step = 0; puzzle !== undefined; step += 1) {
    const here = stepAt(puzzle, teamIn(now).level, step);
    if (here === undefined) break;
    for (const { move } of solutionOf(here))
      now = gave(mission, now, 'team', { type: 'move', puzzle: act.puzzle, step, move }) ?? now;
  }
  return now === state ? undefined : now;
}

/** Everything that can happen but steps back, which lead to where the team was: a real board takes several to what one is here. */
const anything = (bare: CompiledMission, state: SessionState): WayAct[] => [
  ...ofTeam(bare, state),
  ...ofMaster(bare, state),
];

describe('the game that the proof walks', () => {
  it.each(SHIPPED)('is the real one of %s, whatever the team and its game master do', (id) => {
    const mission = shipped(id);
    const bare = skeleton(mission);
    const levels: readonly Level[] = [1, 2];
    const everything = walk(bare, {
      limit: LIMIT,
      levels,
      endings: true,
      actsIn: (state) => anything(bare, state),
    });
    const known = new Set(everything.nodes.map(({ state }) => nameOf(state, true)));
    let [taken, ended] = [0, 0];
    for (const level of [1, 2, 1, 2] as const) {
      let [real, drawn] = [begun(mission, level), begun(bare, level)];
      for (let n = 0; n < ACTS; n += 1) {
        const acts = anything(bare, drawn);
        const act = acts[anyNumber(acts.length)];
        if (act === undefined) break;
        const [theirs, ours] = [really(mission, real, act), acted(bare, drawn, act)];
        expect(ours === undefined, JSON.stringify(act)).toBe(theirs === undefined);
        [real, drawn] = [theirs ?? real, ours ?? drawn];
        if (ours !== undefined) taken += 1;
        if (over(teamIn(drawn))) ended += 1;
        expect(nameOf(drawn, true), JSON.stringify(act)).toBe(nameOf(real, true));
        expect(known.has(nameOf(real, true)), `${nameOf(real, true)} after ${JSON.stringify(act)}`).toBe(true);
      }
    }
    expect(Math.min(taken, ended)).toBeGreaterThan(0);
  });

  it.each(SHIPPED)('%s: what only the game master passed is not reached in the evidence', (id) => {
    const mission = shipped(id);
    for (const level of [1, 2] as const) {
      let state = begun(mission, level);
      const given = ofMaster(mission, state).filter(
        (act) => act.do === 'give' && ['force', 'skip', 'give-token', 'due'].includes(act.command.type),
      );
      for (const act of given) state = really(mission, state, act) ?? state;
      expect(teamIn(state).stage).toBe('ending');
      for (const { objective, reached } of evidence(mission.mission, teamIn(state), []))
        expect([objective, reached]).toEqual([objective, 'not-reached']);
    }
  });
});

describe('proveUnlocks', () => {
  it('finds nothing wrong with a mission that is right, and says when it did not see everything', () => {
    expect(proveUnlocks(small())).toMatchObject({ whole: true, problems: [] });
    expect(proveUnlocks(small(), 20)).toEqual({ states: 20, whole: false, problems: [] });
  });

  it('sees a level without the final puzzle, once the puzzles that it has can be opened', () => {
    const { levels } = aPuzzle('end');
    const end = aPuzzle('end', { role: 'meta', opens: { tokens: ['first'] }, levels: { '1': levels['1'] } });
    const found = problems(small({ puzzles: [aPuzzle('one', { gives: 'first' }), end] }));
    const moves = { fr: 'le tout début', en: 'the very start' };
    expect(found).toEqual([['end-out-of-reach', { level: 2, moves }]]);
  });

  it('sees an objective that a team can pass by, and the shortest way past it', () => {
    const base = small().mission;
    const [objective] = base.objectives;
    const objectives = [objective, { ...objective, id: 'other' }] as (typeof base)['objectives'];
    const puzzles = [
      aPuzzle('one', { gives: 'first' }),
      aPuzzle('two', { gives: 'second', objectives: ['other'] }),
      aPuzzle('end', { role: 'meta', opens: { tokens: ['first'] } }),
    ];
    const mission = small({ objectives, puzzles });
    const titles = puzzles.map(({ title }) => title);
    const moves = {
      fr: `résoudre « ${titles[0]} » → résoudre « ${titles[2]} »`,
      en: `solving “${titles[0]}” → solving “${titles[2]}”`,
    };
    expect(problems(mission)).toEqual([1, 2].map((level) => ['objective-avoided', { id: 'other', level, moves }]));
  });
});
