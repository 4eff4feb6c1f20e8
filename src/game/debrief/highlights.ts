import type { Report } from '../../core/debrief/report.ts';

/** Something that this team did well, in numbers of its own: never compared with another team's. */
export interface Highlight {
  readonly id: 'together' | 'alone' | 'changed' | 'disguise';
  readonly n: number;
}

/** What there is to celebrate. `stars`: disguises of BlackHat that the team saw through. */
export function highlightsOf({ objectives }: Pick<Report, 'objectives'>, stars: number): Highlight[] {
  const changes = objectives.flatMap(({ evidence }) => evidence.changes).filter(({ corrected }) => corrected);
  const found: readonly Highlight[] = [
    { id: 'together', n: 1 },
    { id: 'alone', n: objectives.filter(({ evidence }) => evidence.reached === 'alone').length },
    { id: 'changed', n: changes.length },
    { id: 'disguise', n: stars },
  ];
  return found.filter(({ n }) => n > 0);
}
