import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { musicOf, TRACKS, trackVolumes } from '../../src/stage/mix.ts';
import { soundFiles, soundMarks } from '../../src/stage/sound-files.ts';
import { chooseVoice } from '../../src/stage/speech.ts';

describe('the music', () => {
  it('gains one instrument for each solved station', () => {
    expect(trackVolumes('college', 0, 0.5, false)).toEqual([0.5, 0, 0, 0]);
    expect(trackVolumes('college', 2, 0.5, false)).toEqual([0.5, 0.5, 0.5, 0]);
    expect(trackVolumes('college', 9, 0.5, false)).toEqual([0.5, 0.5, 0.5, 0.5]);
    expect(trackVolumes('none', 3, 0.5, false)).toEqual([]);
  });

  it('is the one that each mission names', () => {
    const folder = new URL('../../scenarios/', import.meta.url);
    const missions = readdirSync(folder).flatMap((file): { format?: number; music?: string }[] =>
      file.endsWith('.json') ? [JSON.parse(readFileSync(new URL(file, folder), 'utf8'))] : [],
    );
    const named = missions.flatMap(({ format, music }) => (format === 1 && music !== undefined ? [music] : []));
    expect(named.length).toBeGreaterThan(0);
    for (const music of named) expect(musicOf(music), music).toBe(music);
    expect(musicOf('no-such-piece')).toBe('none');
    expect(musicOf('toString')).toBe('none');
  });

  it('makes room for a voice', () => {
    expect(trackVolumes('title', 0, 1, true)[0]).toBeLessThan(0.5);
  });

  it('has every file in both formats', () => {
    for (const name of Object.values(TRACKS).flat()) expect(soundFiles(name).sources, name).toHaveLength(2);
    expect(soundMarks().sources).toHaveLength(2);
    expect(soundMarks().marks).toHaveProperty('take-out');
  });
});

describe('the voice', () => {
  const voice = (name: string, lang: string, localService = true, isDefault = false) => ({
    name,
    lang,
    localService,
    default: isDefault,
  });

  it('is never one of the network', () => {
    expect(chooseVoice([voice('cloud', 'fr-FR', false, true)], 'fr')).toBeUndefined();
  });

  it('speaks the language, the very region first', () => {
    const voices = [voice('en', 'en-US'), voice('ca', 'fr-CA'), voice('fr', 'fr_FR')];
    expect(chooseVoice(voices, 'fr')?.name).toBe('ca');
    expect(chooseVoice(voices, 'fr-FR')?.name).toBe('fr');
    expect(chooseVoice(voices, 'de')).toBeUndefined();
  });

  it('is the favourite among equals', () => {
    const voices = [voice('first', 'fr-FR'), voice('favourite', 'fr-FR', true, true)];
    expect(chooseVoice(voices, 'fr')?.name).toBe('favourite');
  });
});
