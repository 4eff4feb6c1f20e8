import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { missionSchema } from '../../src/command/mission/json-schema.ts';
import { SCHEMA_FILE } from '../../src/command/mission/run.ts';
import { SHIPPED, sourceOf } from '../support/mission.ts';

const committed = readFileSync(new URL(`../../${SCHEMA_FILE}`, import.meta.url), 'utf8');
const valid = new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(committed));

describe('the JSON Schema of missions', () => {
  it('is the one that the code asks for (`npm run mission -- schema` writes it again)', () => {
    expect(committed).toBe(missionSchema());
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
