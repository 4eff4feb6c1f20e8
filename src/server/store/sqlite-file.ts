import { closeSync, openSync } from 'node:fs';
import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite';
import { MIGRATION_FOUND, MIGRATION_TABLE, migrationsAfter } from './schema.ts';
import { dropLock, takeLock } from './sqlite-lock.ts';
import type { Row, Work } from './work.ts';

type Driver = typeof import('@photostructure/sqlite');

/** Node's own from 22.13 on; before that, the same interface from a package. */
const builtIn = process.getBuiltinModule('node:sqlite') as Driver | undefined;
const { DatabaseSync } = builtIn ?? (await import('@photostructure/sqlite'));

/** What came of one work: the rows of its steps, none when a needed step had none, or why it failed. */
export type Outcome = { readonly rows: readonly (readonly Row[])[] | undefined } | { readonly error: string };

const message = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** An open database file. Everything here blocks: it belongs in a thread of its own. */
export class SqliteFile {
  readonly #file: string;
  readonly #db: DatabaseSyncInstance;
  readonly #statements = new Map<string, StatementSyncInstance>();

  /**
   * Opens the file, or makes it, readable for its owner only.
   * @throws DatabaseInUse when another live process has it open
   */
  constructor(file: string) {
    this.#file = file;
    makeFile(file);
    this.#db = new DatabaseSync(file);
    try {
      this.#prepareFile();
    } catch (error) {
      this.#db.close();
      throw error;
    }
  }

  #prepareFile(): void {
    this.#db.exec('pragma busy_timeout = 5000');
    this.#db.exec('pragma journal_mode = wal');
    // Each commit waits for the disk; on a Mac a plain fsync leaves it in the drive's cache, so ask for more there.
    this.#db.exec('pragma synchronous = full; pragma fullfsync = 1; pragma checkpoint_fullfsync = 1');
    this.#db.exec('begin immediate');
    takeLock(this.#file);
    try {
      this.#db.exec(MIGRATION_TABLE);
      const { version } = this.#db.prepare(MIGRATION_FOUND).get() as { version: number };
      for (const sql of migrationsAfter(version, 'sqlite', `The database ${this.#file}`)) this.#db.exec(sql);
      this.#db.exec('commit');
    } catch (error) {
      dropLock(this.#file);
      throw error;
    }
  }

  /**
   * Does all works in one transaction: one wait for the disk, however many there are. Each counts for itself, so one that fails takes
   * no other with it; only when the transaction itself cannot be kept (a full disk), all have failed.
   */
  group(works: readonly Work[]): readonly Outcome[] {
    try {
      this.#db.exec('begin immediate');
      const outcomes = works.map((work) => this.#alone(work));
      this.#db.exec('commit');
      return outcomes;
    } catch (error) {
      if (this.#db.isTransaction) this.#db.exec('rollback');
      return works.map(() => ({ error: message(error) }));
    }
  }

  #alone(work: Work): Outcome {
    this.#prepared('savepoint work').run();
    const outcome = this.#steps(work);
    // On a full disk and the like, SQLite gives up the whole transaction by itself.
    if (!this.#db.isTransaction) throw new Error('error' in outcome ? outcome.error : 'the transaction was lost');
    if ('error' in outcome || outcome.rows === undefined) this.#prepared('rollback to work').run();
    this.#prepared('release work').run();
    return outcome;
  }

  #steps(work: Work): Outcome {
    try {
      const all: (readonly Row[])[] = [];
      for (const { sql, values, needed } of work) {
        const rows = this.#prepared(sql).all(named(values)) as Row[];
        if (needed && rows.length === 0) return { rows: undefined };
        all.push(rows);
      }
      return { rows: all };
    } catch (error) {
      return { error: message(error) };
    }
  }

  #prepared(sql: string): StatementSyncInstance {
    const statement = this.#statements.get(sql) ?? this.#db.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  close(): void {
    // Brings everything into the file itself: a driver may let go of the database only when its statements are collected.
    this.#db.exec('pragma wal_checkpoint(truncate)');
    this.#db.close();
    dropLock(this.#file);
  }
}

/** Makes the file when it is not there. One that is there is not even opened: closing it again would undo the locks that SQLite has on it. */
function makeFile(file: string): void {
  try {
    closeSync(openSync(file, 'wx', 0o600));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** SQLite binds `$1` by its name. */
const named = (values: Work[number]['values']) =>
  Object.fromEntries(values.map((value, index) => [`$${index + 1}`, value]));
