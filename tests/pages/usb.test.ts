import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { resultCode } from '../../src/core/debrief/result-code.ts';
import { barriers } from '../support/axe.ts';
import { openPage } from '../support/browser.ts';
import { recordsKept, written } from '../support/kept.ts';
import { shipped } from '../support/mission.ts';
import { flat, printed } from '../support/paper.ts';
import { builtUsb, usbTeam } from '../support/usb.ts';

let file: string;

interface Engine {
  readonly ctx: AudioContext;
  readonly masterGain: GainNode;
  readonly _howls: readonly { state(): string; playing(): boolean; readonly _src: string }[];
}

/** Whether the sound engine runs, and whether anything that comes out of it is more than silence. */
async function heard() {
  const { Howler: engine } = globalThis as unknown as { readonly Howler?: Engine };
  if (engine?.ctx == null) return undefined;
  const ear = new AnalyserNode(engine.ctx);
  engine.masterGain.connect(ear);
  const wave = new Float32Array(ear.fftSize);
  let loud = false;
  for (let times = 0; times < 20 && !loud; times += 1) {
    await new Promise((next) => setTimeout(next, 50));
    ear.getFloatTimeDomainData(wave);
    loud = wave.some((value) => Math.abs(value) > 0.001);
  }
  return { engine: engine.ctx.state, loud };
}

const loaded = () =>
  (globalThis as unknown as { readonly Howler: Engine }).Howler._howls.map((howl) => ({
    state: howl.state(),
    plays: howl.playing(),
    source: howl._src.slice(0, 20),
  }));

async function paper(page: Page) {
  const pages = await printed(page);
  return { pages: pages.length, words: flat(pages.join(' ')) };
}

beforeAll(async () => {
  file = await builtUsb();
});

test('the file from the stick opens without network, begins a mission, and keeps it', async () => {
  const team = await usbTeam(file, { mission: 'privacy', level: 1, language: 'fr', how: 'quick' });
  await team.meet({ skip: true });
  const [first] = team.stations;
  const mirror = await team.open(first?.id ?? '');
  expect(await team.page.getByRole('region', { name: team.words.say('board') }).isVisible()).toBe(true);
  const [move] = mirror.solution;
  if (move) await team.move(mirror, move);
  await written(team.page);
  expect(await recordsKept(team.page)).toBeGreaterThan(3);
  await team.page.reload();
  await team.resume();
  await team.page.getByRole('region', { name: team.words.say('board') }).waitFor();
});

test('its sound plays from what lies in the file', async () => {
  const team = await usbTeam(file, { mission: 'privacy', level: 1, language: 'fr', how: 'quick' });
  const { page } = team;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  // The first touch has unlocked the engine: its files are decoded, and something is heard.
  await expect.poll(() => page.evaluate(heard), { timeout: 15_000 }).toEqual({ engine: 'running', loud: true });
  const howls = await page.evaluate(loaded);
  expect(howls.length).toBeGreaterThan(1);
  expect([...new Set(howls.map(({ state }) => state))]).toEqual(['loaded']);
  expect(howls.filter(({ source }) => !source.startsWith('data:audio/'))).toEqual([]);
  expect(howls.some(({ plays }) => plays)).toBe(true);
  expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([]);
});

test('the teacher’s guide lies in the same file: read, printed, and left for the game', async () => {
  const page = await openPage({ file, offline: true, viewport: { width: 1280, height: 720 } });
  page.setDefaultTimeout(15_000);
  await page.getByRole('link', { name: 'Pour l’adulte' }).click();
  await page.getByRole('link', { name: 'Guide du professeur' }).click();
  await page.getByRole('heading', { level: 1, name: 'Le guide du professeur' }).waitFor();
  for (const [id, title] of [
    ['influence', 'Influence'],
    ['privacy', 'Vie privée'],
  ] as const) {
    await page.getByRole('radio', { name: title }).click();
    const { mission, catalogues } = shipped(id);
    const { pages, words } = await paper(page);
    expect([id, pages > 2 && pages <= 8]).toEqual([id, true]);
    for (const { title: objective } of mission.objectives)
      expect(words).toContain(flat(catalogues.fr?.[objective] ?? ''));
  }
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('radio', { name: 'Si un enfant se confie' }).click();
  await page.locator('.guide-sheet[data-paper="card"] .disclosure').waitFor();
  expect((await paper(page)).pages).toBe(1);
  // A reload finds the same paper again; the way back is the game by night.
  await page.reload();
  await page.locator('.guide-sheet[data-paper="card"] .disclosure').waitFor();
  await page.getByRole('link', { name: 'Retour au jeu' }).click();
  await page.locator('.start').waitFor();
});

test('the class’s table gathers codes in the same file', async () => {
  const page = await openPage({ file, offline: true });
  page.setDefaultTimeout(15_000);
  await page.getByRole('link', { name: 'Pour l’adulte' }).click();
  const { mission } = shipped('influence');
  const [first, second] = mission.objectives;
  const code = resultCode(mission, {
    mission: mission.id,
    level: 2,
    minutes: 12,
    breached: false,
    objectives: { [first?.id ?? '']: 'alone', [second?.id ?? '']: 'hint' },
    puzzles: { [mission.puzzles[0]?.id ?? '']: { wrong: 2, hints: 1 } },
  });
  const field = page.getByLabel('Codes des équipes');
  await field.fill(`${code.toLowerCase()}\nAAAA-BBBB\n`);
  await page.getByRole('button', { name: 'Ajouter au tableau' }).click();
  await page.getByText('Une équipe ajoutée.').waitFor();
  await page.getByRole('alert').filter({ hasText: '« AAAA-BBBB »' }).waitFor();
  expect(await field.inputValue()).toBe('AAAA-BBBB');
  const cells = await page.getByRole('cell').allTextContents();
  expect(cells.map((words) => words.trim()).slice(0, 2)).toEqual(['Sans aide', 'Avec un indice']);
  expect(cells.map((words) => words.trim())).toContain('à revoir\u202f: 2 · indices\u202f: 1');
  expect(await barriers(page)).toEqual([]);
  for (const name of ['Vie privée', 'Accessibilité']) {
    await page.getByRole('navigation').getByRole('link', { name }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.getByRole('table').first().waitFor();
    expect(await barriers(page)).toEqual([]);
  }
  // Each of the 106 criteria has its line.
  expect(await page.getByRole('rowheader').count()).toBe(106);
});
