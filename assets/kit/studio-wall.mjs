/** The six screens of the control room. */
export const SIX = ['sunrise', 'kitchen', 'band', 'planet', 'cat', 'bicycle'].map((show, at) => ({
  x: 432 + (at % 3) * 292,
  y: 18 + Math.floor(at / 3) * 280,
  w: 256,
  h: 240,
  show,
}));
