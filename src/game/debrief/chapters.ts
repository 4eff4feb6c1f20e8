import type { Entry } from '../../core/debrief/timeline.ts';

/** What a team did, once or several times in the same way. */
export type Strip = Entry & { readonly times: number };

/** A stay in one puzzle, or what happened between two. */
export interface Chapter {
  readonly seq: number;
  readonly puzzle: string | undefined;
  /** True when the team comes back to a puzzle that it had left. */
  readonly again: boolean;
  readonly strips: readonly Strip[];
}

interface Draft extends Chapter {
  readonly strips: Strip[];
}

/** The story in chapters, oldest first. Opening a puzzle begins a chapter; the same wrong try is told once, with how often. */
export function chaptersOf(story: readonly Entry[]): Chapter[] {
  const chapters: Draft[] = [];
  for (const entry of story) {
    const puzzle = 'puzzle' in entry ? entry.puzzle : undefined;
    const last = chapters.at(-1);
    if (last === undefined || entry.type === 'opened' || (puzzle !== undefined && puzzle !== last.puzzle)) {
      const again = puzzle !== undefined && chapters.some((chapter) => chapter.puzzle === puzzle);
      chapters.push({ seq: entry.seq, puzzle, again, strips: [] });
    }
    if (entry.type !== 'opened') add(chapters.at(-1)?.strips ?? [], entry);
  }
  return chapters;
}

function add(strips: Strip[], entry: Entry): void {
  const same = strips.findIndex((strip) => sameAs(strip, entry));
  const strip = strips[same];
  if (strip === undefined) strips.push({ ...entry, times: 1 });
  else strips[same] = { ...strip, times: strip.times + 1 };
}

const sameAs = (strip: Entry, entry: Entry): boolean =>
  strip.type === 'choice' &&
  entry.type === 'choice' &&
  strip.misconception === entry.misconception &&
  JSON.stringify([strip.phrase, strip.say]) === JSON.stringify([entry.phrase, entry.say]);
