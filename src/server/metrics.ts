import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** The numbers of one process, for Prometheus: how much, how long, how often refused. Nothing about anybody. */
export function createMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    sessions: new Gauge({ name: 'gardiens_sessions_live', help: 'Sessions held in memory', registers }),
    connections: new Gauge({
      name: 'gardiens_connections',
      help: 'Open connections by role',
      labelNames: ['role'] as const,
      registers,
    }),
    commands: new Counter({
      name: 'gardiens_commands_total',
      help: 'Commands by role and outcome (taken, or the code of the refusal)',
      labelNames: ['role', 'outcome'] as const,
      registers,
    }),
    commandSeconds: new Histogram({
      name: 'gardiens_command_seconds',
      help: 'From a command’s arrival to its acknowledgement, the store included',
      buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5],
      registers,
    }),
    turnedAway: new Counter({
      name: 'gardiens_turned_away_total',
      help: 'Connections and API calls refused, by reason',
      labelNames: ['reason'] as const,
      registers,
    }),
    purged: new Counter({ name: 'gardiens_sessions_purged_total', help: 'Sessions that expired', registers }),
  };
}

export type Metrics = ReturnType<typeof createMetrics>;
