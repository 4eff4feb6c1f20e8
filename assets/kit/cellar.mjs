import { mix } from './palette.mjs';
import { rng } from './rng.mjs';
import { ellipse, path, rect, STAGE } from './sheet.mjs';

/** A wall of old stone blocks under two vaults. */
export function vault(page) {
  page.add(
    rect(
      STAGE.left,
      STAGE.top,
      STAGE.width,
      STAGE.height,
      page.linear([
        [0, '#1b1c5c'],
        [1, '#2f5580'],
      ]),
    ),
  );
  const random = rng(63);
  const blocks = [];
  for (let row = 0, y = STAGE.top; y < STAGE.bottom; row += 1, y += 58)
    for (let x = STAGE.left - (row % 2) * 60; x < STAGE.right; ) {
      const w = random.between(90, 150);
      blocks.push(
        rect(
          x + 3,
          y + 3,
          w - 6,
          52,
          mix('#2f4f84', random.pick(['#5f7fb0', '#24357a', '#3f6a98']), random.between(0.1, 0.45)),
          {
            rx: 7,
            opacity: 0.75,
          },
        ),
      );
      x += w;
    }
  page.add(blocks);
  const arch = page.paper({ rim: '#c9e4ff', light: 0.45, dark: 0.6, drop: 8, spread: 12, margin: 10 });
  page.add(
    path(
      'M-240 -120H1520V250Q1500 20 1250 10Q1010 20 1000 250V330H960V250Q950 -20 640 -30Q330 -20 320 250V330H280V250Q270 20 30 10Q-220 20 -240 250Z',
      page.linear([
        [0, '#23236c'],
        [1, '#3f5a98'],
      ]),
      { filter: arch },
    ),
  );
}

/** Light that stands in the vault. */
export const glow = (page, x, y, rx, ry, strength, colour = '#5fe0d0') =>
  page.add(
    ellipse(
      x,
      y,
      rx,
      ry,
      page.radial([
        [0, colour, strength],
        [0.5, colour, strength * 0.35],
        [1, colour, 0],
      ]),
    ),
  );
