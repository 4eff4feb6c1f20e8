import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * @param {string} path
 * @returns {string[]} every file at or under the path, in a stable order
 */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/**
 * One hash for the names and contents of all these files and folders.
 * @param {string} root
 * @param {readonly string[]} parts relative to root; missing ones count as empty
 */
export function fingerprint(root, parts) {
  const hash = createHash('sha256');
  for (const file of parts.flatMap((part) => filesUnder(join(root, part)))) {
    hash.update(relative(root, file).split(sep).join('/')).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}
