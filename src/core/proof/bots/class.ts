import type { CompiledMission } from '../../scenario/compile.ts';
import { type BotGame, playGame } from './game.ts';
import { BOTS } from './policy.ts';

/** So many games, every bot at both levels and on one to four screens in turn. The same seed plays the same games. */
export async function playClass(mission: CompiledMission, games: number, seed: number): Promise<BotGame[]> {
  const played: BotGame[] = [];
  for (let n = 0; n < games; n += 1) {
    const bot = BOTS[n % BOTS.length] as (typeof BOTS)[number];
    const turn = Math.floor(n / BOTS.length);
    const level = turn % 2 === 0 ? 1 : 2;
    const screens = 1 + (Math.floor(turn / 2) % 4);
    played.push(await playGame(mission, { bot, seed: seed + n, level, screens }));
  }
  return played;
}
