import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createHttp } from '../../src/server/http.ts';

const script = 'export const answer = 42;\n'.repeat(40);
const page = '<!doctype html><title>x</title>';

let folder: string;
let http: FastifyInstance;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
  mkdirSync(join(folder, 'pages/assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'not for you');
  writeFileSync(join(folder, 'pages/index.html'), page);
  writeFileSync(join(folder, 'pages/assets/main-abc.js'), script);
  writeFileSync(join(folder, 'pages/assets/main-abc.js.br'), brotliCompressSync(script));
  writeFileSync(join(folder, 'pages/assets/main-abc.js.gz'), gzipSync(script));
  http = await createHttp({ pages: join(folder, 'pages') });
});

afterAll(async () => {
  await http.close();
  rmSync(folder, { recursive: true, force: true });
});

test('says that it is well', async () => {
  const answer = await http.inject('/healthz');
  expect(answer.statusCode).toBe(200);
  expect(answer.json()).toMatchObject({ status: 'ok' });
  expect(answer.headers['cache-control']).toBe('no-store');
});

test('serves the first page, to be asked for again each time', async () => {
  const answer = await http.inject('/');
  expect(answer.body).toBe(page);
  expect(answer.headers['content-type']).toContain('text/html');
  expect(answer.headers['cache-control']).toBe('no-cache');
});

test.each([
  { asked: 'gzip, deflate, br', sent: 'br' },
  { asked: 'gzip, deflate', sent: 'gzip' },
  { asked: 'identity', sent: undefined },
])('serves a hashed file for good, for $asked as $sent', async ({ asked, sent }) => {
  const answer = await http.inject({ url: '/assets/main-abc.js', headers: { 'accept-encoding': asked } });
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['content-encoding']).toBe(sent);
  expect(answer.headers['content-type']).toContain('javascript');
  expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(answer.headers.vary).toMatch(/accept-encoding/i);
});

test.each(['/', '/healthz', '/assets/main-abc.js', '/nowhere.js'])(
  'protects %s without breaking plain http',
  async (url) => {
    const { headers } = await http.inject(url);
    expect(headers['content-security-policy']).toMatch(/default-src 'self'.*script-src 'self'.*frame-ancestors 'self'/);
    expect(headers['content-security-policy']).not.toMatch(/unsafe|upgrade-insecure-requests/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers).not.toHaveProperty('strict-transport-security');
    expect(headers).not.toHaveProperty('cross-origin-opener-policy');
    expect(headers).not.toHaveProperty('set-cookie');
  },
);

test('a person with a mistyped address gets to the first page', async () => {
  const answer = await http.inject({ url: '/jeu', headers: { accept: 'text/html' } });
  expect(answer.statusCode).toBe(302);
  expect(answer.headers.location).toBe('/');
});

test.each(['/nowhere.js', '/assets/missing.webp', '/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt'])(
  'does not give %s',
  async (url) => {
    const answer = await http.inject(url);
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.statusCode).toBeLessThan(500);
    expect(answer.body).not.toContain('not for you');
  },
);
