import type { ReplyText } from '../../core/scenario/reply.ts';
import type { Config, Context } from './schema.ts';

export const sealsOf = (config: Config, line: string): readonly string[] =>
  config.lines.find(({ id }) => id === line)?.seals ?? [];

/** How many seals are needed in all. */
export const needed = (config: Config): number => config.lines.reduce((sum, { seals }) => sum + seals.length, 0);

/** How many seals any line can hold: a line that held fewer would tell. */
export const roomOf = (config: Config): number => Math.max(1, ...config.lines.map(({ seals }) => seals.length));

export const pressed = ({ on }: Context): number => on.reduce((sum, here) => sum + here.length, 0);

/** How often a seal can still be pressed. */
export const leftOf = (config: Config, { on }: Context, seal: string): number =>
  (config.copies ?? 1) - on.reduce((sum, here) => sum + here.filter((id) => id === seal).length, 0);

/** How many of the seals pressed are on a line that they belong on. */
export const rightOf = (config: Config, { on }: Context): number =>
  config.lines.reduce((sum, { seals }, index) => sum + seals.filter((seal) => on[index]?.includes(seal)).length, 0);

export const wins = (config: Config, context: Context): boolean =>
  pressed(context) === needed(config) && rightOf(config, context) === needed(config);

/** What the author has answer a wrong press. */
export const replyTo = (config: Config, seal: string, line: string): ReplyText | undefined =>
  config.answers.find(({ seals, lines }) => (seals?.includes(seal) ?? true) && (lines?.includes(line) ?? true))?.reply;

/** The answer to the wrong presses on the lines as they stand: that of the first in the author's list. */
export function replyToAll(config: Config, { on }: Context): ReplyText | undefined {
  const wrong = config.lines.flatMap(({ id, seals }, index) =>
    (on[index] ?? []).filter((seal) => !seals.includes(seal)).map((seal) => replyTo(config, seal, id)),
  );
  return config.answers.find(({ reply }) => wrong.includes(reply))?.reply;
}
