import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { Seen } from '../core/session/seen.ts';
import type { Effect } from '../mechanics/view.ts';
import type { Audio } from '../stage/audio.ts';
import { musicOf } from '../stage/mix.ts';
import type { DeviceSettings } from './settings.ts';

/**
 * Music that follows the mission, and the short sounds of handling. Fetched after the first touch; silence is never an error. `still`: a
 * pause, or a dark screen.
 */
export function useAudio(seen: Seen, settings: DeviceSettings, still: boolean): (effect: Effect) => void {
  const audio = useRef<Audio | undefined>(undefined);
  const { stage, solved } = seen.team;
  const piece = seen.mission.music;
  // A room full of teams that wait for the start stays quiet.
  const waits = seen.clock.state === 'ready';
  const wish = useRef({ stage, piece, layers: solved.length, settings, still, waits });
  wish.current = { stage, piece, layers: solved.length, settings, still, waits };

  const follow = useCallback(() => {
    const player = audio.current;
    if (player === undefined) return;
    const { stage: now, piece: own, layers, settings: device, still: quiet, waits: early } = wish.current;
    player.mute(device.muted);
    player.volumes({ music: device.music, effects: device.effects });
    const music = now === 'debrief' || early ? 'none' : now === 'ending' ? 'finale' : musicOf(own);
    player.music(music, Math.min(3, layers));
    if (quiet) player.suspend();
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

  useEffect(follow, [
    stage,
    piece,
    solved.length,
    settings.muted,
    settings.music,
    settings.effects,
    still,
    waits,
    follow,
  ]);
  return useCallback((effect) => audio.current?.play(effect), []);
}
