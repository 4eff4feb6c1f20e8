import type { MUSIC } from '../core/scenario/music.ts';

/** The four stems of a district’s piece, in the order in which they join. */
const stems = (name: string): readonly string[] => [0, 1, 2, 3].map((at) => `${name}-${at}`);

/** The files of each piece of music; one line per district. */
const PIECES = {
  title: ['title'],
  college: stems('college'),
  building: stems('building'),
  studio: stems('studio'),
  finale: ['finale'],
  none: [],
} satisfies Record<(typeof MUSIC)[number] | 'title' | 'finale' | 'none', readonly string[]>;

export type Music = keyof typeof PIECES;

export const TRACKS: Readonly<Record<Music, readonly string[]>> = PIECES;

/** A mission names its piece in its file; one that this version does not have is silence. */
export const musicOf = (id: string): Music => (Object.hasOwn(TRACKS, id) ? (id as Music) : 'none');

export interface Volumes {
  /** 0 to 1 each. */
  readonly music: number;
  readonly effects: number;
}

/** What is left of the music while somebody speaks. */
const DUCKED = 0.3;

/** How loud (0–1) each track of a piece should be when that many stations are solved: the first stem always plays. */
export function trackVolumes(music: Music, layers: number, volume: number, ducked: boolean): number[] {
  const loud = volume * (ducked ? DUCKED : 1);
  return TRACKS[music].map((_track, at) => (at <= layers ? loud : 0));
}
