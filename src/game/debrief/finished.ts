import type { Report } from '../../core/debrief/report.ts';

export type Ended = Pick<Report, 'breached' | 'solved' | 'of'>;

/** Whether a team came to its end, by itself or through the breach; else it was taken along to the debrief before. */
export const isFinished = ({ breached, solved, of }: Ended): boolean => breached || solved >= of;
