import type { Crew } from './drive.ts';
import { barePage, Mail, openAll, type Page, socketPage } from './page.ts';
import type { Kept } from './world.ts';

/** All pages that are open to one server. */
export interface Hall {
  readonly crews: readonly Crew[];
  readonly mail: Mail;
  readonly pages: readonly Page[];
}

const VERSION = 1;
let loads = 0;

/** How a page of ours says who it is. Each load of a page has a number of its own. */
export function hello(role: 'seat' | 'master' | 'wall', token: string) {
  loads += 1;
  return { version: VERSION, role, token, language: 'fr', page: `bench${String(loads).padStart(8, '0')}` };
}

const opener = (port: number, mail: Mail) => (role: 'seat' | 'master' | 'wall', token: string) => () =>
  socketPage(port, hello(role, token), true, mail);

/** The wall of each of these sessions, and nothing else. */
export async function ourWalls(port: number, sessions: readonly Kept[]): Promise<Hall> {
  const mail = new Mail();
  const pages = await openAll(sessions.map(({ code }) => opener(port, mail)('wall', code)));
  return { crews: [], mail, pages };
}

/** Every screen of these sessions, with a console and a wall in each. */
export async function ourHall(port: number, sessions: readonly Kept[]): Promise<Hall> {
  const mail = new Mail();
  const open = opener(port, mail);
  const seats = sessions.flatMap(({ teams }) =>
    teams.flatMap((team) => team.seats.map(({ token }) => open('seat', token))),
  );
  const others = sessions.flatMap(({ master, code }) => [open('master', master), open('wall', code)]);
  const pages = await openAll([...seats, ...others]);
  const crews = sessions
    .flatMap(({ teams }) => teams)
    .map(({ seats: places, acts }, at): Crew => {
      const numbers = [0, 0];
      return {
        screens: [pages[at * 2], pages[at * 2 + 1]] as [Page, Page],
        next() {
          const { seat, command } = acts.next().value;
          const by = seat === places[0]?.seat ? 0 : 1;
          numbers[by] = (numbers[by] ?? 0) + 1;
          return { by, message: { n: numbers[by], do: command } };
        },
      };
    });
  return { crews: striped(crews, sessions.length), mail, pages };
}

/** As many pages of a relay, in rooms of the same size. A command is told to `told` pages on average: the team's two, and the console and the wall. */
export async function relayHall(
  port: number,
  kind: 'socket.io' | 'ws',
  sessions: number,
  teams: number,
  told: () => number,
): Promise<Hall> {
  const mail = new Mail();
  const open = (room: string) => () =>
    kind === 'ws' ? barePage(port, room, mail) : socketPage(port, { room }, false, mail);
  const numbers = Array.from({ length: sessions }, (_, at) => at);
  const rooms = numbers.flatMap((session) => Array.from({ length: teams }, (_, team) => `${session}-${team}`));
  const seats = rooms.flatMap((room) => [open(room), open(room)]);
  const others = numbers.flatMap((session) => [open(`${session}-console`), open(`${session}-wall`)]);
  const pages = await openAll([...seats, ...others]);
  let owed = 0;
  const crews = rooms.map((room, at): Crew => {
    const session = room.split('-')[0];
    let turn = 0;
    return {
      screens: [pages[at * 2], pages[at * 2 + 1]] as [Page, Page],
      next() {
        owed += told() - 2;
        const also: string[] = [];
        for (const other of ['console', 'wall'])
          if (owed >= 0.5) {
            also.push(`${session}-${other}`);
            owed -= 1;
          }
        turn += 1;
        return { by: turn % 5 === 0 ? 1 : 0, message: { also } };
      },
    };
  });
  return { crews: striped(crews, sessions), mail, pages };
}

/** One team of each session, then the next of each: commands that follow each other go to different sessions. */
function striped(crews: readonly Crew[], sessions: number): Crew[] {
  const each = crews.length / Math.max(1, sessions);
  return crews.map((_, at) => crews[(at % sessions) * each + Math.floor(at / sessions)] as Crew);
}
