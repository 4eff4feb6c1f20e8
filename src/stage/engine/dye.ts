import { canvasOf } from './canvas.ts';

/** Variants of a picture, made once: the Canvas renderer can neither tint nor blur. */
export type Dye = 'cold' | 'glow' | 'warm';

type Source = HTMLImageElement | HTMLCanvasElement;

/** How far a glow reaches past the picture, as a share of the picture's longer side. */
export const GLOW_REACH = 0.3;
/** Longer side of a glow's own texture, px: it is soft, so it may be small. */
const GLOW_SIZE = 160;

export const dyes: Readonly<Record<Dye, (source: Source) => HTMLCanvasElement>> = {
  cold: (source) => washed(source, 'rgb(38 30 92 / 0.66)'),
  glow: (source) => glowOf(source, 'rgb(255 150 120 / 0.95)'),
  warm: (source) => glowOf(source, 'rgb(255 221 150 / 0.95)'),
};

function washed(source: Source, colour: string): HTMLCanvasElement {
  const canvas = canvasOf(source.width, source.height);
  const pen = canvas.getContext('2d');
  if (!pen) return canvas;
  pen.drawImage(source, 0, 0, canvas.width, canvas.height);
  pen.globalCompositeOperation = 'source-atop';
  pen.fillStyle = colour;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  return canvas;
}

/** The picture's own shape as a soft light: its shadow alone, thrown from outside of the sheet. */
function glowOf(source: Source, colour: string): HTMLCanvasElement {
  const longer = Math.max(source.width, source.height);
  const scale = GLOW_SIZE / longer;
  const margin = GLOW_REACH * GLOW_SIZE;
  const width = Math.round(source.width * scale + margin * 2);
  const height = Math.round(source.height * scale + margin * 2);
  const canvas = canvasOf(width, height);
  const pen = canvas.getContext('2d');
  if (!pen) return canvas;
  pen.shadowColor = colour;
  pen.shadowBlur = margin * 0.85;
  pen.shadowOffsetX = width * 2;
  // Twice: a blurred shadow is weaker than the shape that throws it.
  for (let pass = 0; pass < 2; pass++) {
    pen.drawImage(source, margin - width * 2, margin, source.width * scale, source.height * scale);
  }
  return canvas;
}
