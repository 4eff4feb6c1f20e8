import fc from 'fast-check';
import { LENSES } from '../../src/core/scenario/lens.ts';
import type { Command } from '../../src/core/session/command.ts';
import { MOODS } from '../../src/core/session/decide-team.ts';
import { inHand } from '../../src/core/session/hint.ts';
import type { Role } from '../../src/core/session/rights.ts';
import { seatsOf } from '../../src/core/session/seats.ts';
import type { TeamState } from '../../src/core/session/state.ts';
import { door, over, puzzleOf, stepAt } from '../../src/core/session/steps.ts';
import { undoList } from '../../src/core/session/undo-list.ts';
import { SEED } from '../support/fake.ts';
import { aPuzzle, small } from '../support/mission.ts';
import { MASTER, MINUTE, SECOND, Table, TEAM } from '../support/play.ts';

/** The small mission, some of its moves for one hand alone. */
export const wandered = small({
  puzzles: [
    aPuzzle('one', { gives: 'first', acts: 'rule' }),
    aPuzzle('two', { gives: 'second', levels: { '1': twoSteps(), '2': twoSteps() } }),
    aPuzzle('extra', { role: 'bonus', opens: { solved: ['one'] }, levels: { '2': twoSteps() } }),
    aPuzzle('end', { role: 'meta', opens: { tokens: ['first', 'second'] }, acts: 'eye' }),
  ],
});
function twoSteps() {
  const [one, two] = [aPuzzle('x'), aPuzzle('y')].map((puzzle) => puzzle.levels['1']);
  return { steps: [...(one?.steps ?? []), ...(two?.steps ?? [])], solved: one?.solved ?? [] };
}

/** Three are there from the start; the others come later. */
const SEATS = ['seat-1', 'seat-2', 'seat-3', 'seat-4', 'tablet', 'phone'];
const seat = fc.constantFrom(...SEATS);
const team = fc.constantFrom(TEAM, 'owl');
const whom = fc.option(team, { freq: 3 });
const puzzle = fc.constantFrom('one', 'two', 'extra', 'end', 'none');
const on = fc.boolean();
const level = fc.constantFrom(1 as const, 2 as const);
const words = fc.integer({ min: 1, max: 99_999 }).map((n) => `words-${n}.`);
const nth = fc.nat(5);
const of = <Type extends string>(type: Type) => fc.constant(type);

const byMaster = fc.oneof(
  fc.record({ type: fc.constantFrom('start', 'resume', 'resume', 'pause') }),
  fc.record({ type: of('extend'), ms: fc.integer({ min: -10, max: 10 }).map((n) => n * MINUTE) }),
  fc.record({ type: of('clock'), limit: fc.constantFrom(null, 5 * MINUTE, 60 * MINUTE), shown: on }),
  fc.record({ type: of('hold-team'), team, on }),
  fc.record({
    type: of('extend-team'),
    team: whom,
    ms: fc.integer({ min: -5, max: 5 }).map((n) => n * MINUTE),
    gift: on,
  }),
  fc.record({ type: fc.constantFrom('end', 'to-debrief', 'reset-team', 'chime', 'chime'), team }),
  fc.record({ type: of('give-hint'), team: whom, n: fc.constantFrom(null, 1, 2, 3), counts: on }),
  fc.record({ type: fc.constantFrom('withdraw-hint', 'back', 'forth', 'help-seen'), team }),
  fc.record({ type: fc.constantFrom('back', 'back', 'forth'), team }),
  fc.record({ type: of('message'), team: whom, words, hold: on }),
  fc.record({ type: of('message-edit'), team, id: nth, words }),
  fc.record({ type: fc.constantFrom('message-send', 'message-withdraw'), team, id: nth }),
  fc.record({ type: fc.constantFrom('offers', 'blank'), team: whom, on }),
  fc.record({ type: fc.constantFrom('force', 'skip', 'reset-puzzle'), team, puzzle }),
  fc.record({ type: of('give-token'), team, token: fc.constantFrom('first', 'second') }),
  fc.record({ type: of('set-level'), team: whom, level }),
  fc.record({ type: of('place'), seat, team: whom }),
  fc.record({ type: of('remove-seat'), seat }),
  fc.record({ type: of('note'), team: whom, words: words.map((n) => `note-${n}`) }),
  fc.record({ type: of('policy'), hand: on, hintTries: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ type: fc.constantFrom('group-back', 'next-group') }),
  fc.record({ type: of('slide'), at: fc.constantFrom(null, 'mood', 'transfer') }),
  fc.record({ type: of('show'), what: fc.constantFrom(null, { view: 'class' as const }) }),
  fc.record({ type: of('to-meta'), team }),
);

