import { circle, ellipse, stagePicture } from '../kit/sheet.mjs';

/** The safe has a new answer: it shines. */
export default stagePicture('room-stranger-lit', (page) => {
  const glow = (x, y, r, strength) =>
    circle(
      x,
      y,
      r,
      page.radial([
        [0, '#fff3c4', strength],
        [0.35, '#ffd98f', strength * 0.45],
        [1, '#ffb060', 0],
      ]),
    );
  page.add(
    glow(1196, 424, 130, 0.7),
    ellipse(
      1230,
      478,
      150,
      14,
      page.radial([
        [0, '#fff6dc', 0.6],
        [1, '#ffd08a', 0],
      ]),
    ),
  );
});
