import { describe, expect, it } from 'vitest';
import { named, namesIn, namesOf } from '../../src/core/scenario/names.ts';
import { aMission } from '../support/mission.ts';

describe('first names', () => {
  it.each([
    ['le message de {p}', 'Inès', 'le message d’Inès'],
    ['le message de {p}', 'Sasha', 'le message de Sasha'],
    ['le message de {p}', 'Élio', 'le message d’Élio'],
    ['le message de {p}', 'Hugo', 'le message d’Hugo'],
    ['le message de {p}', 'Yves', 'le message d’Yves'],
    ['le message de {p}', 'Yanis', 'le message de Yanis'],
    ['le message de {p}', 'Œdipe', 'le message d’Œdipe'],
    ['De {p}, rien.', 'Aïcha', 'D’Aïcha, rien.'],
    ['Que {p} vienne.', 'Ilyan', 'Qu’Ilyan vienne.'],
    ['Je crois que {p} a vu.', 'Alix', 'Je crois qu’Alix a vu.'],
    ['parce que {p} a peur', 'Elsa', 'parce qu’Elsa a peur'],
    ['lorsque {p} arrive', 'Anouk', 'lorsqu’Anouk arrive'],
    ['le {p} d’hier', 'Ilyan', 'l’Ilyan d’hier'],
    ['la {p} d’hier', 'Inès', 'l’Inès d’hier'],
    ['il ne {p} rien', 'aide', 'il n’aide rien'],
    ['je {p}', 'aide', 'j’aide'],
    ['chaque {p}', 'Inès', 'chaque Inès'],
    ['monde {p}', 'Inès', 'monde Inès'],
    ['Écrire à {p}', 'Inès', 'Écrire à Inès'],
  ])('%s + %s', (sentence, name, expected) => {
    expect(named(sentence, { p: name }, 'fr')).toBe(expected);
  });

  it('are put in as they are in English', () => {
    expect(named('the message de {p} and {q}', { p: 'Inès', q: 'Lou' }, 'en')).toBe('the message de Inès and Lou');
  });

  it('leave alone what is not a person', () => {
    expect(named('{x} et {p}', { p: 'Lou' }, 'fr')).toBe('{x} et Lou');
    expect(namesIn('{x} et {y-2} et {}')).toEqual(['x', 'y-2']);
  });

  it('are those of the mission, or the alternates that were chosen, never free text', () => {
    const mission = aMission({ people: [{ id: 'ines', name: 'Inès', alternates: ['Nadia', 'Maya'] }] });
    expect(namesOf(mission, {})).toEqual({ ines: 'Inès' });
    expect(namesOf(mission, { ines: 'Maya' })).toEqual({ ines: 'Maya' });
    expect(namesOf(mission, { ines: 'Robert' })).toEqual({ ines: 'Inès' });
  });
});
