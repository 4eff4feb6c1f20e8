import { shuffled } from '../../core/chance.ts';
import type { MasterScreen, MasterTeam } from '../../core/session/seen-master.ts';

/** A new team for each screen that is there, in equal numbers; screens that stay where they are need no act. */
export function shuffleScreens(
  teams: readonly Pick<MasterTeam, 'id' | 'screens'>[],
  waiting: readonly Pick<MasterScreen, 'seat'>[],
  seed: number,
): { readonly type: 'place'; readonly seat: string; readonly team: string }[] {
  const at = new Map([
    ...teams.flatMap(({ id, screens }) => screens.map(({ seat }) => [seat, id] as const)),
    ...waiting.map(({ seat }) => [seat, null] as const),
  ]);
  return shuffled([...at.keys()].sort(), seed).flatMap((seat, index) => {
    const team = teams[index % Math.max(1, teams.length)]?.id;
    return team === undefined || at.get(seat) === team ? [] : [{ type: 'place' as const, seat, team }];
  });
}
