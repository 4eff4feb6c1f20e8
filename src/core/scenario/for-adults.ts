import type { Path } from './walk.ts';

const FOR_ADULTS = new Set<Path[number] | undefined>(['gate', 'guide']);

/** Whether only adults read what stands there: it keeps to no child's limit. */
export const isForAdults = (path: Path): boolean =>
  FOR_ADULTS.has(path[0]) || (path[0] === 'debrief' && path[1] === 'adult');
