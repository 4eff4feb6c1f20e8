import { Howl, Howler } from 'howler';
import type { Effect } from '../mechanics/view.ts';
import type { Music, Volumes } from './mix.ts';
import { TRACKS, trackVolumes } from './mix.ts';
import { soundFiles, soundMarks } from './sound-files.ts';

/** All that is heard. Everything may be called at any time; nothing sounds before `unlock`, and nothing throws without sound. */
export interface Audio {
  /** Call it in the first gesture of each load: browsers allow sound from there on. */
  unlock(): void;
  /** Which piece plays, and how many of its further instruments have joined (0–3). The same again changes nothing. */
  music(id: Music, layers: number): void;
  play(effect: Effect): void;
  volumes(volumes: Volumes): void;
  mute(muted: boolean): void;
  /** Lowers the music while a voice speaks. */
  duck(on: boolean): void;
  /** Silence, with everything kept in its place, until `resume`. */
  suspend(): void;
  resume(): void;
}

const FADE = 1400;
const DUCK_FADE = 250;

interface Track {
  readonly howl: Howl;
  target: number;
}

/** Starts silent. Sound files are fetched after `unlock`, each piece when it is first asked for. */
export function createAudio(): Audio {
  let unlocked = false;
  let held = false;
  let volume: Volumes = { music: 0.6, effects: 0.8 };
  let ducked = false;
  let asked: { id: Music; layers: number } = { id: 'none', layers: 0 };
  let playing: { id: Music; tracks: Track[] } = { id: 'none', tracks: [] };
  let effects: Howl | undefined;

  /** Fades every track of the piece to where it should be. */
  const settle = (duration: number) => {
    const wanted = trackVolumes(playing.id, asked.layers, volume.music, ducked);
    playing.tracks.forEach((track, at) => {
      const target = wanted[at] ?? 0;
      if (target === track.target) return;
      track.target = target;
      track.howl.fade(track.howl.volume(), target, duration);
    });
  };

  const leave = (tracks: readonly Track[]) => {
    for (const { howl } of tracks) {
      howl.off();
      if (howl.state() !== 'loaded' || howl.volume() === 0) howl.unload();
      else {
        howl.once('fade', () => howl.unload());
        howl.fade(howl.volume(), 0, FADE / 2);
      }
    }
  };

  /** The stems of a piece start in one go, once all are there, so that they stay together. */
  const begin = (id: Music) => {
    leave(playing.tracks);
    const tracks = TRACKS[id].map((name) => ({ howl: loadTrack(name), target: 0 }));
    const piece = { id, tracks };
    playing = piece;
    let missing = tracks.length;
    const one = () => {
      missing -= 1;
      if (missing > 0 || playing !== piece) return;
      for (const { howl } of tracks) if (howl.state() === 'loaded') howl.play('whole');
      settle(FADE);
    };
    for (const { howl } of tracks) howl.once('load', one).once('loaderror', one);
  };

  const update = () => {
    if (!unlocked) return;
    if (playing.id !== asked.id) begin(asked.id);
    else if (playing.tracks.every(({ howl }) => howl.state() === 'loaded')) settle(FADE);
  };

  /** One switch for the whole engine: a hidden tab and a pause are both silent. */
  const breathe = () => {
    const context = Howler.ctx as AudioContext | null;
    if (!context || !unlocked) return;
    const change = held || document.hidden ? context.suspend() : context.resume();
    change.catch(() => undefined);
  };

  document.addEventListener('visibilitychange', breathe);
  Howler.autoSuspend = false;

  return {
    unlock() {
      if (unlocked) return;
      unlocked = true;
      const { sources, marks } = soundMarks();
      effects = new Howl({ src: sources, sprite: marks, volume: volume.effects });
      update();
      breathe();
    },
    music(id, layers) {
      asked = { id, layers };
      update();
    },
    play(effect) {
      if (!effects || held || volume.effects === 0 || document.hidden) return;
      // A sound that comes late is worse than none.
      if (effects.state() === 'loaded') effects.play(effect);
    },
    volumes(next) {
      volume = next;
      effects?.volume(next.effects);
      if (playing.tracks.every(({ howl }) => howl.state() === 'loaded')) settle(DUCK_FADE);
    },
    mute(muted) {
      Howler.mute(muted);
    },
    duck(on) {
      ducked = on;
      if (playing.tracks.every(({ howl }) => howl.state() === 'loaded')) settle(DUCK_FADE);
    },
    suspend() {
      held = true;
      breathe();
    },
    resume() {
      held = false;
      breathe();
    },
  };
}

function loadTrack(name: string): Howl {
  const { sources, whole } = soundFiles(name);
  return new Howl({ src: sources, sprite: { whole }, volume: 0 });
}
