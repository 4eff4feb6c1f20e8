import { describe, expect, it } from 'vitest';
import { trackVolumes } from '../../src/stage/mix.ts';
import { soundFiles, soundMarks } from '../../src/stage/sound-files.ts';
import { chooseVoice } from '../../src/stage/speech.ts';

describe('the music', () => {
  it('gains one instrument for each solved station', () => {
    expect(trackVolumes('college', 0, 0.5, false)).toEqual([0.5, 0, 0, 0]);
    expect(trackVolumes('college', 2, 0.5, false)).toEqual([0.5, 0.5, 0.5, 0]);
    expect(trackVolumes('college', 9, 0.5, false)).toEqual([0.5, 0.5, 0.5, 0.5]);
    expect(trackVolumes('none', 3, 0.5, false)).toEqual([]);
  });

  it('makes room for a voice', () => {
    expect(trackVolumes('title', 0, 1, true)[0]).toBeLessThan(0.5);
  });

  it('has every file in both formats', () => {
    for (const name of ['title', 'finale', 'college-0', 'college-1', 'college-2', 'college-3']) {
      expect(soundFiles(name).sources).toHaveLength(2);
    }
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
