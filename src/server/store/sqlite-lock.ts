import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Thrown when a live process has the database open already. */
export class DatabaseInUse extends Error {
  readonly file: string;
  readonly pid: number;

  constructor(file: string, pid: number) {
    const whose = pid === process.pid ? `this very process (${pid})` : `another process (${pid})`;
    super(
      `The database ${file} is open in ${whose}. Stop that one first, or keep this one's sessions in another folder.`,
    );
    this.name = 'DatabaseInUse';
    this.file = file;
    this.pid = pid;
  }
}

/**
 * When a living process began, in the kernel's ticks, so that a number which a later process got again is not taken for the first one.
 * Empty where the system does not tell; undefined when nobody lives under that number.
 */
function beginningOf(pid: number): string | undefined {
  try {
    // The name of the program stands in brackets and may hold anything; what follows is fields 3 and on.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : (fields[19] ?? '');
  } catch {
    return isAlive(pid) ? '' : undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else may not be signalled, but it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const lockOf = (file: string) => `${file}.lock`;

/** The process that holds the database and lives; undefined when there is none, or a killed one left its lock. */
function holderOf(file: string): number | undefined {
  const [pid, began] = noted(file);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  const begins = beginningOf(pid);
  const isSame = begins !== undefined && (begins === '' || began === '' || begins === began);
  return isSame ? pid : undefined;
}

function noted(file: string): readonly [pid: number, began: string] {
  try {
    const [pid = '', began = ''] = readFileSync(lockOf(file), 'utf8').trim().split(' ');
    return [Number(pid), began];
  } catch {
    return [0, ''];
  }
}

/**
 * Notes in a file beside the database that this process has it open. To be called while holding the database's own write lock: that
 * one ends with its process, so of two that find a stale note, one is first and the other finds a fresh one.
 * @throws DatabaseInUse when a live process has noted itself
 */
export function takeLock(file: string): void {
  const holder = holderOf(file);
  if (holder !== undefined) throw new DatabaseInUse(file, holder);
  writeFileSync(lockOf(file), `${process.pid} ${beginningOf(process.pid) ?? ''}\n`, { mode: 0o600 });
}

/** Removes this process's note. */
export function dropLock(file: string): void {
  rmSync(lockOf(file), { force: true });
}
