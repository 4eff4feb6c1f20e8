import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { Seen } from '../core/session/seen.ts';
import type { Effect } from '../mechanics/view.ts';
import type { Audio } from '../stage/audio.ts';
import type { DeviceSettings } from './settings.ts';

/** Music that follows the mission, and the short sounds of handling. Fetched after the first touch; silence is never an error. */
export function useAudio(seen: Seen, settings: DeviceSettings): (effect: Effect) => void {
  const audio = useRef<Audio | undefined>(undefined);
  const { stage, solved } = seen.team;
  const paused = seen.clock.state === 'paused';
  const wish = useRef({ stage, layers: solved.length, settings, paused });
  wish.current = { stage, layers: solved.length, settings, paused };

  const follow = useCallback(() => {
    const player = audio.current;
    if (player === undefined) return;
    const { stage: now, layers, settings: device, paused: still } = wish.current;
    player.mute(device.muted);
    player.volumes({ music: device.music, effects: device.effects });
    player.music(now === 'debrief' ? 'none' : now === 'ending' ? 'finale' : 'college', Math.min(3, layers));
    if (still) player.suspend();
    else player.resume();
  }, []);

  useEffect(() => {
    let gone = false;
    const start = () => {
      removeEventListener('pointerdown', start);
      removeEventListener('keydown', start);
      import('../stage/audio.ts').then(
        ({ createAudio }) => {
          if (gone) return;
          audio.current = createAudio();
          audio.current.unlock();
          follow();
        },
        () => undefined,
      );
    };
    addEventListener('pointerdown', start);
    addEventListener('keydown', start);
    // The tap that opened the game was a first gesture already.
    if (navigator.userActivation?.hasBeenActive) start();
    return () => {
      gone = true;
      removeEventListener('pointerdown', start);
      removeEventListener('keydown', start);
      audio.current?.destroy();
      audio.current = undefined;
    };
  }, [follow]);

  useEffect(follow, [stage, solved.length, settings.muted, settings.music, settings.effects, paused, follow]);
  return useCallback((effect) => audio.current?.play(effect), []);
}
