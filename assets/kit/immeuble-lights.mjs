import { sillBox } from './balcony.mjs';
import { balconyOf, boxed } from './immeuble.mjs';
import { lifeIn } from './immeuble-lives.mjs';
import { DORMERS, FACADE, SCENE_BAY, WINDOWS } from './immeuble-plan.mjs';
import { ellipse, g, path, rect } from './sheet.mjs';
import { closedShutters, openShutters, WARM_LEAF } from './shutter.mjs';
import { litWindow, paneShape, windowHalo } from './window.mjs';

/** The stretches of wall that are painted anew when a zone is lit: they hide the leaves that hung open. [left, top, right, bottom] */
const EDGE = 17;
const BANDS = {
  'lit-1': [
    [FACADE.left + EDGE, 443, FACADE.right - EDGE, 521],
    [FACADE.left + EDGE, 530, 586, 598],
  ],
  'lit-2': [
    [FACADE.left + EDGE, 350, FACADE.right - EDGE, 433],
    [694, 530, FACADE.right - EDGE, 598],
  ],
  'lit-3': [[FACADE.left + EDGE, 270, FACADE.right - EDGE, 347]],
};
const STOREY = { 'lit-1': 1, 'lit-2': 2, 'lit-3': 3 };
const FLOWERS = ['#ff8f7a', '#ffe9b8', '#ff9fb0', '#ffd08a', '#ff8f7a'];

function warmWall(page, zone) {
  for (const [left, top, right, bottom] of BANDS[zone]) {
    const clip = page.clip(rect(left, top, right - left, bottom - top, '#fff'));
    page.add(
      rect(
        left,
        top,
        right - left,
        bottom - top,
        page.linear([
          [0, '#4a93a4'],
          [0.6, '#6cb3a8'],
          [1, '#a9b98f'],
        ]),
      ),
    );
    page.group({ 'clip-path': clip }, () => {
      for (const win of WINDOWS.filter((one) => one.zone === zone)) windowHalo(page, win, 34, 0.62);
    });
  }
}

/** An open window with somebody at home, and its shutters back on the wall because they like it so. */
export function openWindow(page, win, inside = lifeIn(win)) {
  litWindow(page, win, { inside: [inside], frame: '#2f7f86', sill: '#ffdca6', barOpacity: 0.4 });
  openShutters(page, win, { paper: WARM_LEAF });
}

/** One zone at peace: its shutters closed on warm light, and one window that stays open by choice. */
export function litZone(page, zone) {
  const windows = WINDOWS.filter((win) => win.zone === zone);
  for (const win of windows) windowHalo(page, win, 62, 0.34);
  warmWall(page, zone);
  for (const win of windows) {
    if (win.bay === SCENE_BAY) openWindow(page, win);
    else closedShutters(page, win);
  }
  for (const win of windows.filter(boxed))
    sillBox(page, win, { wood: '#b5655f', leaves: '#3f9a72', flowers: FLOWERS, seed: win.bay + win.storey });
  if (zone === 'lit-3') for (const win of DORMERS) litDormer(page, win);
  balconyOf(page, STOREY[zone], { iron: '#2f3f74', rail: '#ffd9a0', stone: '#8fc4b8' });
  if (zone !== 'lit-3')
    page.add(
      pools(
        page,
        windows.filter(({ storey }) => storey === 0),
      ),
    );
}

export function litDormer(page, win) {
  windowHalo(page, win, 24, 0.5);
  page.add(
    path(
      paneShape(win),
      page.linear([
        [0, '#fff3cf'],
        [1, '#ffc46c'],
      ]),
    ),
    rect(win.x + win.w / 2 - 1, win.y, 2, win.h, '#2f7f86'),
    rect(win.x, win.y + win.h * 0.5, win.w, 2, '#2f7f86'),
  );
}

/** What falls on the pavement. */
const pools = (page, windows) =>
  windows.map(({ x, w }) =>
    ellipse(
      x + w / 2,
      624,
      w + 16,
      13,
      page.radial([
        [0, '#ffcf8a', 0.4],
        [1, '#ffcf8a', 0],
      ]),
    ),
  );

/** Every wall repainted and every window open: the ground of the finale. */
export function allOpen(page, insideOf) {
  for (const zone of Object.keys(BANDS)) warmWall(page, zone);
  for (const [at, win] of WINDOWS.entries()) openWindow(page, win, insideOf(win, at));
  for (const win of WINDOWS.filter(boxed))
    sillBox(page, win, { wood: '#b5655f', leaves: '#3f9a72', flowers: FLOWERS, seed: win.bay + win.storey });
  for (const win of DORMERS) litDormer(page, win);
  for (const storey of [1, 2, 3]) balconyOf(page, storey, { iron: '#2f3f74', rail: '#ffd9a0', stone: '#8fc4b8' });
  page.add(
    g(
      { opacity: 0.9 },
      pools(
        page,
        WINDOWS.filter(({ storey }) => storey === 0),
      ),
    ),
  );
}
