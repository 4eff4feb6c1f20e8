import * as z from 'zod/mini';
import { mission } from '../../core/scenario/mission.ts';

/** The JSON Schema of mission files, for the completion and the remarks of the author's editor. Ends with a line break. */
export function missionSchema(): string {
  const { $schema, ...rest } = z.toJSONSchema(mission, { target: 'draft-7', io: 'input', reused: 'ref' });
  const written = JSON.stringify({ $schema, title: 'Les Gardiens du numérique: a mission', ...rest }, null, 2);
  return `${written.replace(SHORT_LIST, oneLine)}\n`;
}

/** A list of words or numbers alone, with what stands before it on its line. */
const SHORT_LIST = /^(.*)\[\n([^[\]{}]*)\n *\](,?)$/gm;

/** Lists that fit on a line are written on one, as the formatter of the project wants them. */
function oneLine(many: string, before: string, inside: string, after: string): string {
  const one = `${before}[${inside.trim().replace(/\n\s*/g, ' ')}]${after}`;
  return one.length <= 120 ? one : many;
}