const byChild = fc.oneof(
  fc.record({ type: fc.constantFrom('begin', 'leave', 'undo', 'redo', 'star', 'debrief') }),
  fc.record({ type: fc.constantFrom('begin', 'leave') }),
  fc.record({ type: fc.constantFrom('open', 'hint', 'finish-for-us'), puzzle }),
  fc.record({ type: of('open'), puzzle }),
  fc.record({ type: of('read'), puzzle, lens: fc.constantFrom(...LENSES) }),
  fc.record({ type: of('call'), choice: fc.nat(2) }),
  fc.record({ type: of('mood'), mood: fc.constantFrom(...MOODS) }),
  fc.record({ type: of('gesture'), gesture: of('ask') }),
  fc.record({ type: of('help'), on }),
  fc.record({ type: of('message-read'), id: nth }),
);

const acts = fc.oneof(
  { weight: 20, arbitrary: fc.record({ do: of('master'), command: byMaster }) },
  { weight: 8, arbitrary: fc.record({ do: of('child'), seat, command: byChild }) },
  {
    weight: 12,
    arbitrary: fc.record({
      do: of('move'),
      seat,
      move: fc.record({ type: fc.constantFrom('lay', 'lay', 'take'), card: fc.constantFrom('a', 'b', 'c', 'd') }),
    }),
  },
  { weight: 14, arbitrary: fc.record({ do: of('go'), team, far: on }) },
  { weight: 2, arbitrary: fc.record({ do: of('undo'), nth }) },
  { weight: 2, arbitrary: fc.record({ do: of('here'), seat, on }) },
  { weight: 1, arbitrary: fc.record({ do: of('join'), seat, team: whom }) },
  { weight: 2, arbitrary: fc.record({ do: of('due') }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: of('wait'),
      ms: fc.constantFrom(SECOND, 50 * SECOND, 2 * MINUTE, 9 * MINUTE, -60 * MINUTE),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: of('away'), ms: fc.constantFrom(SECOND, 20 * MINUTE) }) },
);
type Wandering = typeof acts extends fc.Arbitrary<infer Act> ? Act : never;

/** A session in arbitrary order, with two teams of two screens; seats come and go. */
export class Wander {
  readonly table: Table;
  readonly here: Set<string>;

  private constructor(table: Table, here: Set<string>) {
    this.table = table;
    this.here = here;
  }

  static async begin(): Promise<Wander> {
    const here = new Set(SEATS);
    const table = await Table.set({ mission: wandered, teams: [TEAM, 'owl'], screens: 2, present: () => here });
    await table.ok({ type: 'start' }, MASTER, 'master');
    return new Wander(table, here);
  }

  async take(act: Wandering): Promise<void> {
    const { table } = this;
    switch (act.do) {
      case 'master':
        return this.#give(numbered(table, act.command), MASTER, 'master');
      case 'child':
        return this.#give(numbered(table, act.command, act.seat), act.seat, 'seat');
      case 'move':
        return this.#move(act.seat, act.move);
      case 'go':
        return this.#go(act.team, act.far);
      case 'undo':
        for (const one of this.undoable[act.nth]?.acts ?? []) await table.master(one);
        return;
      case 'here':
        act.on ? this.here.add(act.seat) : this.here.delete(act.seat);
        return;
      case 'join':
        return this.#give({ type: 'join', seat: act.seat, team: act.team }, 'room', 'room');
      case 'due':
        return this.#give({ type: 'due' }, 'room', 'room');
      case 'away':
        return this.#give({ type: 'away', ms: act.ms }, 'room', 'room');
      case 'wait':
        return table.wait(act.ms);
    }
  }

