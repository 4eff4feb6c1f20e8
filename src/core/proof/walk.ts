import type { CompiledMission } from '../scenario/compile.ts';
import type { Level } from '../scenario/mission.ts';
import type { SessionState } from '../session/state.ts';
import { acted, back, begun, gave, nameOf, withoutPast } from './journey.ts';
import { teamIn } from './session.ts';
import type { Way, WayAct } from './way.ts';

interface Node {
  readonly state: SessionState;
  readonly from: number;
  readonly act: WayAct | undefined;
  readonly level: Level;
  /** Where the team comes to by itself. */
  readonly next: number[];
}

/** What was visited of a game. */
export interface Walk {
  readonly nodes: readonly Node[];
  readonly whole: boolean;
}

interface Wish {
  /** States that are visited at most. */
  readonly limit: number;
  /** Where sessions begin. */
  readonly levels: readonly Level[];
  /** Whether endings differ by what was solved before them. */
  readonly endings: boolean;
  readonly actsIn: (state: SessionState) => readonly WayAct[];
}

/** Every state that acts lead to, the nearest first. */
export function walk(bare: CompiledMission, { limit, levels, endings, actsIn }: Wish): Walk {
  const nodes: Node[] = [];
  const index = new Map<string, number>();
  let whole = true;
  const meet = (state: SessionState, from: number, act: WayAct | undefined, level: Level): number | undefined => {
    const name = nameOf(state, endings);
    const known = index.get(name);
    if (known !== undefined) return known;
    if (nodes.length >= limit) {
      whole = false;
      return undefined;
    }
    index.set(name, nodes.length);
    nodes.push({ state: withoutPast(state), from, act, level, next: [] });
    return nodes.length - 1;
  };
  for (const level of levels) meet(begun(bare, level), -1, undefined, level);
  for (let at = 0; at < nodes.length && whole; at += 1) {
    const { state, level, next } = nodes[at] as Node;
    for (const act of actsIn(state)) {
      const after = acted(bare, state, act);
      const to = after === undefined ? undefined : meet(after, at, act, level);
      if (after === undefined || to === undefined) continue;
      if (act.do === 'solve' || (act.do === 'give' && act.by === 'team')) next.push(to);
      // One step back is where it came from, but for a breach, which stays open; from a new state it is looked at all the same.
      const fresh = to === nodes.length - 1 || teamIn(after).breached !== teamIn(state).breached;
      const undone = fresh ? gave(bare, after, 'master', back) : undefined;
      if (undone !== undefined) meet(undone, to, { do: 'give', command: back, by: 'master' }, level);
    }
  }
  return { nodes, whole };
}

export function wayTo(nodes: readonly Node[], at: number): Way {
  const acts: WayAct[] = [];
  let here = nodes[at] as Node;
  for (; here.act !== undefined; here = nodes[here.from] as Node) acts.unshift(here.act);
  return { level: here.level, acts };
}
