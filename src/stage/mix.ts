/** Pieces of music. The district's has four stems that play together. */
export type Music = 'title' | 'college' | 'finale' | 'none';

export interface Volumes {
  /** 0 to 1 each. */
  readonly music: number;
  readonly effects: number;
}

/** The files of each piece, the stems in the order in which they join. */
export const TRACKS: Readonly<Record<Music, readonly string[]>> = {
  title: ['title'],
  college: ['college-0', 'college-1', 'college-2', 'college-3'],
  finale: ['finale'],
  none: [],
};

/** What is left of the music while somebody speaks. */
const DUCKED = 0.3;

/** How loud (0–1) each track of a piece should be when that many stations are solved: the first stem always plays. */
export function trackVolumes(music: Music, layers: number, volume: number, ducked: boolean): number[] {
  const loud = volume * (ducked ? DUCKED : 1);
  return TRACKS[music].map((_track, at) => (at <= layers ? loud : 0));
}
