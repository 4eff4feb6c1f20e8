import { openSqlite } from '../../../src/server/store/sqlite.ts';

// A program: opens a database file, says so or why not, and keeps it open until it is killed.

const [, , file = ''] = process.argv;
try {
  await openSqlite(file, new URL('./sqlite-worker.js', import.meta.url));
  process.stdout.write('open\n');
} catch (error) {
  process.stdout.write(`${(error as Error).name}: ${(error as Error).message}\n`);
}
