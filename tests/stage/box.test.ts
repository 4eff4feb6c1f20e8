import { describe, expect, it } from 'vitest';
import { stageBox } from '../../src/stage/box.ts';
import { covered, edgeFades, parallaxRoom } from '../../src/stage/engine/edges.ts';
import { fitCanvas, lookAt } from '../../src/stage/engine/fit.ts';

describe('stageBox', () => {
  it('is the screen itself at 1280 × 720', () => {
    expect(stageBox(1280, 720)).toEqual({ x: 0, y: 0, scale: 1 });
  });

  it.each([
    [1024, 768, { x: 0, y: 96, scale: 0.8 }],
    [1920, 1080, { x: 0, y: 0, scale: 1.5 }],
    [1720, 720, { x: 220, y: 0, scale: 1 }],
  ])('is contained and centred in landscape (%i × %i)', (width, height, box) => {
    expect(stageBox(width, height)).toEqual(box);
  });

  it('takes 44 % of the height at the top in portrait, its sides cut', () => {
    const box = stageBox(390, 844);
    expect(box.y).toBe(0);
    expect(box.scale * 720).toBeCloseTo(844 * 0.44);
    expect(box.x).toBeCloseTo((390 - 1280 * box.scale) / 2);
    expect(box.x).toBeLessThan(0);
  });

  it('counts a nearly square screen as landscape', () => {
    expect(stageBox(900, 1000).scale).toBeCloseTo(900 / 1280);
    expect(stageBox(899, 1000).scale).toBeCloseTo(440 / 720);
  });
});

describe('fitCanvas', () => {
  it('agrees with the stage box on where a stage unit lies', () => {
    for (const [width, height] of [
      [1280, 720],
      [1024, 768],
      [1920, 820],
      [390, 844],
    ] as const) {
      const box = stageBox(width, height);
      const fit = fitCanvas(width, height, 1, 2);
      expect((640 - fit.left) * fit.k).toBeCloseTo(box.x + 640 * box.scale);
      expect((360 - fit.top) * fit.k).toBeCloseTo(box.y + 360 * box.scale);
    }
  });

  it('draws sharply, but never above its cap', () => {
    expect(fitCanvas(1280, 720, 2, 2)).toMatchObject({ width: 2560, height: 1440, k: 2 });
    expect(fitCanvas(1280, 720, 2, 1.5)).toMatchObject({ width: 1920, height: 1080, k: 1.5 });
    expect(fitCanvas(3840, 2160, 1, 2)).toMatchObject({ width: 2560, height: 1440, cssWidth: 3840 });
  });

  it('ends where the scenery ends in portrait', () => {
    const fit = fitCanvas(390, 844, 1, 2);
    expect(fit.bottom).toBeCloseTo(840, -0.5);
    expect(fit.cssHeight).toBeLessThan(844);
  });
});

describe('lookAt', () => {
  it('never leaves what the screen shows', () => {
    const fit = fitCanvas(1280, 720, 1, 2);
    expect(lookAt(fit, 0, 0, 2)).toEqual({ left: 0, top: 0 });
    expect(lookAt(fit, 640, 360, 2)).toEqual({ left: 320, top: 180 });
    expect(lookAt(fit, 1280, 720, 1)).toEqual({ left: 0, top: 0 });
  });
});

describe('the end of the scenery', () => {
  it('is out of sight at 16:9, 4:3 and 21:9', () => {
    for (const [width, height] of [
      [1280, 720],
      [1680, 720],
    ] as const) {
      expect(edgeFades(fitCanvas(width, height, 1, 2))).toEqual([]);
    }
    expect(edgeFades(fitCanvas(1024, 760, 1, 2))).toEqual([]);
  });

  it('fades into the night on screens that show more', () => {
    expect(edgeFades(fitCanvas(1280, 1024, 1, 2)).map((fade) => fade.side)).toEqual(['top', 'bottom']);
    expect(edgeFades(fitCanvas(2560, 720, 1, 2)).map((fade) => fade.side)).toEqual(['left', 'right']);
    expect(edgeFades(fitCanvas(390, 844, 1, 2)).map((fade) => fade.side)).toEqual(['bottom']);
    expect(covered(fitCanvas(1280, 1024, 1, 2))).toEqual({ x: 0, y: -120, width: 1280, height: 960 });
  });

  it('is never slid into sight by parallax', () => {
    expect(parallaxRoom(fitCanvas(1280, 720, 1, 2), 14)).toEqual({ x: 14, y: 7 });
    expect(parallaxRoom(fitCanvas(1024, 768, 1, 2), 14).y).toBeCloseTo(0);
  });
});
