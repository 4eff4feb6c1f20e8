import { describe, expect, it } from 'vitest';
import { kindOf } from '../../src/console/facts/log-kind.ts';
import { consoleSayIn } from '../../src/console/language/say.ts';
import { entryWords, type Teller } from '../../src/console/log/entry-words.ts';
import { EVERYTHING, logRows } from '../../src/console/log/rows.ts';
import { LANGUAGES, type Language } from '../../src/core/scenario/language.ts';
import { phraseIn } from '../../src/mechanics/phrase.ts';
import { ENTRIES } from './entries.ts';
import { consoleTable } from './panel.ts';

const tellerIn = (language: Language): Teller => ({
  say: consoleSayIn(language),
  t: (text) => `[${text}]`,
  puzzle: (id) => `puzzle ${id}`,
  token: (id) => `token ${id}`,
  phrase: phraseIn(language, (text) => text),
});

describe('the log', () => {
  for (const language of LANGUAGES) {
    it(`tells every entry in a whole sentence (${language})`, () => {
      const told = ENTRIES.map((entry) => entryWords(entry, tellerIn(language)));
      for (const words of told) expect(words).toMatch(/^[^{}]*\p{L}[^{}]*$/u);
      expect(told.some((words) => words.includes('undefined'))).toBe(false);
    });
  }

  it('tells no two different things alike', () => {
    const told = ENTRIES.map((entry) => entryWords(entry, tellerIn('fr')));
    expect(new Set(told).size).toBe(told.length);
  });

  it('tells a wrong try by what was tried and what was answered', async () => {
    const { table, lines } = await consoleTable();
    await table.ok({ type: 'start' });
    await table.ok({ type: 'begin' });
    await table.open('one');
    await table.move({ type: 'lay', card: 'b' });
    const [row] = logRows(lines(), tellerIn('fr'), EVERYTHING, 10);
    expect(row?.kind).toBe('tries');
    expect(row?.words).toMatch(/^Essai raté\s: .+ Réponse\s: «.+»$/u);
  });

  it('tells once what was done to all teams, newest first, and by whom', async () => {
    const { table, lines } = await consoleTable(['otter', 'fox', 'owl']);
    await table.ok({ type: 'start' });
    await table.master({ type: 'chime', team: null });
    const rows = logRows(lines(), tellerIn('en'), EVERYTHING, 10);
    expect(rows.map(({ words, teams }) => [words, teams.length])).toEqual([
      ['Chime', 3],
      ['Start', 0],
      ['Session created', 0],
    ]);
    expect(rows.every(({ first }) => first)).toBe(true);
    expect(rows[0]?.by).toMatch(/^master/);
  });

  it('shows one team, or some kinds, when asked', async () => {
    const { table, lines } = await consoleTable(['otter', 'fox']);
    await table.master({ type: 'note', team: 'fox', words: 'Very calm.' });
    await table.master({ type: 'chime', team: 'otter' });
    const teller = tellerIn('en');
    const only = (filter: Partial<typeof EVERYTHING>) =>
      logRows(lines(), teller, { ...EVERYTHING, ...filter }, 10).map(({ words }) => words);
    expect(only({ team: 'fox' })).toEqual(['Note: Very calm.']);
    expect(only({ kinds: new Set(['acts']) })).toEqual(['Chime', 'Session created']);
    expect(logRows(lines(), teller, EVERYTHING, 1)).toHaveLength(1);
  });

  it('counts what moves a team on as an act when the game master did it', () => {
    const level = { type: 'level-set' as const, team: 'fox', level: 2 as const };
    expect(kindOf(level, 'seat-1')).toBe('progress');
    expect(kindOf(level, 'master:m1')).toBe('acts');
  });
});
