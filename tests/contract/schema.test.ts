import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { describeFields } from '../../src/command/mission/hover/hover.ts';
import { describedSchema, missionSchema, SCHEMA_NAME } from '../../src/command/mission/json-schema.ts';
import { SHIPPED, sourceOf } from '../support/mission.ts';

const committed = readFileSync(new URL(`../../scenarios/${SCHEMA_NAME}`, import.meta.url), 'utf8');
const valid = new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(committed));

describe('the JSON Schema of missions', () => {
  it('is the one that the code asks for (`npm run mission -- schema` writes it again)', () => {
    expect(committed).toBe(missionSchema());
  });

  it('explains every field to its author, in French and in English, and has no word to spare', () => {
    // A new field needs an English description where its schema is, with its French in `hover/sentences.fr.json`, or both in `hover/fields.json`.
    expect(describedSchema().gaps).toEqual({ untranslated: [], undescribed: [], unused: [] });
  });

  it('sees a field that nobody explained, and a sentence without French', () => {
    const { gaps } = describedSchema();
    expect(gaps.undescribed).toEqual([]);
    const found = describeFields({
      properties: {
        title: { description: 'The mission', maxLength: 400 },
        novelty: { type: 'array' },
        other: { description: 'Never said before' },
      },
    });
    expect(found).toMatchObject({ undescribed: ['novelty'], untranslated: ['Never said before'] });
  });

  it('says a field in French first, then in English, on the very field that the editor points at', () => {
    const { schema } = describedSchema();
    for (const words of fieldsOf(schema)) expect(words).toMatch(/^[^*]+[.!?…»)]\n\n\*[^*]+[.!?…”)]\*$/su);
    expect(schema.properties?.minutes?.description).toMatch(/^La durée de la partie/);
    expect(schema.properties?.title?.description).toMatch(/12 mots au plus/);
  });

  it.each(SHIPPED)('%s is valid under it, and says so to the editor', (id) => {
    const file = JSON.parse(sourceOf(id));
    expect(valid(file), JSON.stringify(valid.errors?.slice(0, 3))).toBe(true);
    expect(file.$schema).toBe('./mission.schema.json');
  });

  it.each([
    ['a key too many', (file: Record<string, unknown>) => ({ ...file, colour: 'red' })],
    ['a key missing', ({ title: _, ...file }: Record<string, unknown>) => file],
    ['a wrong type', (file: Record<string, unknown>) => ({ ...file, minutes: '15' })],
    ['an unknown word', (file: Record<string, unknown>) => ({ ...file, accent: 'grey' })],
  ])('sees %s', (_, spoil) => {
    expect(valid(spoil(JSON.parse(sourceOf(SHIPPED[0] ?? ''))))).toBe(false);
  });
});

/** What the editor shows of every field, wherever it stands in the schema. */
function fieldsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [
    ...(key === 'properties' ? Object.values(part as object).map((field) => String(field.markdownDescription)) : []),
    ...fieldsOf(part),
  ]);
}
