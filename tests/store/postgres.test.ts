import { openPostgres } from '../../src/server/store/postgres.ts';
import { type FreshDatabase, freshDatabase } from '../support/postgres.ts';
import { conforms } from './conformance.ts';

let database: FreshDatabase;

conforms(
  'PostgreSQL',
  async () => {
    database = await freshDatabase();
    return openPostgres(database.url);
  },
  () => database.drop(),
);
