import { playClass } from '../../core/proof/bots/class.ts';
import type { BotGame } from '../../core/proof/bots/game.ts';
import { BOTS } from '../../core/proof/bots/policy.ts';
import { tally } from '../../core/proof/bots/tally.ts';
import { checkOnDisk } from './files.ts';
import { asText, columned } from './print.ts';
import type { Surroundings } from './surroundings.ts';
import { WORDS } from './words.ts';

export interface BotsWish {
  readonly games: number;
  readonly seed: number;
}

/** Lets bots play a mission from beginning to end, and tells how each puzzle went. Gives the exit code. */
export async function runBots(
  files: readonly string[],
  pictures: readonly string[],
  { games, seed }: BotsWish,
  { folder, language, print }: Surroundings,
): Promise<number> {
  const words = WORDS[language];
  let good = true;
  for (const file of files) {
    const checked = await checkOnDisk(folder, file, pictures);
    if (checked.compiled === undefined) {
      print(asText(checked, language));
      good = false;
      continue;
    }
    print(words.botsPlay(file, games, seed));
    const { compiled } = checked;
    const played = await playClass(compiled, games, seed);
    const faulty = played.filter((game) => !game.finished || game.faults.length > 0);
    for (const game of faulty) print(words.botFault(named(game), game.faults[0] ?? words.botStuck(game.commands)));
    print(columned([words.botColumns, ...BOTS.map((bot) => botRow(played.filter((game) => game.bot === bot)))]));
    const order = compiled.mission.puzzles.map(({ id }) => id);
    const share = (part: number) => `${Math.round(part * 100)} %`;
    const rows = tally(order, played).map((one) => [
      one.puzzle,
      String(one.games),
      String(one.moves),
      one.wrong.toFixed(1),
      one.hints.toFixed(1),
      share(one.alone),
      share(one.hint),
      share(one.shown),
    ]);
    print(columned([words.tallyColumns, ...rows]));
    print(faulty.length === 0 ? words.botsGood(file, games) : words.botsBad(file, faulty.length, games));
    good = good && faulty.length === 0;
  }
  return good ? 0 : 1;
}

const named = ({ bot, seed, level, screens }: BotGame): string =>
  `${bot} (seed ${seed}, level ${level}, screens ${screens})`;

function botRow(games: readonly BotGame[]): string[] {
  const middle = (values: readonly number[]) =>
    String([...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0);
  return [
    games[0]?.bot ?? '–',
    String(games.length),
    String(games.filter(({ finished }) => finished).length),
    middle(games.map(({ commands }) => commands)),
    String(games.reduce((all, { refused }) => all + refused, 0)),
    middle(games.map(({ minutes }) => minutes)),
  ];
}
