import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { KEPT, keptIn } from '../../src/core/privacy/kept.ts';
import type { Kept } from '../../src/core/privacy/kept-item.ts';
import { command, envelope } from '../../src/core/session/command.ts';
import * as api from '../../src/core/wire/api.ts';
import { hello } from '../../src/core/wire/message.ts';
import { createMetrics } from '../../src/server/metrics.ts';
import { migrationsAfter } from '../../src/server/store/schema.ts';

const src = fileURLToPath(new URL('../../src/', import.meta.url));
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('core/privacy'))
  .map((file) => ({ file, text: readFileSync(`${src}${file}`, 'utf8') }));

const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();
const named = (place: Kept['place'], name: string): readonly string[] =>
  keptIn(place).find((one) => one.name === name)?.fields ?? [];

/** Names of all fields of a schema, those of its alternatives together. */
function fieldsOf(schema: unknown): string[] {
  const { def } = (schema as { readonly _zod: { readonly def: Record<string, unknown> } })._zod;
  if (def.type === 'union') return (def.options as unknown[]).flatMap(fieldsOf);
  if (def.type === 'optional' || def.type === 'nullable') return fieldsOf(def.innerType);
  if (def.type === 'object')
    return Object.entries(def.shape as object).flatMap(([name, one]) => [name, ...fieldsOf(one)]);
  return [];
}

/** Constants that hold the name of something kept in the browser, in files that keep something there. */
function keysIn(files: typeof sources): string[] {
  return files.flatMap(({ text }) =>
    /localStorage|sessionStorage|openDB|readKept|caches\.open/.test(text)
      ? [...text.matchAll(/(?:const [A-Z]+ = |caches\.open\()['`](gardiens[\w.-]*)/g)].map(([, key = '']) => key)
      : [],
  );
}

test('the privacy table names every key that a page keeps, and no other', () => {
  const known = [...keptIn('device'), ...keptIn('tab')].map(({ name }) => name.split('/')[0] ?? '');
  expect(sorted(keysIn(sources))).toEqual(sorted(known));
  // A new key is found wherever it is written.
  const planted = { file: 'x.ts', text: "const KEY = 'gardiens.nickname'; localStorage.setItem(KEY, nickname)" };
  expect(sorted(keysIn([...sources, planted]))).not.toEqual(sorted(known));
});

test('what keeps something in a browser does it under such a key', () => {
  const silent = sources
    .filter(({ text }) => /\b(?:localStorage|sessionStorage|openDB|indexedDB|caches)\b[.(]/.test(text))
    .filter((source) => keysIn([source]).length === 0)
    .map(({ file }) => file);
  // The console's way to its store is given the key; “Effacer” only removes.
  expect(silent.sort()).toEqual(['console/storage.ts', 'game/session.ts']);
  const cookies = sources.filter(({ text }) => /document\.cookie|cookieStore|set-cookie/i.test(text));
  expect(cookies.map(({ file }) => file)).toEqual([]);
});

test('the stores of the browser’s database are those of the table', () => {
  const found = sources.flatMap(({ text }) =>
    [...text.matchAll(/createObjectStore\('(\w+)'/g)].map(([, name]) => name),
  );
  const known = KEPT.filter(({ name }) => name.startsWith('gardiens/')).map(({ name }) => name.split('/')[1]);
  expect(found.sort()).toEqual(known.sort());
});

test('the tables and columns of the server are those of the table', () => {
  const found = migrationsAfter(0, 'postgres', '')
    .concat('create table if not exists migration (version integer primary key)')
    .flatMap((sql) => {
      const [, name = '', body = ''] =
        /create (?:unlogged )?table (?:if not exists )?(\w+) \(([\s\S]*)\)\s*$/.exec(sql) ?? [];
      const columns = body
        .replaceAll(/\([^)]*\)/g, '')
        .split(',')
        .map((column) => column.trim().split(/\s+/)[0] ?? '');
      return name === ''
        ? []
        : [[name, sorted(columns.filter((column) => !['primary', 'unique', ''].includes(column)))]];
    });
  const known = keptIn('database').map(({ name, fields }) => [name, sorted(fields)]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(known));
});

test('what pages send has the fields of the table', () => {
  expect(sorted(fieldsOf(hello))).toEqual(sorted(named('wire', 'hello')));
  expect(sorted(fieldsOf(envelope))).toEqual(sorted([...named('wire', 'do'), ...named('wire', 'command')]));
  expect(sorted(fieldsOf(command))).toEqual(sorted(named('wire', 'command')));
  const bodies = Object.values(api).filter((one) => typeof one === 'object' && '_zod' in one);
  expect(bodies.length).toBeGreaterThan(3);
  expect(sorted(bodies.flatMap(fieldsOf))).toEqual(sorted(named('wire', 'api')));
});

test('the log says the fields of the table', () => {
  const calls = sources
    .filter(({ file }) => file.startsWith('server/'))
    .flatMap(({ text }) => [...text.matchAll(/\blog\.(?:trace|debug|info|warn|error)\(\s*\{([^}]*)\}/g)]);
  expect(calls.length).toBeGreaterThan(4);
  const fields = calls.flatMap(([, body = '']) => body.split(',').map((part) => part.trim().split(':')[0] ?? ''));
  expect(sorted([...fields, 'level', 'time', 'msg'])).toEqual(sorted(named('log', 'pino')));
});

test('the measures are those of the table', async () => {
  const { registry } = createMetrics();
  const own = (await registry.getMetricsAsJSON()).filter(({ name }) => name.startsWith('gardiens_'));
  const labels = sources
    .filter(({ file }) => file === 'server/metrics.ts')
    .flatMap(({ text }) => [...text.matchAll(/labelNames: \[([^\]]*)\]/g)])
    .flatMap(([, list = '']) => [...list.matchAll(/'(\w+)'/g)].map(([, label = '']) => label));
  const names = own.map(({ name }) => name.replace('gardiens_', ''));
  expect(sorted([...names, ...labels, 'le'])).toEqual(sorted(named('metrics', 'gardiens_*')));
});

test('every sentence of the table is there in both languages', () => {
  for (const { what } of KEPT) for (const sentence of Object.values(what)) expect(sentence).toMatch(/^.{10,}\.$/u);
});
