import { writeSync } from 'node:fs';
import { openPostgres } from '../../../src/server/store/postgres.ts';
import { openSqlite } from '../../../src/server/store/sqlite.ts';
import type { ServerStore } from '../../../src/server/store/store.ts';
import { begin, record, upTo } from '../records.ts';

// A program: appends to a store and tells each acknowledgement at once, in one line, by a system call of its own, so that the line is out
// before anything can end this process. It is given where the store is, and then what to do:
//   load <name>          appends to twenty sessions of that name at the same time until it is ended: `<session> <seq>`
//   one-by-one <count>   appends to one session, each after the last was acknowledged: `<session> <seq>`
//   begin <count>        creates that many sessions
//   together <count>     appends to each of them in the same instant; `together` before, `done` after

const SESSIONS = 20;

const [, , place = '', ...tasks] = process.argv;
const say = (line: string) => writeSync(1, `${line}\n`);

const store = /^postgres/.test(place)
  ? await openPostgres(place)
  : await openSqlite(place, new URL('./sqlite-worker.js', import.meta.url));

for (const task of tasks) {
  const [what, argument = ''] = task.split(' ');
  if (what === 'load') await load(store, argument);
  else if (what === 'one-by-one') await oneByOne(store, Number(argument));
  else if (what === 'begin') await Promise.all(togetherOf(argument).map((session) => begin(store, session)));
  else if (what === 'together') await together(store, argument);
  else throw new Error(`There is no task called ${task}.`);
}
await store.close();

async function appendFrom(to: ServerStore, session: string, first: number, last: number): Promise<void> {
  for (let seq = first; seq <= last; seq += 1) {
    await to.append(session, record(seq));
    say(`${session} ${seq}`);
  }
}

async function load(to: ServerStore, name: string): Promise<void> {
  const sessions = upTo(SESSIONS).map((number) => `${name}-${number}`);
  await Promise.all(
    sessions.map(async (session) => {
      // A database that crashes refuses, and then it is over; what was acknowledged before is what counts.
      try {
        await begin(to, session);
        say(`${session} 1`);
        await appendFrom(to, session, 2, Number.POSITIVE_INFINITY);
      } catch {}
    }),
  );
}

async function oneByOne(to: ServerStore, count: number): Promise<void> {
  await begin(to, 'one-by-one');
  say('one-by-one');
  await appendFrom(to, 'one-by-one', 2, count + 1);
}

function togetherOf(count: string): readonly string[] {
  return upTo(Number(count)).map((number) => `together-${number}`);
}

async function together(to: ServerStore, count: string): Promise<void> {
  say('together');
  await Promise.all(togetherOf(count).map((session) => to.append(session, record(2))));
  say('done');
}
