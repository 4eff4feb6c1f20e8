import { fileURLToPath } from 'node:url';
import { buildUsb } from '../../scripts/build-usb.mjs';
import { openPage } from './browser.ts';
import { Team, type TeamOptions } from './team.ts';

const FOLDER = fileURLToPath(new URL('../../.cache/usb-test', import.meta.url));

/** The game in one file, built from the sources as they are: its path. */
export const builtUsb = (): Promise<string> => buildUsb(FOLDER);

/** A team that has just opened the file from a disk, on a computer without network, and begun. */
export async function usbTeam(file: string, options: TeamOptions): Promise<Team> {
  const page = await openPage({ file, offline: true, reducedMotion: 'reduce', viewport: { width: 1280, height: 720 } });
  page.setDefaultTimeout(15_000);
  const team = new Team(page, options);
  await team.start();
  return team;
}
