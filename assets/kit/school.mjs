import { centre, clockFace, door } from './school-centre.mjs';
import { BOARD, DORMERS, GABLE_WINDOWS, GROUND, WINDOWS } from './school-plan.mjs';
import { dormer, wing } from './school-wings.mjs';
import { g, path, rect } from './sheet.mjs';
import { darkWindow } from './window.mjs';

function noticeBoard(page) {
  const { x, y, w, h } = BOARD;
  page.add(
    g(
      { filter: page.paper({ light: 0.5, dark: 0.5, drop: 4, spread: 4, margin: 40 }) },
      rect(x + 4, y, 4, GROUND - y + 4, '#3a2270'),
      rect(x + w - 8, y, 4, GROUND - y + 4, '#3a2270'),
      rect(x, y, w, h, '#4a2d63', { rx: 2 }),
      path(`M${x - 6} ${y + 2}L${x + w / 2} ${y - 12}L${x + w + 6} ${y + 2}Z`, '#5b3f9a'),
    ),
    rect(x + 5, y + 5, w - 10, h - 10, '#6b4a6e', { rx: 1 }),
    [
      [9, 9, 14, 17, '#9d8fc0'],
      [27, 8, 18, 12, '#8277ae'],
      [28, 24, 12, 12, '#a58fb0'],
      [44, 23, 10, 13, '#8d83b8'],
      [9, 29, 15, 8, '#8277ae'],
    ].map(([dx, dy, bw, bh, colour]) => rect(x + dx, y + dy, bw, bh, colour)),
  );
}

/** The whole school with every light out. */
export function darkSchool(page) {
  wing(page, 'left');
  wing(page, 'right');
  for (const win of DORMERS) dormer(page, win);
  for (const win of WINDOWS)
    darkWindow(
      page,
      win,
      win.zone === 'staff' ? { frame: '#7d4a80', bar: '#5a3570' } : { frame: '#5e3876', bar: '#5e3876' },
    );
  centre(page);
  for (const win of GABLE_WINDOWS) darkWindow(page, win, { frame: '#6a3f7c', bar: '#6a3f7c', sill: '#8a5a8c' });
  clockFace(page, { face: '#8d86bd', rim: '#55347f', ink: '#33206a' });
  door(page);
  noticeBoard(page);
}
