import type { CompiledMission } from '../../src/core/scenario/compile.ts';
import type { Mission } from '../../src/core/scenario/mission.ts';
import type { Config } from '../../src/mechanics/tiles/schema.ts';
import { threeLines } from '../mechanics/boards/message.ts';

/** The same board with its tiles renamed: tells the levels apart. */
const renamed = (word: string): Config => ({
  ...threeLines,
  tiles: threeLines.tiles.map((tile) => ({ ...tile, text: `${word} ${tile.id}` })),
});

const step = (board: Config): Mission['puzzles'][number]['levels'][1] => ({
  steps: [{ mechanic: 'tiles', goal: 'goal', documents: [], deductions: [], hints: ['look', 'think', 'do'], board }],
  solved: [],
});

const puzzle = (
  id: string,
  role: Mission['puzzles'][number]['role'],
  objectives: string[],
): Mission['puzzles'][number] => ({
  id,
  title: `title ${id}`,
  objectives,
  opens: 'start',
  role,
  layouts: { 2: [], 3: [], 4: [] },
  scene: { object: 'prop-plane', at: { x: 0, y: 0, width: 10 }, room: 'room', lit: [], lights: [] },
  levels: { 1: step(renamed('young')), 2: step(renamed('old')) },
});

const objective = (id: string): Mission['objectives'][number] => ({
  id,
  title: id,
  found: `found ${id}`,
  game: 'game',
  life: 'life',
  fact: { text: 'fact', source: 'somewhere', sure: 'A' },
});

const idea = (id: string, of: string): Mission['misconceptions'][number] => ({
  id,
  objective: of,
  thought: `thought ${id}.`,
  better: `better ${id}`,
});

const mission: Mission = {
  format: 1,
  id: 'small',
  language: 'fr',
  title: 'Small',
  district: 'District',
  pitch: 'pitch',
  accent: 'coral',
  music: 'college',
  minutes: 15,
  objectives: [objective('help'), objective('who'), objective('later')],
  people: [],
  misconceptions: [idea('just-a-joke', 'help'), idea('hit-back', 'help'), idea('keep-secret', 'who')],
  glossary: [],
  tokens: [],
  scene: { layers: [{ picture: 'sky', depth: 0 }], finale: { room: 'room', lights: [] } },
  briefing: { lines: [{ who: 'archie', say: 'hello' }] },
  puzzles: [
    puzzle('letter', 'station', ['help']),
    puzzle('desk', 'meta', ['help', 'who']),
    { ...puzzle('attic', 'bonus', ['later']), levels: { 2: step(threeLines) } },
  ],
  ending: { lines: [], close: [] },
  debrief: {
    transfer: [{ id: 'bus', situation: 'On the bus', choices: [{ id: 'tell', text: 'tell', answer: 'yes' }] }],
    gestures: [{ id: 'trace', text: 'I keep a trace.' }],
    helplines: [],
  },
};

export const small: CompiledMission = { mission, hash: 'small', catalogues: {} };
