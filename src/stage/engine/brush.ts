import type { Textures } from 'phaser';
import { canvasOf } from './canvas.ts';

/** Small textures that no file holds: soft shapes, made when the world starts and kept. */
export type BrushName = 'night' | 'veil' | 'flood' | 'ring' | 'star' | 'flake' | 'cloud' | 'crack' | 'fade';

type Pen = CanvasRenderingContext2D;

const NIGHT = '18 13 58';
const LAMP = '255 233 184';

interface Recipe {
  readonly width: number;
  readonly height: number;
  paint(pen: Pen): void;
}

const recipes: Readonly<Record<BrushName, Recipe>> = {
  /** Plain night, for the curtain between two places. */
  night: { width: 4, height: 4, paint: (pen) => fill(pen, `rgb(${NIGHT})`, 4, 4) },
  /** Cold air: thin in the middle, thick at the edges. */
  veil: {
    width: 128,
    height: 72,
    paint: (pen) => {
      pen.setTransform(1, 0, 0, 72 / 128, 0, 0);
      fill(
        pen,
        radial(pen, 64, 64, 12, 84, [
          ['66 92 168', 0.2],
          ['38 48 122', 1],
        ]),
        128,
        128,
      );
    },
  },
  /** The warm flood of a reward. */
  flood: {
    width: 256,
    height: 256,
    paint: (pen) => {
      const stops: Stop[] = [
        ['255 214 130', 0.85],
        ['255 150 50', 0.5],
        ['255 96 30', 0.22],
        ['255 80 20', 0],
      ];
      fill(pen, radial(pen, 128, 128, 0, 128, stops), 256, 256);
    },
  },
  ring: {
    width: 128,
    height: 128,
    paint: (pen) => {
      const stops: Stop[] = [
        [LAMP, 0],
        [LAMP, 0],
        [LAMP, 0.75],
        [LAMP, 0],
      ];
      fill(pen, radial(pen, 64, 64, 16, 64, stops), 128, 128);
    },
  },
  star: { width: 64, height: 64, paint: star },
  flake: { width: 12, height: 12, paint: (pen) => disc(pen, 6, 6, 4.5, 'rgb(244 240 255 / 0.9)') },
  cloud: { width: 240, height: 90, paint: cloud },
  crack: { width: 120, height: 360, paint: crack },
  /** Night at the left, nothing at the right. */
  fade: {
    width: 64,
    height: 4,
    paint: (pen) => {
      const shade = pen.createLinearGradient(0, 0, 64, 0);
      for (let at = 0; at <= 8; at++) {
        const left = 1 - at / 8;
        shade.addColorStop(at / 8, `rgb(${NIGHT} / ${left * left * (3 - 2 * left)})`);
      }
      fill(pen, shade, 64, 4);
    },
  },
};

export const brushKey = (name: BrushName): string => `brush-${name}`;

/** Paints one brush on a canvas of its own. */
export function paintBrush(name: BrushName): HTMLCanvasElement {
  const recipe = recipes[name];
  const canvas = canvasOf(recipe.width, recipe.height);
  const pen = canvas.getContext('2d');
  if (pen) recipe.paint(pen);
  return canvas;
}

export function addBrushes(textures: Textures.TextureManager): void {
  for (const name of Object.keys(recipes) as BrushName[]) {
    textures.addImage(brushKey(name), paintBrush(name) as unknown as HTMLImageElement);
  }
}

/** A colour («r g b») and its opacity. */
type Stop = readonly [string, number];

function radial(pen: Pen, x: number, y: number, from: number, to: number, stops: readonly Stop[]): CanvasGradient {
  const shade = pen.createRadialGradient(x, y, from, x, y, to);
  stops.forEach(([colour, alpha], at) => {
    shade.addColorStop(at / (stops.length - 1), `rgb(${colour} / ${alpha})`);
  });
  return shade;
}

function fill(pen: Pen, style: string | CanvasGradient, width: number, height: number): void {
  pen.fillStyle = style;
  pen.fillRect(0, 0, width, height);
}

function disc(pen: Pen, x: number, y: number, radius: number, style: string): void {
  pen.fillStyle = style;
  pen.beginPath();
  pen.arc(x, y, radius, 0, Math.PI * 2);
  pen.fill();
}

function star(pen: Pen): void {
  fill(
    pen,
    radial(pen, 32, 32, 0, 32, [
      [LAMP, 0.55],
      [LAMP, 0.12],
      [LAMP, 0],
    ]),
    64,
    64,
  );
  pen.fillStyle = 'rgb(255 246 222)';
  pen.beginPath();
  for (let at = 0; at < 8; at++) {
    const reach = at % 2 === 0 ? 21 : 5.5;
    const turn = (at * Math.PI) / 4;
    pen.lineTo(32 + Math.sin(turn) * reach, 32 - Math.cos(turn) * reach);
  }
  pen.closePath();
  pen.fill();
}

/** A paper cloud: flat, with a lit edge above and a soft shadow below. */
function cloud(pen: Pen): void {
  const bumps = [
    [60, 56, 26],
    [98, 42, 34],
    [146, 46, 30],
    [184, 58, 22],
  ] as const;
  const shape = (dy: number, style: string) => {
    for (const [x, y, radius] of bumps) disc(pen, x, y + dy, radius, style);
    pen.fillStyle = style;
    pen.fillRect(50, 52 + dy, 140, 28);
    for (const x of [50, 190]) disc(pen, x, 66 + dy, 14, style);
  };
  pen.shadowColor = 'rgb(10 6 34 / 0.5)';
  pen.shadowBlur = 7;
  pen.shadowOffsetY = 4;
  shape(0, 'rgb(112 92 176)');
  pen.shadowColor = 'transparent';
  shape(0, 'rgb(112 92 176)');
  shape(2, 'rgb(84 64 150)');
}

/** A crack in the night, thin at both ends, with warm light behind it. */
function crack(pen: Pen): void {
  const middle = [0, 7, -5, 9, -8, 6, -4, 8, -6, 4, 0];
  const half = (at: number) => 7 * Math.sin((at / 10) * Math.PI);
  const shape = (swell: number) => {
    pen.beginPath();
    middle.forEach((x, at) => {
      pen.lineTo(60 + x + half(at) * swell, 30 + at * 30);
    });
    [...middle].reverse().forEach((x, back) => {
      pen.lineTo(60 + x - half(10 - back) * swell, 30 + (10 - back) * 30);
    });
    pen.fill();
  };
  pen.shadowColor = 'rgb(255 168 80)';
  pen.shadowBlur = 28;
  pen.fillStyle = 'rgb(255 188 96)';
  shape(1);
  shape(1);
  pen.shadowBlur = 6;
  pen.fillStyle = `rgb(${LAMP})`;
  shape(0.55);
}
