import { expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';

const PAGES = [
  '/',
  '/mj',
  '/mur',
  '/classe',
  '/guide#influence/1/card',
  '/rejeu',
  '/bilan',
  '/vie-privee',
  '/accessibilite',
] as const;

/** Names of what has the focus: its class, or its id. */
const focused = () => document.activeElement?.className || document.activeElement?.id;

test.each(PAGES)('%s: what stands before the content can be passed over', async (path) => {
  const page = await openPage({ path });
  await page.locator('#main').waitFor();
  const link = page.getByRole('link', { name: 'Aller au contenu' });
  // The first stop of the Tab key, wherever a field has taken the focus since.
  const first = await page.evaluate(() => {
    const stops = document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, [tabindex="0"]');
    const positive = document.querySelector('[tabindex]:not([tabindex="0"]):not([tabindex="-1"])');
    return { first: stops[0]?.className, positive: positive?.outerHTML };
  });
  expect(first).toEqual({ first: 'skip-link', positive: undefined });
  const hidden = await link.boundingBox();
  expect((hidden?.y ?? 0) + (hidden?.height ?? 0)).toBeLessThanOrEqual(0);
  await link.focus();
  const seen = await link.boundingBox();
  expect([(seen?.y ?? -1) >= 0, (seen?.height ?? 0) >= 44]).toEqual([true, true]);
  const before = page.url();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  expect(page.url()).toBe(before);
  // From there the Tab key goes on inside the content, if anything there can be operated.
  const inside = page.locator('#main').locator('a[href], button:enabled, input:enabled, textarea, [tabindex="0"]');
  if ((await inside.count()) === 0) return;
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.getElementById('main')?.contains(document.activeElement))).toBe(true);
  expect(await page.evaluate(focused)).not.toBe('skip-link');
});

test.each([
  { contact: 'acces@exemple.fr', leads: 'mailto:acces@exemple.fr' },
  { contact: 'https://exemple.fr/acces', leads: 'https://exemple.fr/acces' },
  { contact: 'le secrétariat, bureau 12', leads: null },
])('the accessibility statement gives the contact of the host: $contact', async ({ contact, leads }) => {
  const page = await openPage({ path: null });
  await page.route('**/api/house', (route) => route.fulfill({ json: { contact } }));
  await page.goto('/accessibilite');
  const told = page.getByText(`Contact de l’hébergeur : ${contact}`);
  await told.waitFor();
  expect(await told.locator('a').count()).toBe(leads === null ? 0 : 1);
  if (leads !== null) expect(await told.locator('a').getAttribute('href')).toBe(leads);
});

test('without a contact, the statement says so', async () => {
  const page = await openPage({ path: '/accessibilite' });
  await page.getByText('L’hébergeur n’a pas encore donné de contact').waitFor();
});
