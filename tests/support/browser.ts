import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';

let connection: Promise<Browser> | null = null;

function browser(): Promise<Browser> {
  connection ??= chromium.connect(inject('browserEndpoint'));
  return connection;
}

interface PageOptions extends BrowserContextOptions {
  /** Path to open, `/` unless told; null opens nothing yet. */
  readonly path?: string | null;
  /** Another server than that of the run. */
  readonly origin?: string;
  /** A file on the disk, opened as by a double click, in place of the server's pages. */
  readonly file?: string;
  /** Sentences the console may say as errors in this test, as parts of them. */
  readonly expectedErrors?: readonly string[];
}

interface Watch {
  readonly outside: string[];
  readonly errors: string[];
}

function watch(page: Page, origin: string, expected: readonly string[]): Watch {
  const seen: Watch = { outside: [], errors: [] };
  const note = (text: string) => {
    if (!expected.some((part) => text.includes(part))) seen.errors.push(text);
  };
  page.on('request', (request) => {
    const url = request.url();
    const isOurs =
      url === origin ||
      url.startsWith(`${origin}/`) ||
      url.startsWith(`${origin}#`) ||
      url.startsWith('data:') ||
      url.startsWith(`blob:${origin}/`);
    if (!isOurs) seen.outside.push(url);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') note(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => note(error.stack ?? error.message));
  return seen;
}

/**
 * Opens a page of the built game in a fresh browser context (tablet-sized unless told). When the test ends the
 * context is closed, and the test fails if the page asked anything of another origin or reported an error.
 */
export async function openPage(options: PageOptions = {}): Promise<Page> {
  const { path = '/', file, origin: server = inject('origin'), expectedErrors = [], ...contextOptions } = options;
  const origin = file === undefined ? server : pathToFileURL(file).href;
  const context = await (await browser()).newContext({
    baseURL: origin,
    viewport: { width: 1024, height: 768 },
    locale: 'fr-FR',
    // The copy for playing without network is looked at in its own test: it would load every other one.
    serviceWorkers: 'block',
    ...contextOptions,
  });
  const page = await context.newPage();
  const seen = watch(page, origin, expectedErrors);
  onTestFinished(async () => {
    await context.close();
    expect(seen, 'requests to other origins and errors of the page').toEqual({ outside: [], errors: [] });
  });
  if (file !== undefined) await page.goto(origin);
  else if (path !== null) await page.goto(path);
  return page;
}
