import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { chromiumFlags } from '../../scripts/chromium-flags.mjs';
import { ensureChromium } from '../../scripts/find-chromium.mjs';
import { startServer } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built game's server, without a slash at the end. */
    origin: string;
    /** Where tests reach the one Chromium of this run. */
    browserEndpoint: string;
  }
}

/** One built server and one Chromium for all page tests of a run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = await ensureChromium();
  const server = await startServer();
  const browser = await chromium.launchServer({ executablePath, args: chromiumFlags });
  project.provide('origin', server.origin);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.stop();
  };
}
