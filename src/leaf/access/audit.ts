import { TOPICS } from './criteria.ts';
import type { Reason } from './reasons.ts';

/** Conforming, not conforming, not applicable, not assessed. */
export type Status = 'C' | 'NC' | 'NA' | 'NE';

type Verdict = readonly [status: Status, reason: Reason];

export interface Audited {
  readonly number: string;
  readonly title: string;
  readonly status: Status;
  readonly reason: Reason;
}

const many = (count: number, verdict: Verdict): Verdict[] => Array.from({ length: count }, () => verdict);

/** One verdict per criterion, topic by topic. What no check decides is not assessed, however likely it looks. */
const VERDICTS: readonly (readonly Verdict[])[] = [
  [
    ['C', 'axe-image'],
    ['C', 'decoration'],
    ['NE', 'by-person'],
    ['NA', 'no-captcha'],
    ['NA', 'no-captcha'],
    ['NE', 'by-person'],
    ['NE', 'by-person'],
    ['NE', 'by-person'],
    ['NA', 'no-caption'],
  ],
  [
    ['C', 'axe-frame'],
    ['NE', 'by-person'],
  ],
  [
    ['NE', 'by-person'],
    ['NE', 'by-sight'],
    ['NE', 'by-sight'],
  ],
  [
    ...many(7, ['NA', 'no-media']),
    ['NA', 'no-plugin'],
    ['NA', 'no-plugin'],
    ['C', 'sound'],
    ['NA', 'no-media'],
    ['NA', 'no-plugin'],
    ['NA', 'no-media'],
  ],
  [
    ['NA', 'no-complex-table'],
    ['NA', 'no-complex-table'],
    ['NA', 'no-layout-table'],
    ...many(4, ['C', 'tables']),
    ['NA', 'no-layout-table'],
  ],
  many(2, ['C', 'links']),
  [
    ['NE', 'by-reader'],
    ['NA', 'no-alternative-script'],
    ['C', 'keyboard'],
    ['C', 'own-act'],
    ['NE', 'by-reader'],
  ],
  [
    ['C', 'doctype'],
    ['NE', 'by-validator'],
    ['C', 'axe-document'],
    ['C', 'language-follows'],
    ['C', 'axe-document'],
    ['NE', 'by-person'],
    ['C', 'language-names'],
    ['C', 'axe-document'],
    ['NE', 'by-person'],
    ['NA', 'no-direction'],
  ],
  [
    ['NE', 'by-person'],
    ['C', 'axe-structure'],
    ['C', 'axe-structure'],
    ['NE', 'by-person'],
  ],
  [
    ['C', 'style'],
    ['NE', 'by-style'],
    ['NE', 'by-style'],
    ['NE', 'by-zoom'],
    ['NE', 'by-person'],
    ['C', 'underlined'],
    ['NE', 'by-person'],
    ['NE', 'by-reader'],
    ['NE', 'by-person'],
    ['NE', 'by-person'],
    ['NE', 'by-zoom'],
    ['NE', 'by-style'],
    ['NA', 'no-hover'],
    ['NA', 'no-hover'],
  ],
  [
    ['C', 'axe-label'],
    ['NE', 'by-person'],
    ['NE', 'by-person'],
    ['C', 'beside-field'],
    ['C', 'groups'],
    ['C', 'groups'],
    ['NE', 'by-person'],
    ['NE', 'by-person'],
    ['C', 'axe-button'],
    ['C', 'errors'],
    ['C', 'errors'],
    ['C', 'reversible'],
    ['NA', 'no-personal'],
  ],
  [
    ['NE', 'by-person'],
    ['C', 'same-place'],
    ...many(3, ['NA', 'no-map']),
    ['C', 'landmarks'],
    ['C', 'skip'],
    ['C', 'keyboard'],
    ['C', 'keyboard'],
    ['C', 'single-keys'],
    ['NA', 'no-hover'],
  ],
  [
    ['C', 'clock'],
    ['C', 'windows'],
    ['NA', 'no-office'],
    ['NA', 'no-office'],
    ['NE', 'by-person'],
    ['NE', 'by-person'],
    ['NE', 'by-person'],
    ['C', 'still'],
    ['C', 'turning'],
    ['C', 'tap'],
    ['NE', 'by-person'],
    ['NA', 'no-motion'],
  ],
];

/** The grid, topic by topic. Throws when a criterion has no verdict. */
export const AUDIT: readonly { readonly name: string; readonly criteria: readonly Audited[] }[] = TOPICS.map(
  ({ name, criteria }, topic) => ({
    name,
    criteria: criteria.map((title, index) => {
      const number = `${topic + 1}.${index + 1}`;
      const verdict = VERDICTS[topic]?.[index];
      if (verdict === undefined) throw new Error(`Criterion ${number} has no verdict in src/leaf/access/audit.ts.`);
      return { number, title, status: verdict[0], reason: verdict[1] };
    }),
  }),
);

/** How many criteria stand at each status. */
export function tally(): Readonly<Record<Status, number>> {
  const all = AUDIT.flatMap(({ criteria }) => criteria);
  const count = (status: Status) => all.filter((one) => one.status === status).length;
  return { C: count('C'), NC: count('NC'), NA: count('NA'), NE: count('NE') };
}
