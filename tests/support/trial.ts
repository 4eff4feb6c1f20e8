import { type CompiledMission, compile } from '../../src/core/scenario/compile.ts';
import { find } from '../../src/core/scenario/find.ts';
import type { Step } from '../../src/core/scenario/step.ts';
import { pleaseTheMachine, relight, relightAll, tuneTheMachine } from '../mechanics/boards/evening.ts';
import { onePage, twoPages } from '../mechanics/boards/page.ts';
import { cleanTheFile, cleanThePhoto, pinTheHouse } from '../mechanics/boards/photo.ts';
import { chooseMentions, peelThePoster } from '../mechanics/boards/poster.ts';
import { fiveRooms, fourRooms } from '../mechanics/boards/shop.ts';
import { sixSeals, tenSeals } from '../mechanics/boards/speech.ts';
import { anySentence } from './fake.ts';
import { aMission, aPuzzle, rowStep } from './mission.ts';

type Board = Pick<Step, 'mechanic' | 'board'>;

/** Boards whose mission is not in `scenarios/` yet, by the name of their puzzle. */
const BOARDS: Readonly<Record<string, readonly Board[]>> = {
  photo: [
    { mechanic: 'layers', board: pinTheHouse },
    { mechanic: 'layers', board: cleanThePhoto },
  ],
  file: [{ mechanic: 'layers', board: cleanTheFile }],
  poster: [
    { mechanic: 'layers', board: chooseMentions },
    { mechanic: 'layers', board: peelThePoster },
  ],
  seals: [{ mechanic: 'match', board: sixSeals }],
  'two-seals': [{ mechanic: 'match', board: tenSeals }],
  evening: [
    { mechanic: 'feed', board: pleaseTheMachine },
    { mechanic: 'feed', board: relight },
  ],
  machine: [
    { mechanic: 'feed', board: relightAll },
    { mechanic: 'feed', board: tuneTheMachine },
  ],
  shop: [
    { mechanic: 'settings', board: fourRooms },
    { mechanic: 'settings', board: onePage },
  ],
  'long-shop': [
    { mechanic: 'settings', board: fiveRooms },
    { mechanic: 'settings', board: twoPages },
  ],
};

const stepOf = (one: Board): Step => ({ ...rowStep(), ...one, deductions: [] }) as Step;

/** A mission made of those boards alone, to be tried like those that are shipped. */
export function trial(): CompiledMission {
  const ideas = [...new Set(find(BOARDS, ['misconception']).map(({ id }) => id))];
  const source = aMission({
    id: 'trial',
    misconceptions: ideas.map((id) => ({
      id,
      objective: 'objective',
      thought: anySentence(),
      better: anySentence(),
    })),
    puzzles: Object.entries(BOARDS).map(([id, boards]) =>
      aPuzzle(id, { levels: { '1': { steps: boards.map(stepOf), solved: [] } } }),
    ),
  });
  return compile(source, [{ language: 'en', texts: {} }]);
}
