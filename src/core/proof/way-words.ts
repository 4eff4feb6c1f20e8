import { fill } from '../../mechanics/mechanic.ts';
import { quick } from '../../mechanics/quick.ts';
import type { CompiledMission } from '../scenario/compile.ts';
import { type InEachLanguage, LANGUAGES, type Language } from '../scenario/language.ts';
import { namesOf } from '../scenario/names.ts';
import type { Phrase } from '../scenario/reply.ts';
import { firstSnapshot, puzzleOf, stepAt } from '../session/steps.ts';
import { wording } from '../session/wording.ts';
import type { Way, WayAct } from './way.ts';

const SAID: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: {
    start: 'le tout début',
    open: 'ouvrir « {name} »',
    solve: 'résoudre « {name} »',
    level: 'passer au niveau {level}',
    end: 'le maître du jeu termine la partie',
    'to-debrief': 'le maître du jeu passe au bilan',
    'to-meta': 'le maître du jeu mène à la dernière énigme',
    force: 'le maître du jeu ouvre « {name} »',
    skip: 'le maître du jeu passe « {name} »',
    'give-token': 'le maître du jeu donne « {name} »',
    back: 'le maître du jeu revient d’un pas',
    'reset-team': 'le maître du jeu remet l’équipe au début',
    due: 'le temps est écoulé',
  },
  en: {
    start: 'the very start',
    open: 'opening “{name}”',
    solve: 'solving “{name}”',
    level: 'changing to level {level}',
    end: 'the game master ends the game',
    'to-debrief': 'the game master goes to the debrief',
    'to-meta': 'the game master leads to the last puzzle',
    force: 'the game master opens “{name}”',
    skip: 'the game master skips “{name}”',
    'give-token': 'the game master gives “{name}”',
    back: 'the game master goes one step back',
    'reset-team': 'the game master puts the team back to the beginning',
    due: 'time is up',
  },
};

/** A way in words, each act in the language of whoever reads it. What goes without saying is left out. */
export function wayWords(compiled: CompiledMission, way: Way): InEachLanguage {
  const words = LANGUAGES.map((language) => [language, inLanguage(compiled, way, language)] as const);
  return Object.fromEntries(words) as InEachLanguage;
}

function inLanguage(compiled: CompiledMission, { level, acts }: Way, language: Language): string {
  const say = speaker(compiled, language);
  const told: string[] = [];
  let before: { readonly of: string; readonly snapshot: ReturnType<typeof firstSnapshot> } | undefined;
  acts.forEach((act, at) => {
    if (act.do !== 'move') {
      told.push(...say.act(act, acts[at + 1]));
      return;
    }
    const puzzle = puzzleOf(compiled.mission, act.puzzle);
    const here = puzzle === undefined ? undefined : stepAt(puzzle, level, act.step);
    if (here === undefined) return;
    const of = `${act.puzzle} ${act.step}`;
    const snapshot = before?.of === of ? before.snapshot : firstSnapshot(here);
    const after = quick(here.machine)(snapshot, act.move)?.snapshot ?? snapshot;
    before = { of, snapshot: after };
    told.push(
      say.phrase(here.mechanic.phrases[language], here.mechanic.describe(here.step.board, act.move, after.context)),
    );
  });
  return told.length === 0 ? (SAID[language].start ?? '') : told.join(' → ');
}

interface Named {
  readonly puzzle?: string;
  readonly token?: string;
}

function speaker({ mission, catalogues }: CompiledMission, language: Language) {
  const catalogue = catalogues[language] ?? catalogues[mission.language] ?? {};
  const names = namesOf(mission, {});
  const text = (id: string): string => wording(id, catalogue, names, language)[id] ?? id;
  const nameOf = ({ puzzle, token }: Named): string =>
    text(
      mission.puzzles.find(({ id }) => id === puzzle)?.title ??
        mission.tokens.find(({ id }) => id === token)?.name ??
        '',
    );
  return {
    phrase: (phrases: Readonly<Record<string, string>>, { key, values }: Phrase): string =>
      fill(phrases[key] ?? key, values, text)
        .replace(/\s*\.$/, '')
        .replaceAll('\u202f', ' '),
    act(act: Exclude<WayAct, { do: 'move' }>, next: WayAct | undefined): string[] {
      const [key, values] = act.do === 'give' ? [act.command.type, act.command] : [act.do, act];
      // What is opened to be solved is told once.
      const template =
        key === 'open' && next?.do === 'solve' ? undefined : SAID[language][key === 'set-level' ? 'level' : key];
      if (template === undefined || key === 'start') return [];
      const { level } = values as { readonly level?: number };
      return [fill(template, { name: nameOf(values as Named), ...(level === undefined ? {} : { level }) })];
    },
  };
}
