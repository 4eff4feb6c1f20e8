import { expect, test } from 'vitest';
import { hardWords } from '../../src/core/scenario/hard-words.ts';
import { aMission } from '../support/mission.ts';

const reading = (pitch: string, glossary: { word: string; meaning: string }[] = []) =>
  hardWords(aMission({ pitch, glossary }));

test('long words and abbreviations that nobody explains are named once', () => {
  expect(reading('La CNIL parle. La CNIL aime les métadonnées.')).toEqual(['CNIL']);
  expect(reading('Une anticonstitutionnelle affaire, anticonstitutionnelle !')).toEqual(['anticonstitutionnelle']);
});

test('a word of the glossary is explained; a word that is shouted is a word', () => {
  const glossary = [{ word: 'reconnaissance faciale', meaning: 'Une machine cherche qui tu es.' }];
  expect(reading('La reconnaissance faciale. ENCORE ! Oui, encore.', glossary)).toEqual([]);
});

test('words that every nine-year-old reads are let pass, in the plural too; hard ones beside them are not', () => {
  expect(
    reading('À la bibliothèque, un anniversaire. Gratuitement ! Des pages personnelles, des conversations.'),
  ).toEqual([]);
  expect(reading('Une clé TURBO. Un consentement, une immatriculation, des circonstances.')).toEqual([
    'circonstances',
    'consentement',
    'immatriculation',
  ]);
});
