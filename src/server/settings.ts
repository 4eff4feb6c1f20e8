import { fileURLToPath } from 'node:url';

/** What the operator sets, through the environment. */
export interface ServerSettings {
  /** Folder of the SQLite file. */
  readonly dataFolder: string;
  /** PostgreSQL instead of SQLite, when set. */
  readonly databaseUrl: string | undefined;
  /** How long a session is kept, milliseconds. */
  readonly sessionLife: number;
  /** Symbols of a join code: 4 in a room, 6 on a server that anybody can reach. */
  readonly codeLength: number;
  /** Whether the first proxy in front is believed about who asks. */
  readonly trustProxy: boolean;
  readonly logLevel: string;
  /** Folder of missions from outside the build, when there is one. */
  readonly missionsFolder: string | undefined;
  /** Whom to write to when something cannot be used, for the accessibility statement. */
  readonly contact: string | undefined;
}

const HOUR = 3_600_000;

/** Reads the environment. Throws a sentence when a value cannot be used. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): ServerSettings {
  return {
    dataFolder: env.DATA_DIR || fileURLToPath(new URL('../../data', import.meta.url)),
    databaseUrl: env.DATABASE_URL || undefined,
    sessionLife: number(env.SESSION_HOURS, 'SESSION_HOURS', 24, 0.001, 24 * 30) * HOUR,
    codeLength: env.HOSTED === '1' ? 6 : 4,
    trustProxy: env.TRUST_PROXY === '1',
    logLevel: env.LOG_LEVEL || 'warn',
    missionsFolder: env.MISSIONS_DIR || undefined,
    contact: env.ACCESSIBILITY_CONTACT?.trim().slice(0, 200) || undefined,
  };
}

function number(value: string | undefined, name: string, usual: number, least: number, most: number): number {
  if (value === undefined || value === '') return usual;
  const read = Number(value);
  if (Number.isFinite(read) && read >= least && read <= most) return read;
  throw new Error(`${name}=${value}: a number from ${least} to ${most} is expected, such as ${name}=${usual}.`);
}
