import { BLEED } from '../box.ts';
import { paintBrush } from './brush.ts';
import { canvasOf } from './canvas.ts';
import type { EdgeFade } from './edges.ts';
import { covered, EDGE_TURN, edgeFades } from './edges.ts';
import type { Fit } from './fit.ts';
import type { Picture } from './picture.ts';

const NIGHT = 'rgb(18 13 58)';

/** Paints pictures, back to front, at the canvas's own resolution, under a veil of cold air (0–1). */
export function bake(fit: Fit, pictures: readonly Picture[], cold: number): HTMLCanvasElement {
  const canvas = canvasOf(fit.width, fit.height);
  const pen = canvas.getContext('2d', { alpha: false });
  if (!pen) return canvas;
  pen.imageSmoothingQuality = 'high';
  pen.fillStyle = NIGHT;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.setTransform(fit.k, 0, 0, fit.k, -fit.left * fit.k, -fit.top * fit.k);
  for (const { source, x, y, unit } of pictures) {
    pen.drawImage(source, x - BLEED.x, y - BLEED.y, source.width * unit, source.height * unit);
  }
  if (cold > 0) {
    pen.globalAlpha = cold;
    const { x, y, width, height } = covered(fit);
    pen.drawImage(paintBrush('veil'), x, y, width, height);
    pen.globalAlpha = 1;
  }
  for (const fade of edgeFades(fit)) paintEdge(pen, fade);
  return canvas;
}

function paintEdge(pen: CanvasRenderingContext2D, fade: EdgeFade): void {
  const vertical = fade.side === 'top' || fade.side === 'bottom';
  const long = vertical ? fade.width : fade.height;
  const short = vertical ? fade.height : fade.width;
  pen.save();
  pen.translate(fade.x + fade.width / 2, fade.y + fade.height / 2);
  pen.rotate(EDGE_TURN[fade.side]);
  pen.drawImage(paintBrush('fade'), -short / 2, -long / 2, short, long);
  pen.restore();
}
