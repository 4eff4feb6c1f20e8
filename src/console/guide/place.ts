import type { Level } from '../../core/scenario/mission.ts';

export const PAPERS = ['guide', 'lenses', 'paper', 'families', 'grid', 'card'] as const;
export type Paper = (typeof PAPERS)[number];

/** What the page shows; the address says it, so that a link or a reload finds it again: `#mission/level/paper`, behind `#guide/` in one file. */
export interface Place {
  readonly mission: string;
  readonly level: Level;
  readonly paper: Paper;
}

/** Reads the address; anything that does not stand there is the first choice. */
export function placeIn(hash: string, missions: readonly string[]): Place {
  const [mission, level, paper] = hash.replace(/^#(?:guide(?:\/|$))?/, '').split('/');
  return {
    mission: missions.find((id) => id === mission) ?? missions[0] ?? '',
    level: level === '2' ? 2 : 1,
    paper: PAPERS.find((id) => id === paper) ?? 'guide',
  };
}

/** `within`: the page lies in one file with the game, where its name comes first. */
export const hashOf = ({ mission, level, paper }: Place, within = false): string =>
  `#${within ? 'guide/' : ''}${mission}/${level}/${paper}`;
