import { buildForNode } from './support/builds.mjs';
import { kilobytes } from './support/kilobytes.mjs';
import { onGround } from './support/server/ground.mjs';
import { onOtherCores } from './support/server/process.mjs';

/** @typedef {import('./support/server/weighed.ts').Weighed} Weighed */

export const title = 'What sessions cost one server process, and how that grows from 10 to 1,000 of them';
export const peer = 'peer';

/** Memory, work and restarts, with logs of 200 records. The peer is the same with ten sessions, unless the line names another. */
export async function measure() {
  const { measureGrowth } =
    /** @type {{ measureGrowth: typeof import('./support/server/growth.ts').measureGrowth }} */ (
      await buildForNode('scripts/bench/support/server/growth.ts')
    );
  const read = /** @type {typeof import('./support/server/readings.ts')} */ (
    await buildForNode('scripts/bench/support/server/readings.ts')
  );
  const { weighed, relayed, restarts } = await onGround((ground) => onOtherCores(() => measureGrowth(ground)));
  const [ten, hundred, thousand] = weighed;
  const [small, live, all] = restarts;

  /** @param {Weighed} one @param {'rss' | 'heapUsed'} key */
  const perSession = ({ empty, loaded, sessions }, key) => kilobytes((loaded[key] - empty[key]) / sessions);
  /** @param {'rss' | 'heapUsed'} key */
  const perPage = (key) => kilobytes((hundred.open[key] - hundred.loaded[key]) / hundred.pages);
  /** @param {Weighed} one */
  const latest = ({ load }) => read.percentiles(load.delays.screen).at(-2)?.ms ?? 0;
  const since = /** @type {const} */ ([
    ['listening', 'until it listens'],
    ['firstPicture', 'until the first page has its picture'],
    ['allBack', 'until every page has its picture'],
    ['cpuPerPage', 'server’s CPU for each page that comes back'],
  ]);
  return [
    { what: 'a session held, heap, at 100 sessions', unit: 'kB', ours: perSession(hundred, 'heapUsed') },
    {
      what: 'a session held, heap, at 1,000 sessions, beside 100',
      unit: 'kB',
      ours: perSession(thousand, 'heapUsed'),
      peer: perSession(hundred, 'heapUsed'),
    },
    {
      what: 'a session held, whole process, at 1,000 sessions, beside 100',
      unit: 'kB',
      ours: perSession(thousand, 'rss'),
      peer: perSession(hundred, 'rss'),
    },
    {
      what: 'an open page, heap, beside bare Socket.IO',
      unit: 'kB',
      ours: perPage('heapUsed'),
      peer: kilobytes(relayed.heap),
    },
    {
      what: 'an open page, whole process, beside bare Socket.IO',
      unit: 'kB',
      ours: perPage('rss'),
      peer: kilobytes(relayed.rss),
    },
    ...[hundred, thousand].flatMap((one) => [
      {
        what: `CPU per command at 100/s, ${one.sessions} sessions held, ${one.pages} pages`,
        unit: 'µs',
        ours: read.cpuPerCommand(one.load),
        peer: read.cpuPerCommand(ten.load),
      },
      {
        what: `command → the team’s other screen, p95, ${one.sessions} sessions held`,
        unit: 'ms',
        ours: latest(one),
        peer: latest(ten),
      },
    ]),
    ...[live, all].flatMap((one) =>
      since.map(([key, what]) => ({
        what: `killed with ${one.sessions} live sessions and ${one.pages} pages: ${what}`,
        unit: key === 'cpuPerPage' ? 'µs' : 'ms',
        ours: Math.round(one[key]),
        peer: Math.round(small[key]),
      })),
    ),
  ];
}
