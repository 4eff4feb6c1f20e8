/** The uneven outline of a drop of wax about (0, 0), 64 units wide: what a seal leaves behind. */
export const WAX =
  'M0 -29C8 -31 12 -25 18 -23C25 -20 28 -14 28 -7C31 -1 30 6 26 11C25 19 19 23 13 25C8 30 1 30 -4 28C-12 29 -19 26 -22 19C-28 15 -30 8 -28 1C-30 -7 -27 -15 -21 -19C-17 -26 -8 -29 0 -29Z';
