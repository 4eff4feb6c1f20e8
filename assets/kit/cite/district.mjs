import { accents, mix } from '../palette.mjs';
import { circle, g, rect } from '../sheet.mjs';
import { drawSkyline, lightSkyline } from '../skyline.mjs';
import { houses } from './houses.mjs';
import { building, college, market } from './landmarks-lower.mjs';
import { arcade, newsroom, studio } from './landmarks-upper.mjs';
import { glow, lamps } from './light.mjs';
import { stand, theme } from './theme.mjs';

const LANDMARKS = { newsroom, studio, arcade, building, college, market };

/** Rows of houses where everybody sleeps; a breath of `colour` where they belong to a district. */
export function plainHouses(page, rows, colour = '#4a3398') {
  for (const row of rows) {
    drawSkyline(page, row, {
      fill: mix('#3f2a8c', colour, 0.1),
      alternate: mix('#4a3398', colour, 0.12),
      pane: '#1b1456',
      coldPane: '#7f8fe0',
      awake: '#7f8fe0',
      rim: '#c2a8ff',
      shadow: 0.45,
      awakeShare: 0,
      coldShare: 0.05,
    });
  }
}

/** A district with its lights out: houses, then the landmark that tells it from the others. */
export function asleep(page, place) {
  const { accent, x, y } = place;
  const colour = accents[accent];
  plainHouses(page, houses(place), colour);
  const t = theme(page, colour, false);
  page.add(stand(place, LANDMARKS[place.id](t, page)));
  for (const dx of [-138, -96, 98, 140])
    page.add(
      g({ filter: t.fine }, rect(x + dx - 1.3, y - 20, 2.6, 26, '#5a46a4'), circle(x + dx, y - 24, 4.4, '#5a4aa6')),
    );
}

/** The same district awake, to be laid over it. */
export function awake(page, place) {
  const colour = accents[place.accent];
  glow(page, place);
  for (const row of houses(place)) {
    drawSkyline(page, row, {
      fill: mix('#7a4292', colour, 0.22),
      alternate: mix('#8a4c98', colour, 0.24),
      pane: '#5a2f6c',
      coldPane: '#ffd28a',
      awake: '#ffe9b8',
      rim: '#ffe0c0',
      shadow: 0.25,
      awakeShare: 0,
      coldShare: 0,
    });
    lightSkyline(page, row, { share: 0.8, colours: ['#ffe2a0', '#ffd080', '#fff0cc'], glow: '#ffcf82', reach: 0 });
  }
  page.add(stand(place, LANDMARKS[place.id](theme(page, colour, true), page)));
  lamps(page, place);
}
