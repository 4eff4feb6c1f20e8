import * as z from 'zod/mini';
import { mission } from '../../core/scenario/mission.ts';
import { describeFields, type Gaps, type JsonSchema } from './hover/hover.ts';

/** The name under which the schema lies beside missions. */
export const SCHEMA_NAME = 'mission.schema.json';

/** The JSON Schema with what the editor says of each field, and what could not be said. */
export function describedSchema(): { readonly schema: JsonSchema; readonly gaps: Gaps } {
  const { $schema, ...rest } = z.toJSONSchema(mission, { target: 'draft-7', io: 'input', reused: 'ref' });
  const schema = { $schema, title: 'Les Gardiens du numérique : une mission', ...rest } as JsonSchema;
  return { schema, gaps: describeFields(schema) };
}

/** The JSON Schema of mission files, for the completion and the remarks of the author's editor. Ends with a line break. */
export function missionSchema(): string {
  const written = JSON.stringify(describedSchema().schema, null, 2);
  return `${written.replace(SHORT_LIST, oneLine)}\n`;
}

/** A list of words or numbers alone, with what stands before it on its line. */
const SHORT_LIST = /^(.*)\[\n([^[\]{}]*)\n *\](,?)$/gm;

/** Lists that fit on a line are written on one, as the formatter of the project wants them. */
function oneLine(many: string, before: string, inside: string, after: string): string {
  const one = `${before}[${inside.trim().replace(/\n\s*/g, ' ')}]${after}`;
  return one.length <= 120 ? one : many;
}
