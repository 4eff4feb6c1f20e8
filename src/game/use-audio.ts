import type { Seen } from '../core/session/seen.ts';
import type { Effect } from '../mechanics/view.ts';
import { musicOf } from '../stage/mix.ts';
import type { DeviceSettings } from './settings.ts';
import { useSound } from './use-sound.ts';

/** Music that follows the mission, and the short sounds of handling. `still`: a pause, or a dark screen. */
export function useAudio(seen: Seen, settings: DeviceSettings, still: boolean): (effect: Effect) => void {
  const { stage, solved } = seen.team;
  // A room full of teams that wait for the start stays quiet.
  const waits = seen.clock.state === 'ready';
  const music = stage === 'debrief' || waits ? 'none' : stage === 'ending' ? 'finale' : musicOf(seen.mission.music);
  return useSound({ music, layers: Math.min(3, solved.length), still }, settings);
}
