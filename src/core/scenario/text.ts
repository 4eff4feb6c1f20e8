import * as z from 'zod/mini';

/**
 * A sentence for people. In a mission file it is the sentence itself, in the mission's own language. In a compiled mission it is
 * an opaque id (`§` + hash) which the authority resolves in the language of the screen that receives it, so rules never hold prose.
 */
export type Text = string;

/** Marks the schemas whose strings are sentences for people: `compile` and the checker find texts by walking the schema. */
export const textSchemas = z.registry<{ readonly level?: 'any' }>();

/** A text field of a mission file. `what` is shown to the author by the editor's completion. */
export function text(what: string) {
  const schema = z.string().check(z.minLength(1), z.maxLength(400));
  textSchemas.add(schema, {});
  return schema.register(z.globalRegistry, { description: what });
}

/** Holds more than spaces. */
export const SOMETHING = /\S/;

/** Words that are never translated: a name, a source, a date. They may not be left out. */
export function note(what: string) {
  return z.string().check(z.regex(SOMETHING)).register(z.globalRegistry, { description: what });
}

export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** An identifier that the author chooses: lower case letters, digits and hyphens. */
export function id(what: string) {
  return z.string().check(z.regex(ID)).register(z.globalRegistry, { description: what });
}

/** A short label drawn on a board: a letter, a number, an emblem's name. Not translated. */
export function mark(what: string) {
  return z.string().check(z.minLength(1), z.maxLength(4)).register(z.globalRegistry, { description: what });
}

/** True for the id of a text in a compiled mission. */
export const isTextId = (value: unknown): value is string => typeof value === 'string' && value.startsWith('§');
