import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, inject, test } from 'vitest';
import { openPage } from '../support/browser.ts';

const sizes = [
  { name: 'tablet', width: 1024, height: 768 },
  { name: 'laptop', width: 1366, height: 768 },
  { name: 'phone', width: 390, height: 844 },
];

test.each(sizes)(
  'the built game opens at the size of a $name, asks nothing of anyone else and sets no cookie',
  async ({ width, height }) => {
    const page = await openPage({ viewport: { width, height } });
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    expect(await page.title()).toBe('Les Gardiens du numérique');
    expect(await page.context().cookies()).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, 'no sideways scrolling').toBeLessThanOrEqual(0);
  },
);

test('a mistyped address leads to the first page', async () => {
  const page = await openPage({ path: '/nulle-part' });
  expect(page.url()).toBe(`${inject('origin')}/`);
});

test('no script of the pages looks behind in a pattern: Safari before 16.4 would refuse the whole file', () => {
  const pages = fileURLToPath(new URL('../../dist/pages/', import.meta.url));
  const scripts = readdirSync(pages, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(20);
  expect(scripts.filter((file) => /\(\?<[=!]/.test(readFileSync(`${pages}${file}`, 'utf8')))).toEqual([]);
});
