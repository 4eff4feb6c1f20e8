import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import type { Group, OfflineList } from '../src/offline/list.ts';

/** Pages that are of use without a server, by their address. */
export const OFFLINE_PAGES: Readonly<Record<string, string>> = {
  '/': 'index.html',
  '/rejeu': 'rejeu.html',
  '/guide': 'guide.html',
  '/bilan': 'bilan.html',
  '/vie-privee': 'vie-privee.html',
  '/accessibilite': 'accessibilite.html',
};

export const WORKER = 'src/offline/worker.ts';

type Bundle = Rolldown.OutputBundle;

function pageOf(bundle: Bundle, page: string): string {
  const html = bundle[page];
  if (html?.type !== 'asset')
    throw new Error(`${page} is kept for playing without network, and the build did not make it.`);
  return String(html.source);
}

/** Scripts and styles that these pages name, with all that those may fetch later. */
function codeOf(bundle: Bundle): Set<string> {
  const found = new Set<string>();
  const follow = (file: string) => {
    const output = bundle[file];
    if (found.has(file) || output === undefined) return;
    found.add(file);
    if (output.type !== 'chunk') return;
    for (const style of output.viteMetadata?.importedCss ?? []) found.add(style);
    for (const next of [...output.imports, ...output.dynamicImports]) follow(next);
  };
  for (const page of Object.values(OFFLINE_PAGES)) {
    for (const [, file = ''] of pageOf(bundle, page).matchAll(/"\/(assets\/[^"]+\.(?:js|css))"/g)) follow(file);
  }
  return found;
}

function groupOf(file: string, code: ReadonlySet<string>): Group | undefined {
  if (code.has(file) || file.endsWith('.woff2')) return 'code';
  if (file.endsWith('.webm')) return 'webm';
  if (file.endsWith('.mp3')) return 'mp3';
  if (/@2x-[\w-]+\.webp$/.test(file)) return 'sharp';
  return /\.(?:webp|svg)$/.test(file) ? 'picture' : undefined;
}

const weigh = (output: Bundle[string]): number =>
  Buffer.byteLength(output.type === 'chunk' ? output.code : output.source);

/** Writes into the service worker which files make up this version of the game. `open`: the folder of files that are copied as they are. */
export const offlineList = (open: string): Plugin => ({
  name: 'offline-list',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const worker = bundle['sw.js'];
      if (worker?.type !== 'chunk') throw new Error(`The build made no sw.js: ${WORKER} must be one of its entries.`);
      if (worker.imports.length > 0) throw new Error('sw.js must stand alone: it may share no code with the pages.');
      const code = codeOf(bundle);
      const files = Object.entries(bundle).flatMap(([file, output]) => {
        const group = groupOf(file, code);
        return group === undefined ? [] : [[`/${file}`, weigh(output), group] as const];
      });
      const copied = readdirSync(open, { recursive: true, encoding: 'utf8' }).filter((file) =>
        statSync(join(open, file)).isFile(),
      );
      const words = createHash('sha256').update(JSON.stringify(files));
      for (const page of Object.values(OFFLINE_PAGES)) words.update(pageOf(bundle, page));
      for (const file of copied) words.update(readFileSync(join(open, file)));
      const list: OfflineList = {
        version: words.digest('hex').slice(0, 12),
        pages: [
          ...Object.keys(OFFLINE_PAGES),
          '/licenses.txt',
          ...copied.map((file) => `/${file.replaceAll('\\', '/')}`),
        ],
        files,
      };
      worker.code = worker.code.replaceAll('__OFFLINE__', () => `(${JSON.stringify(list)})`);
    },
  },
});
