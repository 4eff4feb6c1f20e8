import { expect, test } from 'vitest';
import { en } from '../../src/ui/language/en.ts';
import { fr } from '../../src/ui/language/fr.ts';
import { authored, SHIPPED } from '../support/mission.ts';

test.each(SHIPPED)('the words of the pages name no station and no token of %s: they serve every mission', (id) => {
  const { puzzles, tokens } = authored(id);
  const stations = puzzles.filter(({ role }) => role !== 'bonus');
  const own = [...stations.map(({ title }) => title), ...tokens.map(({ name }) => name)];
  const pages = [...Object.values(fr), ...Object.values(en)].join('\n').toLowerCase();
  expect(own.filter((name) => name.split(' ').length > 1 && pages.includes(name.toLowerCase()))).toEqual([]);
});
