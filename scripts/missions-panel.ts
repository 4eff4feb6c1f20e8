/// <reference types="vite/client" />
// The page's end of `missions-dev.ts`: only `npm run dev` serves it.
import type { CompiledMission } from '../src/core/scenario/compile.ts';
import { intoMission, returnToGame } from './missions-return.ts';

/** One problem, with its sentence in each language. */
export interface ToldProblem {
  /** file:line:column */
  readonly where: string;
  readonly fr: string;
  readonly en: string;
}

/** A mission that was saved without any problem. */
export interface GoodSave {
  readonly mission: CompiledMission;
}

const WORDS = {
  fr: {
    title: (count: number) => `${count === 1 ? '1 problème' : `${count} problèmes`} dans vos missions`,
    note: 'La page montre la dernière version sans problème. Corrigez, enregistrez : cette liste s’en ira.',
    close: 'Fermer',
  },
  en: {
    title: (count: number) => `${count === 1 ? '1 problem' : `${count} problems`} in your missions`,
    note: 'The page shows the last version without problems. Mend, save: this list will go.',
    close: 'Close',
  },
} as const;

const STYLE = `
  section { position: fixed; inset: auto 1rem 1rem; z-index: 2147483647; max-height: 60vh; overflow: auto; margin: 0 auto;
    max-width: 60rem; padding: 1rem 1.25rem; border: 2px solid #ffb547; border-radius: 12px; background: #1b1446; color: #fff;
    font: 16px/1.45 system-ui, sans-serif; box-shadow: 0 8px 40px #000a; }
  header { display: flex; gap: 1rem; align-items: start; justify-content: space-between; }
  h2 { margin: 0; font-size: 1.1rem; color: #ffd08a; } p { margin: 0.25rem 0 0.5rem; }
  ol { margin: 0; padding-left: 1.5rem; } li { margin: 0.5rem 0; }
  code { font: 600 14px/1.4 ui-monospace, monospace; color: #9fe8ff; }
  button { min-height: 44px; padding: 0 1rem; border: 2px solid #fff; border-radius: 8px; background: none; color: inherit; font: inherit; cursor: pointer; }
  button:focus-visible { outline: 3px solid #9fe8ff; outline-offset: 2px; }
`;

const host = document.createElement('div');
host.id = 'missions-problems';
const shadow = host.attachShadow({ mode: 'open' });
let shown: readonly ToldProblem[] = [];

function draw(): void {
  const language = document.documentElement.lang.startsWith('en') ? 'en' : 'fr';
  const words = WORDS[language];
  if (shown.length === 0) {
    shadow.replaceChildren();
    return;
  }
  const make = (tag: string, text = '', ...inside: Node[]): HTMLElement => {
    const made = document.createElement(tag);
    made.append(text, ...inside);
    return made;
  };
  const close = make('button', words.close);
  close.addEventListener('click', () => {
    shown = [];
    draw();
  });
  const list = shown.map((one) => make('li', '', make('code', one.where), make('br'), make('span', one[language])));
  const section = make(
    'section',
    '',
    make('header', '', make('h2', words.title(shown.length)), close),
    make('p', words.note),
    make('ol', '', ...list),
  );
  section.setAttribute('role', 'alert');
  section.lang = language;
  shadow.replaceChildren(make('style', STYLE), section);
}

document.documentElement.append(host);
new MutationObserver(draw).observe(document.documentElement, { attributeFilter: ['lang'] });

const hot = import.meta.hot;
hot?.on('missions:problems', (problems: readonly ToldProblem[]) => {
  shown = problems;
  draw();
});
hot?.on('missions:good', ({ mission }: GoodSave) => void intoMission(mission).then(() => location.reload()));
hot?.send('missions:ask', {});
returnToGame();
