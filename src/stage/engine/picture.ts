import { asset } from '../../ui/asset.ts';
import { canvasOf } from './canvas.ts';
import { inkBounds } from './ink.ts';

/** A decoded picture, cut to where it has ink. */
export interface Picture {
  readonly id: string;
  readonly source: HTMLImageElement | HTMLCanvasElement;
  /** Size of the whole picture, in the units it was drawn in. */
  readonly width: number;
  readonly height: number;
  /** Upper left corner of `source` in the whole picture, same units. */
  readonly x: number;
  readonly y: number;
  /** Units per pixel of `source`. */
  readonly unit: number;
}

interface Listed {
  readonly width: number;
  readonly height: number;
}

const [manifest = {}] = Object.values(
  import.meta.glob<Record<string, Listed>>('../../../assets/img/manifest.json', { import: 'default', eager: true }),
);

/** Side of a sampled cell, in pixels of the picture. */
const CELL = 8;
/** Cutting pays when it saves this share of the pixels. */
const WORTH = 0.85;

/** Fetches and decodes a picture. `ratio`: device pixels per unit that it will be drawn at. Rejects with what failed. */
export async function loadPicture(id: string, ratio: number): Promise<Picture> {
  const image = new Image();
  image.src = asset(id, ratio);
  await image.decode().catch(() => {
    throw new Error(`The picture «${id}» could not be read.`);
  });
  const listed = manifest[id];
  const width = listed?.width ?? image.naturalWidth;
  const height = listed?.height ?? image.naturalHeight;
  return cut({ id, source: image, width, height, x: 0, y: 0, unit: width / image.naturalWidth }, image);
}

function cut(whole: Picture, image: HTMLImageElement): Picture {
  const columns = Math.ceil(image.naturalWidth / CELL);
  const rows = Math.ceil(image.naturalHeight / CELL);
  if (columns * rows < 1000) return whole;
  const sample = canvasOf(columns, rows);
  const pen = sample.getContext('2d', { willReadFrequently: true });
  if (!pen) return whole;
  pen.drawImage(image, 0, 0, columns, rows);
  const ink = inkBounds(pen.getImageData(0, 0, columns, rows).data, columns, rows);
  if (!ink || ink.width * ink.height > columns * rows * WORTH) return whole;
  const x = ink.x * CELL;
  const y = ink.y * CELL;
  const source = canvasOf(
    Math.min(ink.width * CELL, image.naturalWidth - x),
    Math.min(ink.height * CELL, image.naturalHeight - y),
  );
  source.getContext('2d')?.drawImage(image, -x, -y);
  return { ...whole, source, x: x * whole.unit, y: y * whole.unit };
}