  /** What a console may take back now, as the server lists it. */
  get undoable() {
    const { state, records } = this.table;
    const acts = records.filter(({ seat }) => seat === MASTER).slice(-12);
    return undoList(state, acts);
  }

  async #give(command: Command, by: string, role: Role): Promise<void> {
    await this.table.give(command, by, role);
  }

  async #move(by: string, move: object): Promise<void> {
    const id = this.table.state.seats[by];
    const { at, puzzle: kept } = inHandOf(this.table, id);
    if (at !== undefined) await this.#give(moveOf(at, kept, move), by, 'seat');
  }

  /** A session that nobody lets go on tells little: whatever stands in a team's way is taken out of it. */
  async #help(id: string): Promise<void> {
    const team = this.table.state.teams[id] as TeamState;
    for (const type of ['start', 'resume'] as const) await this.#give({ type }, MASTER, 'master');
    if (team.clock.heldAt !== null) await this.#give({ type: 'hold-team', team: id, on: false }, MASTER, 'master');
    if (over(team)) await this.#give({ type: 'back', team: id }, MASTER, 'master');
  }

  /** The team does what leads it on, with every hand that it has: a try and a few moves of the known solution, or all of them. */
  async #go(id: string, far: boolean): Promise<void> {
    const { table } = this;
    if (far) await this.#help(id);
    const team = table.state.teams[id] as TeamState;
    const { at, puzzle: kept } = inHandOf(table, id);
    const found = at === undefined ? undefined : puzzleOf(wandered.mission, at);
    const step = found && kept && stepAt(found, team.level, kept.step);
    const next = wandered.mission.puzzles.find((one) => door(one, team) === 'open');
    const commands: Command[] =
      step === undefined || at === undefined
        ? [
            { type: 'begin' },
            { type: 'leave' },
            ...(next === undefined ? [] : [{ type: 'open', puzzle: next.id } as const]),
          ]
        : [TRY, { type: 'clear' }, ...step.mechanic.solution(step.step.board).map(({ move }) => move)]
            .slice(...(far ? [1] : [0, 4]))
            .map((move) => moveOf(at, kept, move));
    for (const command of commands)
      for (const by of seatsOf(table.state, id, undefined)) await this.#give(command, by, 'seat');
  }
}

/** Wrong on an empty board, and right on one that is nearly done. */
const TRY = { type: 'lay', card: 'c' };

const moveOf = (at: string, kept: { readonly step: number } | undefined, move: object): Command => ({
  type: 'move',
  puzzle: at,
  step: kept?.step ?? 0,
  move: move as { type: string },
});

/** The puzzle that a team has in hand. */
function inHandOf(table: Table, id: string | null | undefined) {
  const team = table.state.teams[id ?? ''];
  const hand = team && inHand(team);
  return { at: hand?.id, puzzle: hand?.puzzle };
}

/** Messages are called by their place in the list, so that most of them are there. */
function numbered(table: Table, command: object, by?: string): Command {
  if (!('id' in command)) return command as Command;
  const team = 'team' in command ? (command.team as string) : (table.state.seats[by ?? ''] ?? '');
  const messages = table.state.teams[team]?.messages ?? [];
  return { ...command, id: messages.at(-1 - (command.id as number))?.id ?? 0 } as Command;
}

/** Sessions that each property plays. `RUNS=500 SEED=1 npm test -- tests/session/master-wander` looks longer. */
const RUNS = Number(process.env.RUNS ?? 30);
/** What a loaded machine may take for them. */
export const PATIENCE = 2_000 * RUNS + 30_000;

/** Plays arbitrary sessions; after each act, `check` looks at what is. */
export async function wander(
  check: (wander: Wander, seqBefore: number) => Promise<void> | void,
  end: (wander: Wander) => Promise<void> | void = () => {},
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.array(acts, { minLength: 1, maxLength: 180, size: 'max' }), async (list) => {
      const walk = await Wander.begin();
      for (const act of list) {
        const { seq } = walk.table.state;
        await walk.take(act);
        await check(walk, seq);
      }
      await end(walk);
    }),
    { seed: SEED, numRuns: RUNS, unbiased: true },
  );
}
