import { createSession, joinSession, Screen } from '../support/screen.ts';
import type { Inside } from './inside.ts';

/** A session to attack: two teams of one screen each, a console and a wall, playing. */
export interface Victims {
  readonly code: string;
  readonly pin: string;
  readonly session: string;
  /** One seat of each team, and its token. */
  readonly seats: readonly [Screen<'seat'>, Screen<'seat'>];
  readonly console: Screen<'master'>;
  readonly wall: Screen<'wall'>;
  /** Ids of the teams, in the order of the seats. */
  readonly teams: readonly [string, string];
  close(): void;
}

export async function victims(server: Inside): Promise<Victims> {
  const { origin } = server;
  const { code, pin, token } = await createSession(origin, { teams: 2 });
  const console = new Screen(origin, 'master', token);
  const wall = new Screen(origin, 'wall', code);
  await console.until(({ session }) => session !== undefined, 'the console is in');
  const [one = '', other = ''] = console.parts.session?.teams ?? [];
  const seatOf = async (team: string) => new Screen(origin, 'seat', (await joinSession(origin, code, team)).token);
  const seats = [await seatOf(one), await seatOf(other)] as const;
  await console.ok({ type: 'start' });
  for (const seat of seats) {
    await seat.until(({ team }) => team !== undefined, 'the seat has a team');
    await seat.ok({ type: 'begin' });
  }
  const row = await server.store.byCode(code);
  return {
    code,
    pin,
    session: row?.id ?? '',
    seats,
    console,
    wall,
    teams: [one, other],
    close() {
      for (const page of [...seats, console, wall]) page.close();
    },
  };
}
