/** Rounds to one decimal: enough at twice the size, and half the weight of a vector file. */
export const n = (value) => Math.round(value * 10) / 10;

const style = (attributes) =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? Math.round(value * 1000) / 1000 : value}"`)
    .join('');

export const el = (name, attributes = {}, ...inside) =>
  inside.length > 0
    ? `<${name}${style(attributes)}>${inside.flat(9).join('')}</${name}>`
    : `<${name}${style(attributes)}/>`;

export const g = (attributes, ...inside) => el('g', attributes, ...inside);
export const path = (d, fill, more = {}) => el('path', { d, fill, ...more });
export const circle = (x, y, r, fill, more = {}) => el('circle', { cx: n(x), cy: n(y), r: n(r), fill, ...more });
export const ellipse = (x, y, rx, ry, fill, more = {}) =>
  el('ellipse', { cx: n(x), cy: n(y), rx: n(rx), ry: n(ry), fill, ...more });
export const rect = (x, y, width, height, fill, more = {}) =>
  el('rect', { x: n(x), y: n(y), width: n(width), height: n(height), fill, ...more });
export const line = (points, stroke, width, more = {}) =>
  el('path', {
    d: `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}`,
    fill: 'none',
    stroke,
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...more,
  });
export const curve = (d, stroke, width, more = {}) =>
  el('path', { d, fill: 'none', stroke, 'stroke-width': width, 'stroke-linecap': 'round', ...more });

const stopTags = (stops) =>
  stops.map(([offset, colour, opacity]) => el('stop', { offset, 'stop-color': colour, 'stop-opacity': opacity }));

/**
 * One picture: collects what is drawn and the gradients, filters and clips that it uses, each under a short id.
 * `left` and `top` are the user units of the upper left corner. Every maker below returns a `url(#…)` reference.
 */
export function sheet(width, height, left = 0, top = 0) {
  const defs = new Map();
  const body = [];
  const define = (build) => {
    const key = build('');
    if (!defs.has(key)) {
      const id = `d${defs.size}`;
      defs.set(key, { id, tag: build(id) });
    }
    return `url(#${defs.get(key).id})`;
  };
  const filter = (margin, ...inside) =>
    define((id) =>
      el(
        'filter',
        {
          id,
          x: `-${margin}%`,
          y: `-${margin}%`,
          width: `${100 + 2 * margin}%`,
          height: `${100 + 2 * margin}%`,
          'color-interpolation-filters': 'sRGB',
        },
        ...inside,
      ),
    );
  return {
    add: (...parts) => body.push(...parts.flat(9)),
    /** Wraps everything that `draw` adds in one group. */
    group(attributes, draw) {
      const from = body.length;
      draw();
      body.push(g(attributes, body.splice(from)));
    },
    /** Gradient in object units (0–1). Stops: [offset, colour, opacity?]. */
    linear: (stops, x1 = 0, y1 = 0, x2 = 0, y2 = 1) =>
      define((id) => el('linearGradient', { id, x1, y1, x2, y2 }, stopTags(stops))),
    /** Gradient in user units, shared by shapes that must shade as one. */
    linearAt: (x1, y1, x2, y2, stops) =>
      define((id) => el('linearGradient', { id, gradientUnits: 'userSpaceOnUse', x1, y1, x2, y2 }, stopTags(stops))),
    radial: (stops, cx = 0.5, cy = 0.5, r = 0.5) =>
      define((id) => el('radialGradient', { id, cx, cy, r }, stopTags(stops))),
    radialAt: (cx, cy, r, stops) =>
      define((id) => el('radialGradient', { id, gradientUnits: 'userSpaceOnUse', cx, cy, r }, stopTags(stops))),
    blur: (deviation, margin = 60) => filter(margin, el('feGaussianBlur', { stdDeviation: deviation })),
    /** A sheet of paper: a thread of light on the edge turned to the light, and a soft shadow on the layer behind. */
    paper({
      rim = '#b9a2ff',
      light = 0.35,
      dx = 0,
      dy = 1.6,
      shade = '#080420',
      dark = 0.5,
      drop = 6,
      spread = 7,
      margin = 25,
    } = {}) {
      return filter(
        margin,
        el('feOffset', { in: 'SourceAlpha', dx, dy, result: 'moved' }),
        el('feComposite', { in: 'SourceAlpha', in2: 'moved', operator: 'out', result: 'edge' }),
        el('feGaussianBlur', { in: 'edge', stdDeviation: 0.5, result: 'soft' }),
        el('feFlood', { 'flood-color': rim, 'flood-opacity': light }),
        el('feComposite', { in2: 'soft', operator: 'in' }),
        el('feComposite', { in2: 'SourceAlpha', operator: 'in', result: 'rim' }),
        el('feGaussianBlur', { in: 'SourceAlpha', stdDeviation: spread }),
        el('feOffset', { dy: drop }),
        el('feColorMatrix', {
          values: `0 0 0 0 ${tint(shade, 0)} 0 0 0 0 ${tint(shade, 1)} 0 0 0 0 ${tint(shade, 2)} 0 0 0 ${dark} 0`,
          result: 'shadow',
        }),
        el(
          'feMerge',
          {},
          ['shadow', 'SourceGraphic', 'rim'].map((source) => el('feMergeNode', { in: source })),
        ),
      );
    },
    /** A breath of grain, only where something is drawn. */
    grain: (amount = 0.06, size = 0.8, seed = 3) =>
      filter(
        0,
        el('feTurbulence', { type: 'fractalNoise', baseFrequency: size, numOctaves: 2, seed, result: 'noise' }),
        el('feColorMatrix', {
          in: 'noise',
          values: `0 0 0 0 1 0 0 0 0 .92 0 0 0 0 1 0 0 0 ${amount * 5} ${-amount * 2.2}`,
        }),
        el('feComposite', { in2: 'SourceAlpha', operator: 'in', result: 'dust' }),
        el('feMerge', {}, el('feMergeNode', { in: 'SourceGraphic' }), el('feMergeNode', { in: 'dust' })),
      ),
    clip: (...shapes) => define((id) => el('clipPath', { id }, ...shapes)),
    mask: (...shapes) => define((id) => el('mask', { id }, ...shapes)),
    done: () =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}">` +
      `<defs>${[...defs.values()].map((entry) => entry.tag).join('')}</defs>${body.join('\n')}</svg>`,
  };
}

const tint = (hex, at) => Math.round((Number.parseInt(hex.slice(1 + at * 2, 3 + at * 2), 16) / 255) * 100) / 100;

/** A sheet with the bleed of the stage: stage units, 1280 × 720 in the middle of 1760 × 960. */
export const STAGE = { width: 1760, height: 960, left: -240, top: -120, right: 1520, bottom: 840 };
const stageSheet = () => sheet(STAGE.width, STAGE.height, STAGE.left, STAGE.top);

/** A full-stage picture module: `draw` receives the sheet. */
export const stagePicture = (id, draw, more = {}) => ({
  id,
  width: STAGE.width,
  height: STAGE.height,
  svg: () => drawn(stageSheet(), draw),
  ...more,
});

/** A cropped sprite module, origin in its upper left corner. */
export const sprite = (id, width, height, draw, more = {}) => ({
  id,
  width,
  height,
  svg: () => drawn(sheet(width, height), draw),
  ...more,
});

function drawn(page, draw) {
  draw(page);
  return page.done();
}
