import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstall } from './ensure-install.mjs';
import { isCopyrightLine, licenceFile, runtimePackages } from './licences/packages.mjs';
import { root } from './run.mjs';
import { say } from './say.mjs';

const target = join(root, 'LICENSES-THIRD-PARTY.md');

/** Bundled material that is no npm package: its own file says what is under which licence. */
const otherMaterial = [
  '| FluidR3 GM (instrument samples heard in the rendered music) | MIT | Copyright (c) 2000–2002, 2008 Frank Wen |',
];

/** @param {string} text */
const withoutCopyright = (text) =>
  text
    .split('\n')
    .filter((line) => !isCopyrightLine(line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

function compose() {
  const packages = runtimePackages(root);
  const rows = packages.map((each) => `| ${each.name} ${each.version} | ${each.licence} | ${each.copyright} |`);
  const texts = [...new Set(packages.map((each) => each.licence))].sort().flatMap((licence) => {
    const representative = packages.find((each) => each.licence === licence && licenceFile(each.folder));
    const text = representative && licenceFile(representative.folder);
    return text ? [`### ${licence}`, '', '```text', withoutCopyright(text), '```', ''] : [];
  });
  return [
    '# Third-party licences',
    '',
    'What runs or travels with the game, without the tools that only build and test it. Written by',
    '`node scripts/licenses.mjs`; `npm run check` says when it is out of date.',
    '',
    '| package | licence | copyright |',
    '| --- | --- | --- |',
    ...rows,
    ...otherMaterial,
    '',
    '## Texts',
    '',
    'Each text once; the copyright lines are in the table above.',
    '',
    ...texts,
  ].join('\n');
}

/** Throws when LICENSES-THIRD-PARTY.md does not say what is installed. */
export function checkLicences() {
  if (readFileSync(target, 'utf8') !== compose()) {
    throw new Error('LICENSES-THIRD-PARTY.md is out of date: run node scripts/licenses.mjs');
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await ensureInstall();
  writeFileSync(target, compose());
  say('LICENSES-THIRD-PARTY.md written.');
}
