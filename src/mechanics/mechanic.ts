import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import { initialTransition } from 'xstate';
import type * as z from 'zod/mini';
import type { InEachLanguage, Language } from '../core/scenario/language.ts';
import type { Lens, SheetRow } from '../core/scenario/lens.ts';
import type { Phrase, Reply } from '../core/scenario/reply.ts';
import type { Text } from '../core/scenario/text.ts';
import { step } from './inert.ts';

/** A finished move, as it travels: a plain JSON object told apart by `type`. Every mechanic accepts `{ type: 'clear' }`. */
export interface AnyMove {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** One puzzle's whole state: small, plain, canonical (same situation, same JSON) and bounded. */
export interface Snapshot<Context> {
  readonly value: 'open' | 'solved';
  readonly context: Context;
}

/** How far the team is. `next` names the thing that would help most now, when there is one. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly next?: string;
}

/** What a seat may see. `seed` decides the order in which things are laid out. */
export interface Sight {
  readonly lenses: readonly Lens[];
  readonly seed: number;
}

/** One move of a way to the end, and the things of the board whose documents tell it. */
export interface SolutionMove<Move> {
  readonly move: Move;
  readonly told: readonly string[];
}

/**
 * The rule half of a mechanic. `Config` is the `board` of a step in a mission file (compiled: texts are ids), `Context` the bounded state, `Move` what a hand can do,
 * `Board` the plain JSON that a view draws.
 */
export interface Mechanic<Config, Context, Move extends AnyMove, Board> {
  readonly config: z.ZodMiniType<Config>;
  readonly context: z.ZodMiniType<Context>;
  readonly move: z.ZodMiniType<Move>;
  /**
   * An XState machine: states `open` and `solved` (final), no `after`, no `invoke`; answers through an action `{ type: 'reply', params: Reply }`.
   * A transition whose only action is a reply is a move that was taken: the answer is heard although nothing changes.
   */
  machine(config: Config): AnyStateMachine;
  /** Every move a hand can make on this board: finite, for the proof and the bots. Contains `clear`. */
  moves(config: Config): readonly Move[];
  /** One way to the end from the start. */
  solution(config: Config): readonly SolutionMove<Move>[];
  progress(config: Config, context: Context): Progress;
  /** The board as a seat sees it. Never holds what solves it: changing the solution but not the content must not change the first board. */
  seen(config: Config, snapshot: Snapshot<Context>, sight: Sight): Board;
  /** The lines that one lens reads about the things of the board. */
  sheet(config: Config, context: Context, lens: Lens): readonly SheetRow[];
  /** A move in words, for the debrief and the screen reader: a key of `phrases`. `context` is the one after the move: it tells what was sent or checked. */
  describe(config: Config, move: Move, context: Context): Phrase;
  /** Faults in the config that the schema cannot see (unknown ids, nothing to solve), each with its path inside the config. */
  faults(config: Config): readonly Fault[];
  /** The mechanic's own words. Keys are the same in each language. `{name}` is filled from a phrase's values. */
  readonly phrases: Readonly<Record<Language, Readonly<Record<string, string>>>>;
}

export interface Fault {
  readonly path: readonly (string | number)[];
  /** For the author: what was found, what is expected, what to do. */
  readonly message: InEachLanguage;
}

export interface Played<Context> {
  readonly snapshot: Snapshot<Context>;
  readonly reply: Reply;
}

const starts = new WeakMap<AnyStateMachine, Snapshot<unknown>>();

/** The first state of a puzzle: the same for whoever asks. */
export function start<Context>(machine: AnyStateMachine): Snapshot<Context> {
  const known = starts.get(machine) ?? plain(initialTransition(machine)[0]);
  starts.set(machine, known);
  return known as Snapshot<Context>;
}

/** Plays one move; undefined when the machine does not take it in this state. Throws when the context does not belong to the machine. */
export function play<Context>(
  machine: AnyStateMachine,
  snapshot: Snapshot<Context>,
  move: AnyMove,
): Played<Context> | undefined {
  return awake(machine, snapshot)(move);
}

/** A state woken once, from which many moves can be tried: waking costs more than a move. */
export function awake<Context>(
  machine: AnyStateMachine,
  snapshot: Snapshot<Context>,
): (move: AnyMove) => Played<Context> | undefined {
  const before: AnyMachineSnapshot = machine.resolveState({ value: snapshot.value, context: snapshot.context });
  return (move) => {
    const { after, actions } = step(machine, before, move);
    // A transition that only says something gives the same snapshot back.
    if (after === before && actions.length === 0) return undefined;
    const said = actions.find((action) => action.type === 'reply');
    return { snapshot: plain(after), reply: (said?.params as Reply | undefined) ?? { verdict: 'quiet' } };
  };
}

function plain<Context>(snapshot: AnyMachineSnapshot): Snapshot<Context> {
  return { value: snapshot.value as Snapshot<Context>['value'], context: snapshot.context as Context };
}

/** Fills `{name}` in a template. A value that is a text id is replaced by its sentence. */
export function fill(
  template: string,
  values: Phrase['values'] = {},
  words: (text: Text) => string = (text) => text,
): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? String(value) : words(value);
  });
}
