import { describe, expect, test } from 'vitest';
import { listIds } from '../../assets/ids.mjs';
import { isForAdults } from '../../src/core/scenario/for-adults.ts';
import { mission as missionSchema } from '../../src/core/scenario/mission.ts';
import { namesIn } from '../../src/core/scenario/names.ts';
import { countWords, sentencesOf } from '../../src/core/scenario/sentences.ts';
import { textsOf } from '../../src/core/scenario/walk.ts';
import { missionFiles } from './mission-files.ts';

/** Every string under one of these keys, anywhere in a value. */
function under(value: unknown, keys: readonly string[]): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    typeof part === 'string' ? (keys.includes(key) ? [part] : []) : under(part, keys),
  );
}

const peopleIn = (words: string): string[] => [...new Set(namesIn(words))].sort();

/** A space that is missing, too wide or breaks the line beside French punctuation; a curved apostrophe. */
const FRENCH_SLIP = /(?<!\u202f)[;:»]|(?<![\u202f!?…])[!?]|«(?!\u202f)|[’\u00a0]/u;

describe.each(missionFiles)('$name', ({ mission, overlays }) => {
  const texts = textsOf(missionSchema, mission);
  const people = mission.people.map(({ id }) => id);
  const english = overlays.find(({ language }) => language === 'en')?.texts ?? {};

  test('every first name in a sentence is that of a person of the mission, in both languages', () => {
    const strangers = texts.flatMap(({ text }) =>
      [text, english[text] ?? ''].flatMap((words) => namesIn(words).filter((id) => !people.includes(id))),
    );
    expect(strangers).toEqual([]);
    for (const { text } of texts) expect([text, peopleIn(english[text] ?? '')]).toEqual([text, peopleIn(text)]);
  });

  test('no first name is written out: each can be changed', () => {
    const names = mission.people.flatMap(({ name, alternates }) => [name, ...alternates]);
    const written = [...texts.map(({ text }) => text), ...Object.values(english)].filter((words) =>
      names.some((name) => new RegExp(`(?<![\\p{L}])${name}(?![\\p{L}])`, 'u').test(words)),
    );
    expect(written).toEqual([]);
  });

  test('no two people can bear the same name', () => {
    const names = mission.people.flatMap(({ name, alternates }) => [name, ...alternates]);
    expect(names).toHaveLength(new Set(names).size);
  });

  test('only Archie, BlackHat, the scene and people of the mission speak', () => {
    const speakers = new Set(under(mission, ['who']));
    expect([...speakers].filter((who) => !['archie', 'blackhat', 'scene', ...people].includes(who))).toEqual([]);
  });

  test('every picture on a board, of a disguise or of a light exists', async () => {
    const pictures = await listIds();
    const lights = mission.scene.layers.flatMap((layer) => layer.lights ?? []);
    const used = [...under(mission, ['picture', 'portrait', 'emblem', 'reveal', 'room', 'object']), ...lights];
    expect([...new Set(used)].filter((id) => !pictures.includes(id))).toEqual([]);
  });

  test('French typography: narrow spaces where they belong, one kind of apostrophe', () => {
    expect(texts.map(({ text }) => text).filter((text) => FRENCH_SLIP.test(text))).toEqual([]);
  });

  test('English has no French punctuation, and keeps to the sentence length of its level', () => {
    for (const { path, text } of texts) {
      const words = english[text] ?? '';
      expect([words, /[«»’\u00a0\u202f]| [;:!?]/u.test(words)]).toEqual([words, false]);
      if (isForAdults(path)) continue;
      const easy = ['puzzles', 'briefing', 'ending', 'questions'].includes(String(path[0])) && path[3] !== '2';
      expect(sentencesOf(words).filter((part) => countWords(part) > (easy ? 12 : 18))).toEqual([]);
    }
  });

  test('every hard word stands in the texts, in both languages', () => {
    const prose = texts.filter(({ path }) => path[0] !== 'glossary').map(({ text }) => text);
    const stands = (word: string, where: readonly string[]) =>
      where.some((words) => new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'iu').test(words));
    const absent = mission.glossary.filter(
      ({ word }) =>
        !stands(word, prose) ||
        !stands(
          english[word] ?? word,
          prose.map((words) => english[words] ?? ''),
        ),
    );
    expect(absent.map(({ word }) => word)).toEqual([]);
    for (const { meaning } of mission.glossary) expect([meaning, countWords(meaning) <= 12]).toEqual([meaning, true]);
  });
});
