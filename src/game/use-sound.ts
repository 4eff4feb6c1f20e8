import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { Effect } from '../mechanics/view.ts';
import type { Audio } from '../stage/audio.ts';
import type { Music } from '../stage/mix.ts';
import type { DeviceSettings } from './settings.ts';

/** What is heard on a screen. */
export interface Heard {
  readonly music: Music;
  /** How many further instruments have joined, 0–3. */
  readonly layers: number;
  /** Silence that keeps everything in its place. */
  readonly still: boolean;
}

/** One for the page, as the browser has but one: a piece that a screen leaves fades while that of the next begins. */
let engine: Promise<Audio> | undefined;

const engineOf = (): Promise<Audio> => {
  engine ??= import('../stage/audio.ts').then(({ createAudio }) => {
    const made = createAudio();
    made.unlock();
    return made;
  });
  return engine;
};

/**
 * Lets a screen be heard, and gives what plays the short sounds of handling. Fetched after the first touch; silence is never an error.
 * One screen at a time uses it.
 */
export function useSound(heard: Heard, settings: DeviceSettings): (effect: Effect) => void {
  const audio = useRef<Audio | undefined>(undefined);
  const wish = useRef({ heard, settings });
  wish.current = { heard, settings };

  const follow = useCallback(() => {
    const player = audio.current;
    if (player === undefined) return;
    const { heard: now, settings: device } = wish.current;
    player.mute(device.muted);
    player.volumes({ music: device.music, effects: device.effects });
    player.music(now.music, now.layers);
    if (now.still) player.suspend();
    else player.resume();
  }, []);

  useEffect(() => {
    let gone = false;
    const start = () => {
      removeEventListener('pointerdown', start);
      removeEventListener('keydown', start);
      engineOf().then(
        (made) => {
          if (gone) return;
          audio.current = made;
          follow();
        },
        () => {
          // The next screen tries again.
          engine = undefined;
        },
      );
    };
    addEventListener('pointerdown', start);
    addEventListener('keydown', start);
    // The tap that opened this screen was a first gesture already.
    if (navigator.userActivation?.hasBeenActive) start();
    return () => {
      gone = true;
      removeEventListener('pointerdown', start);
      removeEventListener('keydown', start);
      audio.current?.music('none', 0);
      audio.current = undefined;
    };
  }, [follow]);

  const { music, layers, still } = heard;
  useEffect(follow, [music, layers, still, settings.muted, settings.music, settings.effects, follow]);
  return useCallback((effect) => audio.current?.play(effect), []);
}
