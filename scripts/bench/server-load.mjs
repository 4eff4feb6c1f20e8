import { buildForNode } from './support/builds.mjs';
import { onGround } from './support/server/ground.mjs';
import { onOtherCores } from './support/server/process.mjs';

/** @typedef {{ measureLoad: typeof import('./support/server/load.ts').measureLoad } & typeof import('./support/server/readings.ts')} Load */

export const title = '1,000 screens in 100 sessions on one server process, every record durable in SQLite';
export const peer = 'bare relay';

/** Real commands of a real mission, beside relays that send as many messages of that length and know no rules. */
export async function measure() {
  const { measureLoad } = /** @type {{ measureLoad: typeof import('./support/server/load.ts').measureLoad }} */ (
    await buildForNode('scripts/bench/support/server/load.ts')
  );
  const read = /** @type {typeof import('./support/server/readings.ts')} */ (
    await buildForNode('scripts/bench/support/server/readings.ts')
  );
  const loads = await onGround((ground) => onOtherCores(() => measureLoad(ground)));
  const relays = /** @type {const} */ ([
    ['Socket.IO', loads['socket.io']],
    ['ws', loads.ws],
  ]);

  /** @param {'screen' | 'ack'} which @param {100 | 300} pace @param {string} what */
  const delays = (which, pace, what) =>
    relays.flatMap(([name, relay]) =>
      read.percentiles(loads.ours[pace].delays[which]).map(({ name: part, ms }, at) => ({
        what: `at ${pace}/s, command → ${what}, ${part}, beside ${name}`,
        unit: 'ms',
        ours: ms,
        peer: read.percentiles(relay[pace].delays[which])[at]?.ms ?? 0,
      })),
    );
  /** @param {100 | 300 | 'flat out'} pace */
  const cpu = (pace) =>
    relays.map(([name, relay]) => ({
      what: `${pace === 'flat out' ? pace : `at ${pace}/s`}, server’s CPU per command, beside ${name}`,
      unit: 'µs',
      ours: read.cpuPerCommand(loads.ours[pace]),
      peer: read.cpuPerCommand(relay[pace]),
    }));
  const most = relays.map(([name, relay]) => ({
    what: `flat out, beside ${name}`,
    unit: 'commands/s',
    ours: Math.round(read.commandsPerSecond(loads.ours['flat out'])),
    peer: Math.round(read.commandsPerSecond(relay['flat out'])),
  }));
  const flatOut = loads.ours['flat out'];
  return [
    ...delays('screen', 100, 'the team’s other screen'),
    ...delays('ack', 100, 'acknowledged'),
    ...cpu(100),
    ...delays('screen', 300, 'the team’s other screen'),
    ...delays('ack', 300, 'acknowledged'),
    ...cpu(300),
    ...most,
    ...cpu('flat out'),
    ...relays.map(([name, relay]) => ({
      what: `flat out, how busy the load’s own core is, beside ${name}`,
      unit: '%',
      ours: read.givingShare(flatOut),
      peer: read.givingShare(relay['flat out']),
    })),
    { what: 'at 100/s, messages per command', unit: '', ours: read.toldPerCommand(loads.ours[100]) },
    {
      what: 'flat out, messages per command (consoles and walls are told together)',
      unit: '',
      ours: read.toldPerCommand(flatOut),
    },
    {
      what: 'at 100/s, length of a message, beside Socket.IO',
      unit: 'bytes',
      ours: Math.round(read.bytesPerDelivery(loads.ours[100])),
      peer: Math.round(read.bytesPerDelivery(loads['socket.io'][100])),
    },
  ];
}
