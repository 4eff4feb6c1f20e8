// Archie, the paper lantern, in his six moods.
import { circle, curve, g, path, sheet } from '../kit/sheet.mjs';
import { arm } from './parts/archie-arms.mjs';
import { antenna, halo, lantern, lights, SIZE } from './parts/archie-body.mjs';
import { cheeks, eyes, mouths } from './parts/archie-face.mjs';

/** `behind` and `before`: arms ([side, way, thumb]) under and over the lantern. */
function pose(name, { light = lights.lit, droop = 0, face, behind = [], before = [], around = () => '' }) {
  const svg = () => {
    const page = sheet(SIZE.width, SIZE.height);
    const limb = ([side, way, thumb]) => arm(page, light, side, way, thumb);
    page.add(halo(page, light), around(light), behind.map(limb), antenna(page, light, droop), lantern(page, light));
    page.add(face(light.feature), before.map(limb));
    return page.done();
  };
  return { id: `archie-${name}`, ...SIZE, svg };
}

const sounds = (light) =>
  [0, 1].map((at) =>
    curve(`M${203 + at * 8} ${101 - at * 7}Q${210 + at * 10} 114 ${203 + at * 8} ${127 + at * 7}`, light.feature, 4, {
      opacity: 0.95 - at * 0.35,
    }),
  );

const ideas = () => [circle(170, 62, 4.5, '#ffe9b8'), circle(184, 45, 6.5, '#ffe9b8'), circle(201, 22, 10, '#ffe9b8')];

const spark = (x, y, size, fill) =>
  path(
    `M${x} ${y - size}Q${x + size * 0.18} ${y - size * 0.18} ${x + size} ${y}Q${x + size * 0.18} ${y + size * 0.18} ${x} ${y + size}Q${x - size * 0.18} ${y + size * 0.18} ${x - size} ${y}Q${x - size * 0.18} ${y - size * 0.18} ${x} ${y - size}Z`,
    fill,
  );
const joy = (light) =>
  g(
    {},
    spark(60, 48, 13, '#ffe9b8'),
    spark(166, 34, 10, '#ffe9b8'),
    spark(36, 30, 7, light.feature),
    spark(186, 66, 6, '#ffb59c'),
  );

const words = (light) => [curve('M196 92L206 84', light.feature, 4.5), curve('M201 105L214 103', light.feature, 4.5)];

const breaths = () => [
  circle(152, 66, 4, '#8f8ccb', { opacity: 0.8 }),
  circle(166, 52, 6, '#8f8ccb', { opacity: 0.6 }),
  circle(184, 34, 8.5, '#8f8ccb', { opacity: 0.4 }),
];

export default [
  pose('listening', {
    droop: 0.35,
    face: (ink) => [eyes.wide(ink, 4, -1), cheeks(0.6), mouths.small(ink)],
    behind: [[-1, [22, 172, 30, 200]]],
    before: [[1, [214, 160, 187, 116], 60]],
    around: sounds,
  }),
  pose('thinking', {
    droop: -0.25,
    face: (ink) => [eyes.open(ink, 5, -7), mouths.aside(ink)],
    behind: [[1, [206, 176, 182, 196], 200]],
    before: [[-1, [16, 214, 84, 187], -60]],
    around: ideas,
  }),
  pose('delighted', {
    light: lights.bright,
    face: (ink) => [eyes.happy(ink), cheeks(0.9), mouths.grin(ink)],
    behind: [
      [-1, [8, 148, 20, 84], -20],
      [1, [212, 148, 200, 84], 200],
    ],
    around: joy,
  }),
  pose('worried', {
    light: lights.dim,
    droop: -0.8,
    face: (ink) => [eyes.worried(ink), mouths.wavy(ink)],
    before: [
      [-1, [22, 222, 95, 199], -70],
      [1, [198, 222, 125, 199], 250],
    ],
  }),
  pose('asleep', {
    light: lights.off,
    droop: 1,
    face: (ink) => [eyes.closed(ink), mouths.sleepy(ink)],
    behind: [
      [-1, [34, 178, 38, 212], 0],
      [1, [186, 178, 182, 212], 180],
    ],
    around: breaths,
  }),
  pose('talking', {
    face: (ink) => [eyes.open(ink), cheeks(0.6), mouths.speak(ink)],
    behind: [
      [-1, [18, 176, 40, 208], 0],
      [1, [200, 168, 204, 128], 200],
    ],
    around: words,
  }),
];
