import { type Delays, percentile } from './drive.ts';
import type { Hall } from './halls.ts';
import type { Measured } from './process.mjs';

/** What a server did and spent while commands were given. */
export interface Reading {
  readonly commands: number;
  readonly ms: number;
  readonly delays: Delays;
  /** Microseconds on a core. */
  readonly spent: number;
  readonly told: number;
  readonly bytes: number;
  /** Microseconds that giving the load took on its own core. */
  readonly giving: number;
}

export async function reading(server: Measured, { mail }: Hall, work: () => Promise<Delays>): Promise<Reading> {
  const before = { ...mail };
  const spent = await server.spent();
  const giving = process.cpuUsage();
  const begin = performance.now();
  const delays = await work();
  const ms = performance.now() - begin;
  const { user, system } = process.cpuUsage(giving);
  return {
    commands: delays.ack.length,
    ms,
    delays,
    spent: (await server.spent()) - spent,
    told: mail.told - before.told,
    bytes: mail.bytes - before.bytes,
    giving: user + system,
  };
}

/** Readings of the same thing in several rounds, as one. */
export function together(readings: readonly Reading[]): Reading {
  const sum = (of: (one: Reading) => number) => readings.reduce((all, one) => all + of(one), 0);
  return {
    commands: sum(({ commands }) => commands),
    ms: sum(({ ms }) => ms),
    delays: {
      screen: readings.flatMap(({ delays }) => delays.screen),
      ack: readings.flatMap(({ delays }) => delays.ack),
    },
    spent: sum(({ spent }) => spent),
    told: sum(({ told }) => told),
    bytes: sum(({ bytes }) => bytes),
    giving: sum(({ giving }) => giving),
  };
}

const perCommand = (what: number, { commands }: Reading): number => what / Math.max(1, commands);

export const cpuPerCommand = (one: Reading): number => perCommand(one.spent, one);
export const toldPerCommand = (one: Reading): number => perCommand(one.told, one);
export const bytesPerDelivery = ({ bytes, told }: Reading): number => bytes / Math.max(1, told);
/** How busy giving the load kept its core, in percent: near 100, it is what holds the pace down. */
export const givingShare = ({ giving, ms }: Reading): number => giving / ms / 10;
export const commandsPerSecond = ({ commands, ms }: Reading): number => (commands * 1_000) / ms;

const PERCENTILES = { p50: 0.5, p95: 0.95, p99: 0.99 } as const;
export const percentiles = (values: readonly number[]) =>
  Object.entries(PERCENTILES).map(([name, part]) => ({ name, ms: percentile(values, part) }));
