import { readFileSync } from 'node:fs';
import { g } from './sheet.mjs';
import { WINDOWS } from './studio-plan.mjs';
import { litWindow, windowHalo } from './window.mjs';

/** A drawn emblem without its frame and, for a bust, without the disc behind it. */
function emblem(file, disc = /(?!)/) {
  const text = readFileSync(new URL(`../emblems/${file}.svg`, import.meta.url), 'utf8');
  return text.replace(/^<svg[^>]*>|<\/svg>\s*$/g, '').replace(disc, '');
}

/** Nino keeps his north: he is at his window, and the compass lies on its sill. */
export function ninoAtHome(page) {
  const home = WINDOWS.find(({ zone, slot }) => zone === 'poster' && slot === 1);
  const { x, y, w, h } = home;
  windowHalo(page, home, 40, 0.5);
  litWindow(page, home, {
    frame: '#8f3560',
    sill: '#ffb4b8',
    barOpacity: 0,
    inside: g({ transform: `translate(${x - 2} ${y}) scale(.6)` }, emblem('people/nino', /<circle [^>]*r="46"[^>]*>/)),
  });
  page.add(g({ transform: `translate(${x + w - 31} ${y + h - 28}) scale(.48)` }, emblem('props/compass')));
}
