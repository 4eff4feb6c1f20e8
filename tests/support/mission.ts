import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { overlaysOf } from '../../scripts/missions-plugin.ts';
import { type CompiledMission, compile } from '../../src/core/scenario/compile.ts';
import { LENSES } from '../../src/core/scenario/lens.ts';
import type { Level, Mission, Puzzle, Variant } from '../../src/core/scenario/mission.ts';
import { read } from '../../src/core/scenario/read.ts';
import { anyNumber, anySentence, anyWord } from './fake.ts';

const SCENARIOS = fileURLToPath(new URL('../../scenarios', import.meta.url));

/** The ids of the missions in `scenarios/`. */
export const SHIPPED = readdirSync(SCENARIOS).flatMap((file) =>
  /^[a-z0-9-]+\.json$/.test(file) ? [file.slice(0, -'.json'.length)] : [],
);

export const sourceOf = (id: string): string => readFileSync(`${SCENARIOS}/${id}.json`, 'utf8');
export const overlaysFor = (id: string) => overlaysOf(SCENARIOS, `${id}.json`);

/** The mission of a file, as its author wrote it. */
export function authored(id: string): Mission {
  const { mission, problems } = read(sourceOf(id));
  if (mission === undefined) throw new Error(`${id} is not well-formed: ${JSON.stringify(problems)}`);
  return mission;
}

const known = new Map<string, CompiledMission>();

/** A mission of `scenarios/`, ready to be played. */
export function shipped(id: string): CompiledMission {
  const compiled = known.get(id) ?? compile(authored(id), overlaysFor(id));
  known.set(id, compiled);
  return compiled;
}

type Step = Variant['steps'][number];

/**
 * A step of three cards: `a` before `b` before `c`. Laying `b` or `c` too early is a wrong try that reveals `idea`; `d` is too many
 * and a mere remark.
 */
export function rowStep(): Step {
  const reply = () => ({ say: anySentence(), misconception: 'idea' });
  return {
    mechanic: 'order',
    goal: anySentence(),
    documents: [
      { lens: 'trace', text: anySentence() },
      { lens: 'rule', text: anySentence() },
    ],
    deductions: [
      { lens: 'eye', about: ['a'], idea: anyWord() },
      { lens: 'rule', about: [], idea: anyWord() },
    ],
    hints: [anySentence(), anySentence(), anySentence()],
    board: {
      rule: 'before',
      cards: [
        { id: 'c', title: anySentence() },
        { id: 'a', title: anySentence(), reads: { eye: anySentence() } },
        { id: 'b', title: anySentence() },
        { id: 'd', title: anySentence(), 'too-many': { say: anySentence() } },
      ],
      pairs: [
        { first: 'a', later: 'b', reply: reply() },
        { first: 'b', later: 'c', reply: reply() },
      ],
    },
  };
}

const variant = (steps = 1): Variant => ({
  steps: Array.from({ length: steps }, rowStep),
  solved: [{ who: 'archie', say: anySentence() }],
});

/** A puzzle: arbitrary but for its id and what is named. */
export const aPuzzle = (id: string, named: Partial<Puzzle> = {}): Puzzle => ({
  id,
  title: anySentence(),
  objectives: ['objective'],
  opens: 'start',
  role: 'station',
  layouts: {
    '2': [
      ['eye', 'trace'],
      ['map', 'rule'],
    ],
    '3': [['eye'], ['trace'], ['map', 'rule']],
    '4': LENSES.map((lens) => [lens]),
  },
  scene: {
    object: anyWord(),
    at: { x: anyNumber(900), y: anyNumber(600), width: 100 },
    room: anyWord(),
    lit: [],
    lights: [],
  },
  levels: { '1': variant(), '2': variant() },
  ...named,
});

/** Two stations (the second of two steps) that give the tokens of the end, and a bonus that only level 2 has. */
const fourPuzzles = (): Puzzle[] => [
  aPuzzle('one', { gives: 'first' }),
  aPuzzle('two', { gives: 'second', levels: { '1': variant(2), '2': variant(2) } }),
  aPuzzle('extra', { role: 'bonus', opens: { solved: ['one'] }, levels: { '2': variant() } }),
  aPuzzle('end', { role: 'meta', opens: { tokens: ['first', 'second'] } }),
];

/** A small mission: arbitrary but for what is named. */
export function aMission(named: Partial<Mission> = {}): Mission {
  return {
    format: 1,
    id: anyWord(),
    language: 'fr',
    title: anySentence(),
    district: anySentence(),
    pitch: anySentence(),
    accent: 'teal',
    music: 'college',
    minutes: 15,
    objectives: [
      {
        id: 'objective',
        title: anySentence(),
        found: anySentence(),
        game: anySentence(),
        life: anySentence(),
        fact: { text: anySentence(), source: anyWord(), sure: 'A' },
      },
    ],
    people: [{ id: 'ines', name: 'Inès', alternates: ['Maya'] }],
    misconceptions: [{ id: 'idea', objective: 'objective', thought: anySentence(), better: anySentence() }],
    glossary: [],
    tokens: [
      { id: 'first', name: anySentence(), says: anySentence() },
      { id: 'second', name: anySentence(), says: anySentence() },
    ],
    scene: { layers: [{ picture: anyWord(), depth: 0 }], finale: { room: anyWord(), lights: [] } },
    briefing: { lines: [{ who: 'archie', say: anySentence() }] },
    puzzles: fourPuzzles(),
    ending: {
      lines: [],
      call: { lines: [], choices: [anySentence(), anySentence()], after: [] },
      close: [{ who: 'scene', say: anySentence() }],
    },
    debrief: {
      transfer: [
        { id: 'bus', situation: anySentence(), choices: [{ id: 'tell', text: anySentence(), answer: anySentence() }] },
      ],
      gestures: [{ id: 'ask', text: anySentence() }],
      helplines: [],
    },
    ...named,
  };
}

/** The small mission, compiled. */
export const small = (named: Partial<Mission> = {}): CompiledMission => compile(aMission(named));

/** Each step of a mission, with where it stands. */
export const stepsOf = (mission: Mission) =>
  mission.puzzles.flatMap((puzzle) =>
    ([1, 2] as const).flatMap((level: Level) =>
      (puzzle.levels[level === 1 ? '1' : '2']?.steps ?? []).map((step, index) => ({
        name: `${mission.id} ${puzzle.id} level ${level} step ${index + 1}: ${step.mechanic}`,
        puzzle,
        level,
        index,
        step,
      })),
    ),
  );
