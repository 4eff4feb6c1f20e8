// Short writers for flat paper shapes: these files are inlined by the dozen, so every byte is counted.
export const p = (d, fill, more = '') => `<path fill="${fill}" d="${d}"${more}/>`;
export const c = (x, y, r, fill, more = '') => `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"${more}/>`;
export const e = (x, y, rx, ry, fill, more = '') =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"${more}/>`;
export const stroke = (d, colour, width, more = '') =>
  `<path fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" d="${d}"${more}/>`;
export const g = (attributes, ...inside) => `<g ${attributes}>${inside.flat(9).join('')}</g>`;

/** Circles of one colour: [x, y, r]… */
export const beads = (list, fill) =>
  g(
    `fill="${fill}"`,
    list.map(([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}"/>`),
  );

/** A file of its own. */
export const file = (width, height, ...inside) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${inside.flat(9).join('')}</svg>\n`;
