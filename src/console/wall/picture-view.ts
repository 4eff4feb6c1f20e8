import type { WallParts, WallTeam } from '../../core/session/seen-wall.ts';
import type { WallTold } from '../../core/wire/message.ts';
import type { Picture } from '../../wire/line.ts';
import type { WallView } from './wall-context.ts';

/** The wall's view of a picture; undefined until session and clock are there. */
export function viewOf({ parts, words, ahead }: Picture<WallTold>): WallView | undefined {
  const { session, clock, slides = null, grid = null } = parts;
  if (session === undefined || clock === undefined) return undefined;
  const teams = session.teams.flatMap((id): WallTeam[] => {
    const team: WallParts[`team:${string}`] | undefined | null = parts[`team:${id}`];
    return team === undefined || team === null ? [] : [team];
  });
  return { session, clock, slides, grid, teams, ahead, t: (text) => words[text] ?? text };
}
