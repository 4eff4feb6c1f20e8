import { ID } from '../../../core/scenario/text.ts';
import fields from './fields.json' with { type: 'json' };
import sentences from './sentences.fr.json' with { type: 'json' };

/** What a walk reads and writes of a JSON Schema (draft 7). */
export interface JsonSchema {
  description?: string;
  markdownDescription?: string;
  $ref?: string;
  type?: string;
  const?: unknown;
  pattern?: string;
  maxLength?: number;
  properties?: Record<string, JsonSchema>;
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema | JsonSchema[];
  allOf?: JsonSchema[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  definitions?: Record<string, JsonSchema>;
}

interface Words {
  readonly fr: string;
  readonly en: string;
}

/** What the editor shows of a kind of value, whatever the field. */
const KINDS = {
  id: {
    fr: 'S’écrit en minuscules sans accent, chiffres et tirets.',
    en: 'Written in lower case letters without accents, digits and hyphens.',
  },
  picture: {
    fr: 'Le nom d’une image de la liste assets/ids.json.',
    en: 'The name of a picture of the list assets/ids.json.',
  },
  text: {
    fr: 'Texte à traduire. Phrases courtes : 12 mots au plus au niveau 1, 18 au niveau 2.',
    en: 'A text to be translated. Short sentences: 12 words at most at level 1, 18 at level 2.',
  },
} as const;

const LONGEST_TEXT = 400;
const FIELDS: Readonly<Record<string, Words>> = fields;
const FRENCH: Readonly<Record<string, string>> = sentences;

/** What could not be told of a schema: sentences without French, fields without any word; and words that nothing uses. */
export interface Gaps {
  readonly untranslated: string[];
  readonly undescribed: string[];
  readonly unused: string[];
}

/** Writes beside each field of a schema what an author reads when pointing at it: French first, then English. Changes the schema. */
export function describeFields(root: JsonSchema): Gaps {
  const gaps: Gaps = { untranslated: [], undescribed: [], unused: [] };
  const used = new Set<string>();
  const seen = new Set<JsonSchema>();
  const english = new Map<JsonSchema, string>();

  const target = (ref: string): JsonSchema | undefined => root.definitions?.[ref.split('/').at(-1) ?? ''];
  /** A node, and all that it refers to. */
  const layers = (node: JsonSchema): JsonSchema[] => [
    node,
    ...[node.$ref === undefined ? undefined : target(node.$ref), ...(node.allOf ?? [])].flatMap((inner) =>
      inner === undefined ? [] : layers(inner),
    ),
  ];
  const said = (node: JsonSchema): string | undefined => english.get(node) ?? node.description;

  const write = (node: JsonSchema, words: Words, kind: Words | undefined): void => {
    english.set(node, said(node) ?? words.en);
    const [fr, en] = [words.fr, words.en].map((sentence) => sentence.replace(/(?<![.!?…])$/, '.'));
    node.description = [fr, kind?.fr].filter(Boolean).join(' ');
    node.markdownDescription = `${node.description}\n\n*${[en, kind?.en].filter(Boolean).join(' ')}*`;
  };
  const translate = (node: JsonSchema, sentence: string): void => {
    const fr = FRENCH[sentence];
    if (fr === undefined) gaps.untranslated.push(sentence);
    used.add(sentence);
    write(node, { fr: fr ?? sentence, en: sentence }, kindOf(layers(node), sentence));
  };

  const field = (node: JsonSchema, path: readonly string[]): void => {
    const found = layers(node)
      .map(said)
      .find((sentence) => sentence !== undefined);
    const name = nameIn(FIELDS, path);
    if (name !== undefined) used.add(name);
    const words = name === undefined ? undefined : FIELDS[name];
    if (found !== undefined) translate(node, found);
    else if (words !== undefined) write(node, words, undefined);
    else gaps.undescribed.push(path.join('.'));
  };

  const walk = (node: JsonSchema, path: readonly string[]): void => {
    for (const layer of layers(node)) {
      if (seen.has(layer)) continue;
      seen.add(layer);
      for (const [key, property] of Object.entries(layer.properties ?? {})) {
        field(property, [...path, key]);
        walk(property, [...path, key]);
      }
      for (const option of [...(layer.anyOf ?? []), ...(layer.oneOf ?? [])]) walk(option, [...path, ...formOf(option)]);
      for (const item of [layer.items ?? []].flat()) walk(item, path);
      if (typeof layer.additionalProperties === 'object') walk(layer.additionalProperties, path);
      if (layer.description !== undefined && !english.has(layer)) translate(layer, layer.description);
    }
  };
  walk(root, []);
  gaps.unused.push(...[...Object.keys(FRENCH), ...Object.keys(FIELDS)].filter((name) => !used.has(name)));
  return gaps;
}

/** The name of one form of a board or a task: what its `mechanic`, `do` or `rule` says. */
function formOf({ properties }: JsonSchema): string[] {
  const name = ['mechanic', 'do', 'rule'].map((key) => properties?.[key]?.const).find((value) => value !== undefined);
  return typeof name === 'string' ? [name] : [];
}

/** The longest end of a path that has words: `when.cut` goes before `cut`. */
function nameIn(words: Readonly<Record<string, Words>>, path: readonly string[]): string | undefined {
  return path.map((_, from) => path.slice(from).join('.')).find((name) => Object.hasOwn(words, name));
}

function kindOf(layers: readonly JsonSchema[], sentence: string): Words | undefined {
  if (layers.some(({ maxLength }) => maxLength === LONGEST_TEXT)) return KINDS.text;
  if (!layers.some(({ pattern }) => pattern === ID.source)) return undefined;
  return /picture/.test(sentence) ? KINDS.picture : KINDS.id;
}
