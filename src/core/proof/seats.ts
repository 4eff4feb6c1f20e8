import { LENSES, type Lens } from '../scenario/lens.ts';
import type { Puzzle } from '../scenario/mission.ts';
import { type Problem, problem } from '../scenario/problem.ts';
import type { Path } from '../scenario/walk.ts';
import { solve } from '../session/decide-move.ts';
import { share } from '../session/share.ts';
import { type Playable, playable } from '../session/steps.ts';

/** Screens that a team has at most where split information is meant. */
const MOST = 6;

/** Each deduction has a document on its lens, and with two screens or more no seat has all the lenses that the deductions need. `most`: screens of a team. */
export function proveSeats(
  puzzle: Puzzle,
  index: number,
  { step, mechanic }: Playable,
  path: Path,
  most = MOST,
): Problem[] {
  if (step.deductions.length === 0) return [problem('no-deduction', [...path, 'deductions'])];
  const last = solve(playable(step)).context;
  const missing = step.deductions.flatMap(({ lens, about }, at) => {
    const here = [...path, 'deductions', at];
    if (about.length === 0) {
      const told =
        step.documents.some((document) => document.lens === lens) || mechanic.sheet(step.board, last, lens).length > 0;
      return told ? [] : [problem('lens-without-document', here, { lens })];
    }
    const rows = mechanic.sheet(step.board, last, lens);
    return about
      .filter((thing) => !rows.some((row) => row.about === thing))
      .map((thing) => problem('deduction-without-document', here, { lens, about: thing }));
  });
  const needed = LENSES.filter((lens) => step.deductions.some((deduction) => deduction.lens === lens));
  const [only] = needed;
  if (only !== undefined && needed.length === 1)
    return [...missing, problem('lens-knows-all', [...path, 'deductions'], { lens: only })];
  return [...missing, ...seatsThatKnowAll(puzzle, index, needed, path, most)];
}

/** Seats that need nobody, by the sharing that sessions use: with every screen there, and with one away whose lenses are lent. */
function seatsThatKnowAll(puzzle: Puzzle, index: number, needed: readonly Lens[], path: Path, most: number): Problem[] {
  const told = new Map<string, Problem>();
  for (let screens = 2; screens <= most; screens += 1) {
    const all = Array.from({ length: screens }, (_, at) => `seat-${at}`);
    for (const there of [all, ...all.map((away) => all.filter((seat) => seat !== away))]) {
      if (there.length < 2) continue;
      for (const lenses of Object.values(share(puzzle, index, there))) {
        if (!needed.every((lens) => lenses.includes(lens))) continue;
        const seat = lenses.join(', ');
        const name = `${there.length} ${seat}`;
        if (!told.has(name))
          told.set(name, problem('seat-knows-all', [...path, 'deductions'], { screens: there.length, seat }));
      }
    }
  }
  return [...told.values()];
}
