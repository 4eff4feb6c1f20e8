import { expect, test } from 'vitest';
import { openStore } from '../../src/server/store/open.ts';
import { postgresPlace } from './postgres-place.ts';
import { begin, record, seqsOf } from './records.ts';

const place = postgresPlace();

/** Nothing is ever written there: an address of a database comes first. */
const folder = '/nowhere';

test('an address of a database leads there, and what was kept is there again', async () => {
  const first = await openStore({ databaseUrl: place.url(), folder });
  await begin(first, 's');
  const appended = first.append('s', record(2));
  await first.close();
  await appended;
  expect(await seqsOf(await place.open(), 's')).toEqual([1, 2]);
});

test.each(['mysql://u:hush@localhost/x', 'hush', 'postgresql://u:hush@local host:x/'])(
  'the address %s is told apart from one of PostgreSQL, and not repeated',
  async (databaseUrl) => {
    const opening = openStore({ databaseUrl, folder });
    await expect(opening).rejects.toThrow('DATABASE_URL is no address of a PostgreSQL database');
    await expect(opening).rejects.not.toThrow('hush');
  },
);

test('a server that does not answer is named without the password', async () => {
  const opening = openStore({ databaseUrl: 'postgresql://u:hush@127.0.0.1:1/x', folder });
  await expect(opening).rejects.toThrow(
    /^The PostgreSQL database x at 127\.0\.0\.1:1 cannot be used \(.*ECONNREFUSED.*\)\./,
  );
  await expect(opening).rejects.not.toThrow('hush');
});

test('a database that a newer server has written is left alone', async () => {
  await place.open();
  await place.rows('insert into migration (version) values (99)');
  await expect(openStore({ databaseUrl: place.url(), folder })).rejects.toThrow('tables of version 99');
  await place.rows('delete from migration where version = 99');
});

test('a database that may forget what it acknowledged is refused', async () => {
  const name = new URL(place.url()).pathname.slice(1);
  await place.rows(`alter database ${name} set synchronous_commit = off`);
  await expect(openStore({ databaseUrl: place.url(), folder })).rejects.toThrow('has synchronous_commit = off');
  await place.rows(`alter database ${name} reset synchronous_commit`);
  await place.open();
});
