import { conforms } from './conformance.ts';
import { type SqlitePlace, sqlitePlace } from './sqlite-place.ts';

let place: SqlitePlace;

conforms(
  'SQLite',
  async () => {
    place = await sqlitePlace();
    return place.open();
  },
  async () => place.clear(),
);
