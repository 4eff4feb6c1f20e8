import { chromium } from 'playwright-core';
import { chromiumFlags } from '../../chromium-flags.mjs';
import { ensureChromium } from '../../find-chromium.mjs';

/** The window in which everything is measured, CSS px; one device px each. */
const viewport = { width: 1280, height: 720 };

/**
 * Lends a browser to some work and closes it afterwards, whatever happened.
 * @template T
 * @param {(browser: import('playwright-core').Browser) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withBrowser(work) {
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumFlags });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/**
 * Lends a page in a fresh, empty profile, with its line to the browser's own measures.
 * @template T
 * @param {import('playwright-core').Browser} browser
 * @param {{ reducedMotion?: 'reduce' | 'no-preference' }} options
 * @param {(page: import('playwright-core').Page, session: import('playwright-core').CDPSession) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withPage(browser, { reducedMotion = 'no-preference' }, work) {
  const context = await browser.newContext({ viewport, reducedMotion, locale: 'fr-FR' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    return await work(page, await context.newCDPSession(page));
  } finally {
    await context.close();
  }
}
