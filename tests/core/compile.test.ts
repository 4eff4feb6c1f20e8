import { describe, expect, it } from 'vitest';
import { compile, textId } from '../../src/core/scenario/compile.ts';
import { mission as missionSchema } from '../../src/core/scenario/mission.ts';
import { isTextId } from '../../src/core/scenario/text.ts';
import { textsOf } from '../../src/core/scenario/walk.ts';
import { aMission, authored, SHIPPED, shipped } from '../support/mission.ts';

describe('compile', () => {
  it('leaves no sentence in the rules, and every sentence in each catalogue', () => {
    const source = aMission();
    const sentences = textsOf(missionSchema, source).map(({ text }) => text);
    const { mission, catalogues } = compile(source, [{ language: 'en', texts: {} }]);
    const rules = JSON.stringify(mission);
    expect(sentences.length).toBeGreaterThan(50);
    for (const sentence of sentences) {
      expect(rules).not.toContain(sentence);
      expect(catalogues.fr?.[textId(sentence, source.id)]).toBe(sentence);
      // What is not translated is said in the mission's own language rather than not at all.
      expect(catalogues.en?.[textId(sentence, source.id)]).toBe(sentence);
    }
    expect(textsOf(missionSchema, mission).every(({ text }) => isTextId(text))).toBe(true);
  });

  it('gives the same sentence the same id, and another mission other ids', () => {
    expect(textId('Bonjour.', 'one')).toBe(textId('Bonjour.', 'one'));
    expect(textId('Bonjour.', 'one')).not.toBe(textId('Bonjour.', 'two'));
  });

  it('has another hash as soon as anything changes, translations included', () => {
    const source = aMission();
    const overlay = { language: 'en', texts: {} } as const;
    const hashes = [
      compile(source),
      compile({ ...source, minutes: 16 }),
      compile(source, [overlay]),
      compile(source, [{ ...overlay, texts: { [source.title]: 'Title' } }]),
    ].map(({ hash }) => hash);
    expect(new Set(hashes).size).toBe(4);
    expect(compile(structuredClone(source)).hash).toBe(hashes[0]);
  });

  it.each(SHIPPED)('%s keeps ids apart: one sentence each', (id) => {
    const { catalogues } = shipped(id);
    const sentences = new Set(textsOf(missionSchema, authored(id)).map(({ text }) => text));
    expect(Object.keys(catalogues.fr ?? {})).toHaveLength(sentences.size);
    expect(Object.keys(catalogues.en ?? {}).sort()).toEqual(Object.keys(catalogues.fr ?? {}).sort());
  });
});
