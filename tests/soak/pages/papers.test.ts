import { expect, test } from 'vitest';
import { guideSayIn } from '../../../src/console/guide/language/say.ts';
import { PAPERS } from '../../../src/console/guide/place.ts';
import { barriers } from '../../support/axe.ts';
import { openPage } from '../../support/browser.ts';
import { SHIPPED } from '../../support/mission.ts';
import { flat, printed } from '../../support/paper.ts';

const guide = guideSayIn('fr');

test.each(SHIPPED)('%s: every paper comes out of the printer whole', { timeout: 240_000 }, async (id) => {
  const page = await openPage({ path: `/guide#${id}/1/guide`, reducedMotion: 'reduce' });
  for (const paper of PAPERS) {
    await page.getByRole('radio', { name: guide(`paper-${paper}`) }).click();
    await page.locator(`.guide-sheet[data-paper="${paper}"] h1`).first().waitFor();
    expect([paper, await barriers(page)]).toEqual([paper, []]);
    const pages = await printed(page);
    const most = paper === 'guide' ? 8 : paper === 'lenses' ? 16 : 1;
    expect([paper, pages.length <= most, pages.every((text) => text.trim() !== '')]).toEqual([paper, true, true]);
    expect(flat(pages.join(' '))).not.toContain(guide('to-console'));
  }
});
