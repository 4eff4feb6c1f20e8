import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Plugin } from 'vite';

/** The sound player reads the kind of a sound from its address, and asks for `audio`, not for `video`. */
const KINDS: Readonly<Record<string, string>> = {
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
  '.webm': 'audio/webm',
  '.mp3': 'audio/mpeg',
};

const inData = (file: string, kind: string): string => `data:${kind};base64,${readFileSync(file).toString('base64')}`;

const sha = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What the file itself forbids to whoever opens it: nothing is asked of anybody, nothing foreign runs. */
const policyOf = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src ${sha(script)}`,
    `style-src ${sha(style)}`,
    'img-src data: blob:',
    'media-src data: blob:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** A script that stands inside a page: nothing in it may end the element, or open a comment. */
const asInline = (code: string): string => code.replaceAll(/<(\/script|!--)/gi, '\\x3C$1');

/**
 * Gathers a page, its script, its style, pictures, sounds and fonts in one HTML file called `name`, that opens from a disk. Pages opened so
 * may load no module: the script is a classic one.
 */
export const oneFile = (name: string): Plugin => ({
  name: 'one-file',
  apply: 'build',
  enforce: 'pre',
  load(id) {
    const [file = '', query] = id.split('?');
    const kind = KINDS[extname(file)];
    if (kind === undefined || query !== 'url&no-inline') return undefined;
    return { code: `export default ${JSON.stringify(inData(file, kind))};`, moduleType: 'js' };
  },
  // The icon of a page is never put inside by the build itself.
  transformIndexHtml: {
    order: 'pre',
    handler: (html) =>
      html.replace(/href="\/(assets\/[\w-]+\.svg)"/g, (_, file: string) => `href="${inData(file, 'image/svg+xml')}"`),
  },
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      let page = '';
      let script = '';
      let style = '';
      for (const [file, output] of Object.entries(bundle)) {
        if (output.type === 'chunk') script += output.code;
        else if (file.endsWith('.css')) style += output.source;
        else if (file.endsWith('.html')) page = String(output.source);
        else throw new Error(`${file} would lie beside ${name}: everything must be inside it. Ask for it by asset().`);
        delete bundle[file];
      }
      if (page === '' || script === '') throw new Error(`${name} cannot be made: the build gave no page or no script.`);
      const code = asInline(script);
      const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf(code, style)}" />`;
      const bare = page
        .replaceAll(/<script\b[^>]*><\/script>|<link rel="(?:stylesheet|modulepreload)"[^>]*>/g, '')
        .replaceAll(/\n\s*\n/g, '\n');
      const source = bare
        .replace(/<meta charset="[^"]*" ?\/?>/, (charset) => `${charset}\n    ${policy}`)
        .replace('</head>', () => `<style>${style}</style>\n  </head>`)
        .replace('</body>', () => `<script>${code}</script>\n  </body>`);
      this.emitFile({ type: 'asset', fileName: name, source });
    },
  },
});
