import { pickRenderer } from '../renderer.ts';
import type { World, WorldOptions } from '../view.ts';
import { AIR_PICTURES } from './air.ts';
import { boot } from './boot.ts';
import { addBrushes } from './brush.ts';
import type { Deck } from './deck.ts';
import { fitCanvas } from './fit.ts';
import { Keeper } from './keeper.ts';
import { Pace } from './pace.ts';
import { Pictures } from './pictures.ts';
import { watchPointer } from './pointer.ts';
import { Show } from './show.ts';

/** Most device px per stage unit that are worth their price. */
const CAP = { webgl: 2, canvas: 1.5, light: 1.5 } as const;
const LIGHT_FPS = 30;
/** After this long (ms) an open room has no ambient movement any more. */
const ROOM_CALM = 4000;

/** Starts the drawing engine inside `host`. The same as `createWorld`, without the late loading. */
export async function startEngine(host: HTMLElement, options: WorldOptions): Promise<World> {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  Object.assign(canvas.style, { position: 'absolute', inset: '0', display: 'block', pointerEvents: 'none' });
  host.append(canvas);

  let renderer = pickRenderer(options.light);
  const { motion, light } = options;
  const measure = (modest: boolean) =>
    fitCanvas(
      Math.max(1, host.clientWidth),
      Math.max(1, host.clientHeight),
      devicePixelRatio,
      CAP[modest ? 'light' : renderer],
    );
  let fit = measure(light);
  const size = () => Object.assign(canvas.style, { width: `${fit.cssWidth}px`, height: `${fit.cssHeight}px` });
  size();

  const { game, scene } = await boot(canvas, renderer, fit).catch((error: unknown) => {
    if (renderer === 'canvas') throw error;
    renderer = 'canvas';
    return boot(canvas, renderer, fit);
  });
  addBrushes(scene.textures);
  const deck: Deck = {
    scene,
    pictures: new Pictures(scene.textures),
    motion,
    light,
    flat: light || renderer === 'canvas',
    fit,
  };
  game.loop.setFPSLimit(light ? LIGHT_FPS : 0);
  await deck.pictures.load(AIR_PICTURES, fit.k);

  const clock = { time: 0, entered: performance.now(), where: '' };
  const pointer = watchPointer();
  const pace = new Pace();
  let ready = options.onReady;
  const show = new Show(deck, () => {
    const where = `${show.view?.place} ${show.view?.room?.picture}`;
    if (where !== clock.where) clock.entered = performance.now();
    clock.where = where;
    keeper.nudge();
  });

  const ambient = () =>
    deck.motion &&
    (show.view?.place !== 'room' || performance.now() - clock.entered < ROOM_CALM) &&
    show.view !== undefined;
  const wants = () => show.changing || show.air.busy || scene.tweens.getTweens().length > 0 || ambient();
  // Tweens read the wall clock: without this the time slept would be taken from whatever starts now.
  const keeper = new Keeper(game.loop, wants, () => {
    scene.tweens.getDelta(true);
    pace.restart();
  });

  scene.events.on('update', (_now: number, ms: number) => {
    const span = Math.min(ms, 60) / 1000;
    clock.time += span;
    pointer.ease(span);
    if (!show.changing && !deck.light && pace.add(game.loop.rawDelta)) tooWeak();
    show.frame({ time: clock.time, span }, pointer);
  });
  game.events.on('postrender', () => {
    keeper.drawn();
    if (!show.view || show.changing) return;
    ready?.();
    ready = undefined;
  });

  const settle = (motion: boolean, light: boolean) => {
    deck.motion = motion;
    deck.light = light;
    deck.flat = light || renderer === 'canvas';
    game.loop.setFPSLimit(light ? LIGHT_FPS : 0);
    show.rest();
    refit();
    show.rebuild();
    clock.entered = performance.now();
    keeper.nudge();
  };

  // A computer that cannot follow gets the light graphics by itself, and keeps them.
  let weak = false;
  const tooWeak = () => {
    weak = true;
    settle(deck.motion, true);
  };

  const refit = () => {
    const next = measure(deck.light);
    if (next.width === fit.width && next.height === fit.height && next.k === fit.k) return;
    fit = next;
    deck.fit = fit;
    game.scale.resize(fit.width, fit.height);
    size();
    show.refit();
    keeper.nudge();
  };
  const sizes = new ResizeObserver(refit);
  sizes.observe(host);

  return {
    draw: (view) => {
      keeper.nudge();
      show.draw(view);
    },
    happen: (what) => {
      keeper.nudge();
      show.happen(what);
    },
    settings: (next) => {
      const light = next.light || weak;
      if (next.motion !== deck.motion || light !== deck.light) settle(next.motion, light);
    },
    sleep: () => keeper.hold(true),
    wake: () => keeper.hold(false),
    destroy: () => {
      show.end();
      sizes.disconnect();
      pointer.end();
      keeper.end();
      // A sleeping loop never reaches its own end, so the last step is made by hand.
      game.loop.sleep();
      game.destroy(true);
      game.step(performance.now(), 0);
      canvas.remove();
    },
    stats: () => ({
      awake: keeper.awake,
      frames: keeper.frames,
      textures: Object.keys(scene.textures.list).length,
      renderer,
    }),
  };
}
