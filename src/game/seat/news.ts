import type { Lens } from '../../core/scenario/lens.ts';
import type { Happened } from '../../core/session/happened.ts';
import type { Seen } from '../../core/session/seen.ts';
import type { Say } from '../../ui/language/say.ts';
import type { GameView } from '../game.ts';
import { handHeld, type Place, placesOf } from './places.ts';

/** What changed around this screen between two pictures, in a few words each: who came or left, which lenses it holds, the hand. */
export function newsOf(before: Seen, after: Seen, seat: string, say: Say): readonly string[] {
  if (before.team.id !== after.team.id || before.group !== after.group) return [];
  const help = after.team.help && !before.team.help ? [say('help-said')] : [];
  return [...help, ...screensNews(before, after, seat, say)];
}

function screensNews(before: Seen, after: Seen, seat: string, say: Say): readonly string[] {
  const were = placesOf(before.screens, seat);
  const are = placesOf(after.screens, seat);
  const moved = comings(were, are);
  const same = after.puzzle !== null && !after.puzzle.solved && before.puzzle?.id === after.puzzle.id;
  const lenses = same ? newLenses(were, are) : undefined;
  const told = moved.map(({ word, n }, at) =>
    lenses !== undefined && at === moved.length - 1
      ? say(`${word}-lenses`, { n, lenses: listed(lenses, say) })
      : say(word, { n }),
  );
  if (lenses !== undefined && moved.length === 0) told.push(say('news-lenses', { lenses: listed(lenses, say) }));
  const had = handHeld(were);
  const has = handHeld(are);
  if (same && !had.mine && has.mine) told.push(say('news-hand'));
  return told;
}

interface Coming {
  readonly word: 'news-here' | 'news-away';
  readonly n: number;
}

/** Other screens that came or left. */
function comings(were: readonly Place[], are: readonly Place[]): readonly Coming[] {
  const gone = were.flatMap(({ seat, here, mine, number }): Coming[] => {
    const now = are.find((place) => place.seat === seat);
    return here && !mine && now?.here !== true ? [{ word: 'news-away', n: now?.number ?? number }] : [];
  });
  const come = are.flatMap(({ seat, here, mine, number }): Coming[] =>
    here && !mine && were.find((place) => place.seat === seat)?.here !== true ? [{ word: 'news-here', n: number }] : [],
  );
  return [...gone, ...come];
}

/** The lenses that this screen holds now, when they are others than before. */
function newLenses(were: readonly Place[], are: readonly Place[]): readonly Lens[] | undefined {
  const had = were.find(({ mine }) => mine)?.lenses;
  const has = are.find(({ mine }) => mine)?.lenses;
  if (had === undefined || has === undefined || has.length === 0) return undefined;
  return had.length === has.length && had.every((lens) => has.includes(lens)) ? undefined : has;
}

/** The names of lenses within a sentence. */
function listed(lenses: readonly Lens[], say: Say): string {
  const names = lenses.map((lens) => say(`lens-${lens}`));
  return joined(
    names.map((name) => name.charAt(0).toLowerCase() + name.slice(1)),
    say,
  );
}

/** Names in a row, the last two joined by a word. */
export function joined(names: readonly string[], say: Say): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${say('and')} ${names.at(-1)}`;
}

/** What another screen of the team did that brought this one elsewhere. */
export function broughtBy(
  happened: Happened,
  seat: string,
  { say, title }: { readonly say: Say; readonly title: (puzzle: string) => string },
): string | undefined {
  if (happened.by === seat || happened.by === 'room' || happened.by.startsWith('master')) return undefined;
  for (const event of happened.events) {
    if (event.type === 'opened') return say('news-opened', { puzzle: title(event.puzzle) });
    if (event.type === 'left' && event.to === 'district') return say('news-left');
    if (event.type === 'began') return say('news-began');
  }
  return undefined;
}

type Refused = NonNullable<GameView['refused']>;

/** Two screens may ask for the same thing: whoever comes second has what they wanted, and needs no word. */
const REACHED: Readonly<Partial<Record<Refused['of'], readonly Refused['code'][]>>> = {
  begin: ['wrong-stage'],
  open: ['wrong-stage'],
  leave: ['wrong-stage'],
  call: ['wrong-stage'],
  debrief: ['wrong-stage'],
  read: ['not-here', 'paused', 'not-running'],
  'message-read': ['unknown-message'],
};

export const worthSaying = ({ of, code }: Refused): boolean => REACHED[of]?.includes(code) !== true;
