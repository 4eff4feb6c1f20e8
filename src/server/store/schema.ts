/** The tables, as numbered steps that are never edited once released: a change is a further step. */
interface Migration {
  /** Runs on SQLite and on PostgreSQL. */
  readonly both: readonly string[];
  /** Runs on PostgreSQL only. */
  readonly postgres: readonly string[];
}

const MIGRATIONS: readonly Migration[] = [
  {
    both: [
      'create table mission (hash text primary key, body text not null)',
      `create table session (
        id text primary key,
        code text not null unique,
        pin text not null,
        mission text not null,
        created bigint not null,
        expires bigint not null
      )`,
      'create index session_expires on session (expires)',
      'create index session_mission on session (mission)',
      `create table event (
        session text not null,
        seq bigint not null,
        page text not null,
        n bigint not null,
        at bigint not null,
        body text not null,
        primary key (session, seq),
        unique (session, page, n)
      )`,
      `create table secret (
        hash text primary key,
        session text not null,
        kind text not null,
        who text not null,
        expires bigint not null
      )`,
      // One row: the last instant at which some process was at work.
      'create table alive (one integer primary key, at bigint not null)',
      'create index secret_owner on secret (session, kind, who)',
      'create index secret_expires on secret (expires)',
    ],
    postgres: [
      // Unlogged: it costs no disk, and after a crash each process says again what it holds.
      `create unlogged table presence (
        session text not null,
        seat text not null,
        process text not null,
        until bigint not null,
        was bigint,
        primary key (session, seat, process)
      )`,
      'create index presence_until on presence (until)',
      'create index presence_process on presence (process)',
    ],
  },
];

/** Which steps a database has been through. It stands outside the numbered steps, as it is there before the first. */
export const MIGRATION_TABLE = 'create table if not exists migration (version integer primary key)';
export const MIGRATION_FOUND = 'select coalesce(max(version), 0) as version from migration';

/**
 * The statements that bring a database of version `found` to the newest, each version noted at its end.
 * @throws when the database was written by a newer server, which this one could only damage
 */
export function migrationsAfter(found: number, kind: 'sqlite' | 'postgres', where: string): readonly string[] {
  if (found > MIGRATIONS.length) {
    throw new Error(
      `${where} has tables of version ${found}, and this server knows versions up to ${MIGRATIONS.length}: a newer server has written it. Start the newer server, or give this one another database.`,
    );
  }
  return MIGRATIONS.slice(found).flatMap(({ both, postgres }, index) => [
    ...both,
    ...(kind === 'postgres' ? postgres : []),
    `insert into migration (version) values (${found + index + 1})`,
  ]);
}
