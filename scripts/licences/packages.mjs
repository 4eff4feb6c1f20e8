import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ version: string, dev?: boolean, optional?: boolean }} LockedPackage
 * @typedef {{ name: string, version: string, licence: string, copyright: string, folder: string }} RuntimePackage
 */

/**
 * @param {string} folder
 * @returns {string | null} the text of the licence file that lies in a package's folder
 */
export function licenceFile(folder) {
  const name = readdirSync(folder).find((file) => /^(licen[sc]e|copying)/i.test(file));
  return name ? readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n') : null;
}

/**
 * A line that names a holder, not one of the licence's own sentences about copyright.
 * @param {string} line
 */
export const isCopyrightLine = (line) =>
  /^\s*((original|port|typescript)\b.{0,20})?copyright\s+(\(c\)|©|\d{4}|[A-Z][a-z]+ [A-Z])/i.test(line) &&
  !/copyright (notice|holder|owner)/i.test(line);

/**
 * @param {string} folder
 * @param {{ author?: string | { name?: string } }} manifest
 */
function copyrightOf(folder, manifest) {
  const lines = (licenceFile(folder) ?? '').split('\n').map((line) => line.trim());
  const found = lines.filter(isCopyrightLine);
  if (found.length > 0) return [...new Set(found)].join('; ').replaceAll('|', '/');
  const author = typeof manifest.author === 'string' ? manifest.author : manifest.author?.name;
  return `Copyright (c) ${author ? author.replace(/\s*[<(].*$/, '') : 'its contributors'}`;
}

/**
 * Every package that `dependencies` bring in, at any depth, in the order of their names.
 * @param {string} root folder of package-lock.json and node_modules
 * @returns {RuntimePackage[]}
 */
export function runtimePackages(root) {
  /** @type {Record<string, LockedPackage>} */
  const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const all = Object.entries(locked)
    .filter(([path, entry]) => path !== '' && !entry.dev && existsSync(join(root, path)))
    .map(([path, entry]) => {
      const folder = join(root, path);
      const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      return {
        name: String(manifest.name),
        version: entry.version,
        licence: String(manifest.license),
        copyright: copyrightOf(folder, manifest),
        folder,
      };
    });
  return [...new Map(all.map((each) => [`${each.name} ${each.version}`, each])).values()].sort((a, b) =>
    a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1,
  );
}
