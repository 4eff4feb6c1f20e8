import { balcony, sillBox } from './balcony.mjs';
import { lifeIn, livesIn } from './immeuble-lives.mjs';
import { DOOR, doorShape, FACADE, GROUND, MIDDLE, STOREYS, VENTS, WINDOWS, wall, wallShape } from './immeuble-plan.mjs';
import { roof } from './immeuble-roof.mjs';
import { circle, g, path, rect } from './sheet.mjs';
import { openShutters } from './shutter.mjs';
import { paneShape } from './window.mjs';

const TILTS = { '1-3': 'right', '3-1': 'left', '2-4': 'right', '0-1': 'left' };

/** An open window by night: cold light, and a life that anybody can look into. */
function coldWindow(page, win) {
  const { x, y, w, h, bay, storey } = win;
  const seen = livesIn(win);
  const pane = page.linear(
    seen
      ? [
          [0, '#5f7fc4'],
          [0.55, '#8fb4e6'],
          [1, '#c4dcf6'],
        ]
      : [
          [0, '#17124a'],
          [1, '#33407f'],
        ],
  );
  page.add(
    path(paneShape({ ...win, x: x - 3, y: y - 3, w: w + 6, h: h + 6, arch: win.arch + 2 }), '#6ea3b4', {
      filter: page.paper({ rim: '#d4f6f4', light: 0.4, dark: 0.4, drop: 2, spread: 3, margin: 30 }),
    }),
    path(paneShape(win), pane),
    g(
      { 'clip-path': page.clip(path(paneShape(win), '#fff')) },
      lifeIn(win, '#2b3a86'),
      rect(x + w / 2 - 1, y, 2, h, '#4f7f9c'),
      rect(x, y + h * 0.36, w, 2, '#4f7f9c'),
      rect(
        x,
        y,
        w,
        6,
        page.linear([
          [0, '#080420', 0.5],
          [1, '#080420', 0],
        ]),
      ),
    ),
    rect(x - 6, y + h + 2, w + 12, 4, wall.trim, {
      rx: 1.5,
      filter: page.paper({ light: 0.4, dark: 0.45, drop: 2, spread: 2 }),
    }),
  );
  openShutters(page, win, { tilt: TILTS[`${storey}-${bay}`] ?? '' });
}

function walls(page) {
  const stone = page.paper({ rim: '#d4f6f4', light: 0.3, dark: 0.6, drop: 6, spread: 10, margin: 20 });
  page.add(
    path(
      wallShape,
      page.linear([
        [0, wall.top],
        [1, wall.bottom],
      ]),
      { filter: stone },
    ),
  );
  const band = page.paper({ rim: '#e4fffa', light: 0.5, dark: 0.5, drop: 3, spread: 3, margin: 30 });
  page.add(
    rect(FACADE.left - 12, FACADE.top - 3, FACADE.right - FACADE.left + 24, 10, wall.trim, { rx: 2, filter: band }),
    rect(FACADE.left - 5, 522, FACADE.right - FACADE.left + 10, 7, wall.trim, { rx: 1.5, filter: band }),
    rect(FACADE.left, 598, FACADE.right - FACADE.left, GROUND - 598, wall.base),
    VENTS.map(({ x, y, w, h }) => rect(x, y, w, h, '#10103c', { rx: 2 })),
  );
  for (let y = 276; y < 590; y += 20)
    page.add(
      [FACADE.left, FACADE.right - 16].map((x) =>
        rect(x, y, (y / 20) % 2 > 1 ? 16 : 12, 12, wall.trim, { opacity: 0.4, rx: 1 }),
      ),
    );
  for (let y = 540; y < 598; y += 15)
    page.add(rect(FACADE.left, y, FACADE.right - FACADE.left, 1.6, '#24407a', { opacity: 0.6 }));
}

function door(page) {
  const { x, y, w, h } = DOOR;
  page.add(
    path(doorShape({ x: x - 11, y: y - 10, w: w + 22, h: h + 10 }), '#7fb3bf', {
      filter: page.paper({ rim: '#e4fffa', light: 0.5, dark: 0.5, drop: 3, spread: 5 }),
    }),
    path(doorShape(DOOR), '#1c1a56'),
    [x + 4, x + 40].map((left) => rect(left, y + 32, 32, h - 32, '#265a80')),
    [x + 9, x + 45].map((left) => [rect(left, y + 38, 22, 15, '#1f4a74'), rect(left, y + 57, 22, 15, '#1f4a74')]),
    circle(x + 34, y + 56, 2.2, '#d9b48a'),
    circle(x + 42, y + 56, 2.2, '#d9b48a'),
    path(`M${x - 16} ${GROUND + 5}h${w + 32}l-5 -7h${-(w + 22)}Z`, '#6f93ae', {
      filter: page.paper({ light: 0.5, dark: 0.5, drop: 3, spread: 3 }),
    }),
  );
}

/** Railings lie before the windows: every light picture draws its own again. */
export function balconyOf(page, storey, tones) {
  const { floor } = STOREYS[storey - 1];
  if (storey === 2) balcony(page, FACADE.left + 6, FACADE.right - 6, floor, tones);
  else balcony(page, MIDDLE - 56, MIDDLE + 56, floor, tones);
}

/** The windows that have a box of flowers. */
export const boxed = ({ storey, bay }) =>
  storey !== 2 && storey !== 0 && (storey === 1 ? bay % 2 === 0 : bay % 2 === 1) && bay !== 2;

/** The whole building with its shutters thrown open, and nobody asked. */
export function darkImmeuble(page) {
  roof(page);
  walls(page);
  for (const win of WINDOWS) coldWindow(page, win);
  for (const win of WINDOWS.filter(boxed))
    sillBox(page, win, { wood: '#3a5f8c', leaves: '#2a4a80', seed: win.bay + win.storey });
  door(page);
  for (const storey of [1, 2, 3]) balconyOf(page, storey);
}
