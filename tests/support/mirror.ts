import { LENSES, type Lens } from '../../src/core/scenario/lens.ts';
import type { Level, Puzzle } from '../../src/core/scenario/mission.ts';
import { variantOf } from '../../src/core/scenario/mission.ts';
import { firstSnapshot, type Playable, playable } from '../../src/core/session/steps.ts';
import { type AnyMove, play, type Snapshot } from '../../src/mechanics/mechanic.ts';
import type { Words } from './spoken-words.ts';

/** A puzzle played beside the page by the same rules: what its board must be, and what must be said. */
export class Mirror {
  readonly puzzle: Puzzle;
  readonly level: Level;
  step = 0;
  solved = false;
  #snapshot: Snapshot<unknown>;

  constructor(puzzle: Puzzle, level: Level) {
    this.puzzle = puzzle;
    this.level = level;
    this.#snapshot = firstSnapshot(this.now);
  }

  get #steps() {
    return variantOf(this.puzzle, this.level)?.steps ?? [];
  }
  get now(): Playable {
    const step = this.#steps[this.step];
    if (step === undefined) throw new Error(`${this.puzzle.id} has no step ${this.step} at level ${this.level}.`);
    return playable(step);
  }
  get snapshot(): Snapshot<unknown> {
    return this.#snapshot;
  }
  get board(): unknown {
    return this.now.mechanic.seen(this.now.step.board, this.#snapshot, { lenses: LENSES, seed: 0 });
  }
  get solution(): readonly AnyMove[] {
    return this.now.mechanic.solution(this.now.step.board).map(({ move }) => move);
  }

  /** The sentences on the sheet of a lens. */
  sheet(lens: Lens): string[] {
    const { mechanic, step } = this.now;
    const rows = mechanic.sheet(step.board, this.#snapshot.context, lens).filter(({ hidden }) => hidden !== true);
    const documents = step.documents.filter((document) => document.lens === lens);
    return [...documents, ...rows].map(({ text }) => text);
  }

  /** What is said when the step in hand begins. */
  opening(words: Words): string[] {
    return (this.now.step.opening ?? []).map(({ say }) => words.t(say));
  }

  /** Makes a move, and gives what must be said to it, line by line. */
  play(move: AnyMove, words: Words): string[] {
    const { machine, step } = this.now;
    const result = play<unknown>(machine, this.#snapshot, move);
    if (result === undefined) throw new Error(`${this.puzzle.id} does not take ${JSON.stringify(move)}.`);
    const { phrase, say = [] } = result.reply;
    const own = phrase === undefined ? [] : [words.phrase(step.mechanic, phrase.key, phrase.values)];
    const answer = [...own, ...say.map(words.t)];
    this.#snapshot = result.snapshot;
    return [...(answer.length === 0 ? [] : [answer.join(' ')]), ...this.#after(words)];
  }

  /** What is said once a step, or the whole puzzle, is solved. */
  #after(words: Words): string[] {
    if (this.#snapshot.value !== 'solved') return [];
    if (this.step + 1 < this.#steps.length) {
      const told = (this.now.step.solved ?? []).map(({ say }) => words.t(say));
      this.step += 1;
      this.#snapshot = firstSnapshot(this.now);
      return [...told, ...this.opening(words)];
    }
    this.solved = true;
    const told = variantOf(this.puzzle, this.level)?.solved ?? [];
    return [...told.map(({ say }) => words.t(say)), words.say('solved-archie')];
  }
}
