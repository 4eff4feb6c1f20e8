import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { createHttp } from '../../src/server/http.ts';

const BUILT = fileURLToPath(new URL('../../dist/pages', import.meta.url));

/** The built pages on a server of their own, where a newer build can take their place while somebody plays. */
export async function deployed() {
  const pages = mkdtempSync(join(tmpdir(), 'deploy-'));
  cpSync(BUILT, pages, { recursive: true });
  // The copy changes: what was compressed beside each file would not.
  for (const file of filesOf(pages)) if (/\.(?:br|gz)$/.test(file)) rmSync(file);
  const http = await createHttp({ pages });
  await http.listen({ host: '127.0.0.1', port: 0 });
  onTestFinished(async () => {
    await http.close();
    rmSync(pages, { recursive: true });
  });
  const { port } = http.server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, version: versionIn(pages), next: () => nextBuild(pages) };
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const VERSION = /(?<=version["']?:\s*["'`])[0-9a-f]{12}/;
const versionIn = (pages: string): string => VERSION.exec(readFileSync(join(pages, 'sw.js'), 'utf8'))?.[0] ?? '';

/** Every script and style under another name, as if each had changed; those of the build before are gone. Gives the new version. */
function nextBuild(pages: string): string {
  const files = filesOf(pages);
  const renamed = new Map<string, string>();
  for (const file of files) {
    const name = file.split(/[\\/]/).at(-1) ?? '';
    const hash = /-([\w-]{8})\.(?:js|css)$/.exec(name)?.[1];
    if (hash !== undefined) renamed.set(name, name.replace(hash, [...hash].reverse().join('')));
  }
  const version = [...versionIn(pages)].reverse().join('');
  for (const file of files.filter((one) => /\.(?:js|css|html)$/.test(one))) {
    let text = readFileSync(file, 'utf8');
    for (const [before, after] of renamed) text = text.replaceAll(before, after);
    if (file.endsWith('sw.js')) text = text.replace(VERSION, version);
    writeFileSync(file, text);
    const name = file.split(/[\\/]/).at(-1) ?? '';
    const after = renamed.get(name);
    if (after !== undefined) renameSync(file, join(file, '..', after));
  }
  return version;
}
