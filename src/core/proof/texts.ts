import { play, type Snapshot } from '../../mechanics/mechanic.ts';
import { LENSES } from '../scenario/lens.ts';
import type { Problem } from '../scenario/problem.ts';
import { problem } from '../scenario/problem.ts';
import { step as stepSchema } from '../scenario/step.ts';
import { isTextId, type Text } from '../scenario/text.ts';
import { type Path, textsOf } from '../scenario/walk.ts';
import { firstSnapshot, type Playable, solutionOf } from '../session/steps.ts';
import type { Explored } from './explore.ts';

/** Every text id that stands somewhere in a value. */
export function textIdsIn(value: unknown, into: Set<Text>): void {
  if (isTextId(value)) into.add(value);
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) textIdsIn(part, into);
}

/** Takes out of a set every text id that stands somewhere in a value. */
function takeOut(value: unknown, from: Set<Text>): void {
  if (typeof value === 'string') from.delete(value);
  else if (Array.isArray(value)) for (const part of value) takeOut(part, from);
  else if (typeof value === 'object' && value !== null)
    for (const key in value) takeOut((value as { readonly [key: string]: unknown })[key], from);
}

/** The order in which things are laid out hides nothing: any seed does. */
const SIGHT = { lenses: LENSES, seed: 1 };
/** Where not every state was visited, what is not shown by then stays undecided anyway. */
const ENOUGH = 2_000;

/** Texts of a board that are shown or said in no state that was visited, as far as that decides whether a part is never shown. */
export function unshownOn(here: Playable, { said, visited, whole }: Explored): ReadonlySet<Text> {
  const { mechanic, step, machine } = here;
  const missing = new Set<Text>();
  textIdsIn(step.board, missing);
  for (const text of said) missing.delete(text);
  const look = (snapshot: Snapshot<unknown>): void => {
    takeOut(mechanic.seen(step.board, snapshot, SIGHT), missing);
    for (const lens of LENSES)
      for (const row of mechanic.sheet(step.board, snapshot.context, lens)) if (!row.hidden) takeOut(row, missing);
  };
  // Nearly all is shown on the known way; the other states are only looked at for the rest.
  let snapshot = firstSnapshot(here);
  look(snapshot);
  for (const { move } of solutionOf(here)) {
    snapshot = play(machine, snapshot, move)?.snapshot ?? snapshot;
    look(snapshot);
  }
  // Once something of every part was shown, nothing that is still missing would be told of.
  const parts = missing.size === 0 ? [] : [...partsOf(here).values()];
  const enough = (): boolean =>
    missing.size === 0 || (whole && parts.every(({ texts }) => texts.some((text) => !missing.has(text))));
  const last = whole ? visited.length : Math.min(visited.length, ENOUGH);
  let done = enough();
  for (let at = 0; at < last && !done; at += 1) {
    const before = missing.size;
    look(visited[at] as Snapshot<unknown>);
    if (missing.size < before) done = enough();
  }
  return missing;
}

/** The parts of a board that can be left out, with their texts. */
function partsOf({ step }: Playable): ReadonlyMap<string, { readonly spare: Path; readonly texts: Text[] }> {
  const parts = new Map<string, { readonly spare: Path; readonly texts: Text[] }>();
  for (const { path, text, spare } of textsOf(stepSchema, step)) {
    if (path[0] !== 'board' || spare.length === 0) continue;
    const part = parts.get(spare.join('/')) ?? { spare, texts: [] };
    part.texts.push(text);
    parts.set(spare.join('/'), part);
  }
  return parts;
}

/**
 * Parts of a board of which nothing is ever shown: they can be left out. A text that the format asks for, beside others that are shown,
 * is no problem: it waits for a case that this board does not have.
 */
export function neverShown(
  here: Playable,
  missing: ReadonlySet<Text>,
  path: Path,
  sentenceOf: (text: Text) => string,
): Problem[] {
  if (missing.size === 0) return [];
  return [...partsOf(here).values()].flatMap(({ spare, texts: [first, ...others] }) =>
    first === undefined || ![first, ...others].every((text) => missing.has(text))
      ? []
      : [problem('text-never-shown', [...path, ...spare], { text: sentenceOf(first) })],
  );
}

/** Moves of the known solution that nothing tells: no line about what is touched, and no document. Their places in the solution. */
export function untold(here: Playable): number[] {
  const { step, mechanic, machine } = here;
  if (step.documents.length > 0) return [];
  let snapshot = firstSnapshot(here);
  return solutionOf(here).flatMap((one, at) => {
    const rows = LENSES.flatMap((lens) => mechanic.sheet(step.board, snapshot.context, lens));
    const told = rows.some(({ hidden, about }) => !hidden && (one.told.length === 0 || one.told.includes(about ?? '')));
    snapshot = play(machine, snapshot, one.move)?.snapshot ?? snapshot;
    return told ? [] : [at];
  });
}
