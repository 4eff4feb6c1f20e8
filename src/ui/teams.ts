import list from '../../assets/emblems/teams.json';
import type { Word } from './language/fr.ts';

/** Team emblems with their colour, and a colour that reads on it. */
export const TEAMS: readonly { readonly id: string; readonly colour: string; readonly onColour: string }[] = list;

export const teamWord = (id: string): Word => `team-${id}` as Word;

export const teamOf = (id: string): (typeof TEAMS)[number] =>
  TEAMS.find((team) => team.id === id) ?? { id: 'fox', colour: '#c9480f', onColour: '#ffffff' };
