import { beforeAll, describe, expect, test } from 'vitest';
import { readResultCode } from '../../../src/core/debrief/result-code.ts';
import { KEPT } from '../../../src/core/privacy/kept.ts';
import { openPage } from '../../support/browser.ts';
import { debrief } from '../../support/debrief-steps.ts';
import { SHIPPED, shipped } from '../../support/mission.ts';
import { flat, printed } from '../../support/paper.ts';
import { alone } from '../../support/played.ts';
import { Team } from '../../support/team.ts';
import { builtUsb, usbTeam } from '../../support/usb.ts';

const LONG = 300_000;
const missions = SHIPPED.map((id) => shipped(id).mission);

/** From the district to the end of the debrief; the code there tells what was played. */
async function playOn(team: Team): Promise<void> {
  await team.meet({ skip: true });
  for (const { id } of team.stations) await team.solve(await team.open(id));
  await team.end();
  await debrief(team, alone(team));
  const code = await team.page.locator('.team-code-letters').textContent();
  expect(readResultCode(code ?? '', missions)).toMatchObject({
    mission: team.mission.id,
    level: team.level,
    objectives: alone(team),
  });
}

/** Everything that the page kept in this browser: keys, and the fields of what is an object. */
const kept = (team: Team): Promise<Record<string, string[]>> =>
  team.page.evaluate(async () => {
    const fieldsOf = (value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
    const found: Record<string, string[]> = {};
    for (const [key, text] of Object.entries<string>({ ...localStorage, ...sessionStorage }))
      found[key] = fieldsOf(JSON.parse(text));
    const db = await new Promise<IDBDatabase>((done, failed) => {
      const opening = indexedDB.open('gardiens');
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => failed(opening.error);
    });
    for (const store of db.objectStoreNames) {
      const rows = await new Promise<unknown[]>((done) => {
        const all = db.transaction(store).objectStore(store).getAll();
        all.onsuccess = () => done(all.result);
      });
      found[`gardiens/${store}`] = [...new Set(rows.flatMap(fieldsOf))];
    }
    return found;
  });

describe('the game in one file, without network', () => {
  let file: string;
  beforeAll(async () => {
    file = await builtUsb();
  });
  test.each(
    SHIPPED.flatMap((mission) => [
      { mission, level: 1, language: 'fr' } as const,
      { mission, level: 2, language: 'en' } as const,
    ]),
  )('$mission, level $level, $language, to the end of the debrief', { timeout: LONG }, async (game) => {
    const team = await usbTeam(file, { ...game, how: 'quick' });
    await playOn(team);
    // The sheet of the team is one page here, too, beside the guide that lies in the same file.
    const sheet = await printed(team.page);
    expect([sheet.length, flat(sheet[0]).includes(flat(team.words.say('sheet-person')))]).toEqual([1, true]);
    // What the browser really holds now is what the privacy page says, field by field.
    for (const [name, fields] of Object.entries(await kept(team))) {
      const told = KEPT.find((one) => one.name === name);
      expect(told, name).toBeDefined();
      expect(
        fields.filter((field) => !told?.fields.includes(field)),
        name,
      ).toEqual([]);
    }
  });
});

test('a page that was visited once plays every mission without network', { timeout: 2 * LONG }, async () => {
  const page = await openPage({
    serviceWorkers: 'allow',
    reducedMotion: 'reduce',
    expectedErrors: ['ERR_INTERNET_DISCONNECTED'],
  });
  page.setDefaultTimeout(20_000);
  await page.locator('[data-offline=ready]').waitFor({ timeout: 60_000 });
  await page.context().setOffline(true);
  for (const mission of SHIPPED) {
    await page.goto('/');
    const team = new Team(page, { mission, level: 1, language: 'fr', how: 'quick' });
    await team.choose();
    await team.hand.press(team.hand.button(/^(Jouer|Nouvelle partie)$/));
    await team.chooseMission();
    await team.press('go');
    await playOn(team);
  }
  for (const path of ['/bilan', '/vie-privee', '/accessibilite', '/rejeu']) {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
  }
});
