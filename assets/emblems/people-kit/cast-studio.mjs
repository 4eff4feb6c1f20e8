// Who is on the screens of the studio, part by part.
const BUTTER = '#ffe3a6';
const MINT = '#b5e9df';
const SKY = '#b9d9f7';
const PEACH = '#ffcdb8';
const ROSE = '#f7bfd6';
const LILAC = '#cfc2f5';

export const studioCast = {
  nino: {
    disc: MINT,
    skin: 'bronze',
    face: 'round',
    mouth: 'grin',
    hair: ['curls', 'coffee'],
    wears: ['stripes', '#8fc74a', '#fff6ea'],
    more: [['aid', '#e2435f']],
    small: 0.94,
  },
  zelie: {
    disc: ROSE,
    skin: 'ebony',
    face: 'oval',
    mouth: 'smile',
    lashes: true,
    hair: ['bun', 'night'],
    wears: ['jacket', '#e0609a', '#a83f74', '#fff1d6'],
    more: [['hoops', '#ffb92e']],
  },
  max: {
    disc: BUTTER,
    skin: 'peach',
    face: 'square',
    mouth: 'smile',
    freckles: true,
    hair: ['swoop', 'copper'],
    wears: ['straps', '#fff1d6', '#3f8f8a'],
    behind: [['chair', '#4a4f73', '#2f3352']],
  },
  lina: {
    disc: SKY,
    skin: 'olive',
    face: 'oval',
    mouth: 'grin',
    lashes: true,
    hair: ['tail', 'night'],
    wears: ['hoodie', '#3f4fa8', '#2d3a80'],
    more: [['glasses', '#2b1a63']],
  },
  vega: {
    disc: LILAC,
    skin: 'honey',
    face: 'oval',
    mouth: 'small',
    hair: ['curtain', 'plum'],
    wears: ['roll', '#2f9f94', '#1f7f78'],
  },
  rigolo: {
    disc: PEACH,
    skin: 'porcelain',
    face: 'square',
    mouth: 'aside',
    hair: ['spikes', 'silver'],
    wears: ['blazer', '#f4f1ff', '#cfc8ea', '#8fc0e8'],
    more: [['squares', '#e2435f']],
  },
  icecream: {
    disc: MINT,
    skin: 'cocoa',
    face: 'round',
    mouth: 'smile',
    hair: ['locs', 'night'],
    wears: ['straps', '#ffd0e0', '#8a5cc9'],
    more: [['cap', '#fff1d6', '#e0609a']],
  },
};

/** Les Tournesols: two parents and a child, all in yellow. */
export const sunflowers = [
  {
    x: 1,
    y: 10,
    size: 0.5,
    skin: 'cocoa',
    plain: true,
    hair: ['crop', 'night'],
    wears: ['roll', '#ffc23f', '#e89a2e'],
  },
  {
    x: 47,
    y: 10,
    size: 0.5,
    skin: 'porcelain',
    plain: true,
    hair: ['bob', 'sand'],
    wears: ['roll', '#ffd36b', '#e8a83f'],
  },
  {
    x: 22,
    y: 35,
    size: 0.53,
    skin: 'bronze',
    plain: true,
    hair: ['tail', 'coffee'],
    wears: ['roll', '#fff1a8', '#e8b83f'],
  },
];
