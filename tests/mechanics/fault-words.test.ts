import { describe, expect, it } from 'vitest';
import type { InEachLanguage } from '../../src/core/scenario/language.ts';
import { words as capture } from '../../src/mechanics/capture/fault-words.ts';
import { words as feed } from '../../src/mechanics/feed/fault-words.ts';
import { words as layers } from '../../src/mechanics/layers/fault-words.ts';
import { words as match } from '../../src/mechanics/match/fault-words.ts';
import { words as order } from '../../src/mechanics/order/fault-words.ts';
import { words as place } from '../../src/mechanics/place/fault-words.ts';
import { words as settings } from '../../src/mechanics/settings/fault-words.ts';
import { words as strings } from '../../src/mechanics/strings/fault-words.ts';
import { words as threads } from '../../src/mechanics/threads/fault-words.ts';
import { words as tiles } from '../../src/mechanics/tiles/fault-words.ts';

type Words = Readonly<Record<string, InEachLanguage | ((...found: never[]) => InEachLanguage)>>;

/** Stands for whatever a sentence quotes: a name, a number or a list. */
const FOUND = ['zz-1', 'zz-2', 'zz-3'].map((name) => Object.assign([name], { toString: () => name }));

const said = (words: Words) =>
  Object.entries(words).map(([name, word]): [string, InEachLanguage] => [
    name,
    typeof word === 'function' ? word(...(FOUND as never[])) : word,
  ]);

const mechanics: Readonly<Record<string, Words>> = {
  capture,
  feed,
  layers,
  match,
  order,
  place,
  settings,
  strings,
  threads,
  tiles,
};

describe.each(Object.entries(mechanics))('what is said of faults in a board: %s', (_, words) => {
  it.each(said(words))('%s: the same in both languages, and what to do', (_name, { fr, en }) => {
    const quoted = (text: string) => [...new Set(text.match(/zz-\d/g))].sort();
    expect(quoted(fr)).toEqual(quoted(en));
    for (const text of [fr, en]) expect(text).toMatch(/^\S.*\. .+\.$/);
  });

  it.each(said(words))('%s: narrow no-break spaces in French, none in English', (_name, { fr, en }) => {
    expect(fr.replace(/"\w+":/g, '')).not.toMatch(/[^\u202f][;:!?»]|«[^\u202f]|'/);
    expect(en).not.toMatch(/[\u202f«»’]/);
  });
});
