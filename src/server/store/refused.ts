import type { Record } from '../../core/session/event.ts';
import { Conflict } from '../../core/session/store.ts';

/** Another authority was first; the room reads what is new and decides again. */
export const conflict = (session: string, { seq, page, n }: Record): Conflict =>
  new Conflict(
    `Record ${seq} of session ${session} was not kept: it is not the next one, or command ${n} of page ${page} is there already.`,
  );

export const noSession = (session: string): Error => new Error(`No session is called ${session}.`);

export const idTaken = (session: string): Error => new Error(`A session is called ${session} already.`);

/**
 * Databases replace or refuse a NUL and half a surrogate pair. Two pages whose names differ only in these would be one page to the
 * database and two to the room, so such a name is refused before it comes that far.
 * @throws when the page's name cannot be kept as it is
 */
export function checkPage({ page, seq }: Record): void {
  if (!/[\0\p{Surrogate}]/u.test(page)) return;
  throw new Error(
    `Record ${seq} was not kept: the page's name ${JSON.stringify(page)} holds a character that no database keeps.`,
  );
}
