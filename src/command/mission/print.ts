import { type Minutes, minutes } from '../../core/proof/minutes.ts';
import type { Proof } from '../../core/proof/prove.ts';
import type { Language } from '../../core/scenario/language.ts';
import { sentence } from '../../core/scenario/messages.ts';
import type { CheckedOnDisk } from './files.ts';
import type { Written } from './replays.ts';
import { WORDS } from './words.ts';

/** For a person: one line per problem as editors and terminals know it, or the table of what was proved. */
export function asText(
  { file, readable, found, proof, compiled, hard }: CheckedOnDisk,
  language: Language,
  written: readonly Written[] = [],
): string {
  const words = WORDS[language];
  if (!readable) return words.unreadable(file);
  if (proof === undefined) {
    const lines = found.flatMap((one) => {
      const replay = written.find(({ problem }) => problem === one);
      const told = `${one.file}:${one.line}:${one.column} ${sentence(one.problem, language)}`;
      return replay === undefined ? [told] : [told, `  ${words[replay.taken ? 'replayTaken' : 'replay'](replay.file)}`];
    });
    return [...lines, words.problems(file, found.length)].join('\n');
  }
  const advice = hard === undefined || hard.length === 0 ? [] : [words.hardWords(hard)];
  const time = compiled === undefined ? [] : [duration(minutes(compiled), language)];
  return [
    words.good(file),
    table(proof, language),
    words.wholeGame(proof.unlocks.states, proof.unlocks.whole),
    ...time,
    ...advice,
  ].join('\n');
}

/** For another program. */
export function asJson(
  checked: readonly (CheckedOnDisk & { readonly written: readonly Written[] })[],
  language: Language,
): string {
  const files = checked.map(({ file, readable, found, proof, compiled, hard, written }) => ({
    file,
    readable,
    problems: found.map((one) => ({
      file: one.file,
      line: one.line,
      column: one.column,
      code: one.problem.code,
      path: one.problem.path,
      sentence: sentence(one.problem, language),
      ...replayOf(one, written),
    })),
    proof: proof?.steps ?? [],
    ...(proof === undefined ? {} : { unlocks: proof.unlocks }),
    ...(compiled === undefined ? {} : { minutes: minutes(compiled), hardWords: hard ?? [] }),
  }));
  return JSON.stringify({ files }, null, 2);
}

/** The replay file of a problem, and the shortest way that it shows. */
function replayOf(one: CheckedOnDisk['found'][number], written: readonly Written[]) {
  const replay = written.find(({ problem, taken }) => problem === one && !taken);
  const { way } = one.problem;
  return { ...(way === undefined ? {} : { way }), ...(replay === undefined ? {} : { replay: replay.file }) };
}

function table({ steps }: Proof, language: Language): string {
  const { columns, whole, bounded, undecided } = WORDS[language];
  const rows = steps.map((step) => [
    step.puzzle,
    String(step.level),
    String(step.step + 1),
    String(step.states),
    step.whole ? String(step.solved) : '–',
    step.whole ? whole : step.undecided === 0 ? bounded : `${bounded}, ${undecided(step.undecided)}`,
  ]);
  return columned([columns, ...rows]);
}

/** How long each puzzle takes, and all of them. */
function duration({ puzzles, play, story }: Minutes, language: Language): string {
  const words = WORDS[language];
  const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  const ids = [...new Set(puzzles.map(({ puzzle }) => puzzle))];
  const at = (id: string, level: 1 | 2) => {
    const found = puzzles.find((one) => one.puzzle === id && one.level === level);
    return found === undefined ? '–' : `${clock(found.seconds)}${found.bonus ? ` ${words.bonus}` : ''}`;
  };
  return columned([
    words.minuteColumns,
    ...ids.map((id) => [id, at(id, 1), at(id, 2)]),
    [words.inAll, clock(play[1]), clock(play[2])],
    [words.story, clock(story[1]), clock(story[2])],
  ]);
}

/** Rows of cells, each column as wide as its widest cell. */
export function columned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd()).join('\n');
}
