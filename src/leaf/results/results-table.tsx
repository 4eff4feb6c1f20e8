import { X } from 'lucide-preact';
import { useContext } from 'preact/hooks';
import type { CompiledMission } from '../../core/scenario/compile.ts';
import { type ClassLine, ClassTable } from '../../ui/class-table.tsx';
import { useSay } from '../../ui/language/say.ts';
import { LanguageContext } from '../../ui/language/speak.ts';
import { useLeafSay } from '../language/say.ts';
import { type Gathered, hardestOf } from './gathered.ts';

interface Props {
  readonly compiled: CompiledMission;
  /** Every team of the page, in the order in which they came: a team keeps its number. */
  readonly teams: readonly Gathered[];
  readonly onRemove: (team: Gathered) => void;
}

/** One mission in the class's own table; what a code cannot tell is not there, and what each puzzle took is. */
export function ResultsTable({ compiled, teams, onRemove }: Props) {
  const say = useLeafSay();
  const ui = useSay();
  const language = useContext(LanguageContext);
  const { mission, catalogues } = compiled;
  const t = (text: string) => catalogues[language]?.[text] ?? catalogues[mission.language]?.[text] ?? text;
  const own = teams.filter(({ result }) => result.mission === mission.id);
  if (own.length === 0) return null;
  const titleOf = (id: string | undefined): string | undefined => {
    const found = mission.puzzles.find((puzzle) => puzzle.id === id);
    return found === undefined ? undefined : t(found.title);
  };
  const line = (id: string, label: string, of: (team: Gathered) => string | number): ClassLine => ({
    id,
    label,
    cells: own.map(of),
  });
  const hardest = titleOf(hardestOf(own));
  return (
    <section class="results-mission" aria-labelledby={`results-${mission.id}`}>
      <h2 id={`results-${mission.id}`}>{t(mission.title)}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="leaf-scroll" tabIndex={0} aria-label={say('results-caption')}>
        <ClassTable
          label={say('results-caption')}
          objectives={mission.objectives.map(({ id, title }) => ({ id, title: t(title) }))}
          columns={own.map((team) => ({
            id: String(teams.indexOf(team)),
            head: <TeamHead team={team} n={teams.indexOf(team) + 1} onRemove={onRemove} />,
            reached: team.result.objectives,
          }))}
          lines={[
            line('minutes', ui('grid-minutes'), ({ result }) => result.minutes),
            line('hints', ui('grid-hints'), ({ result }) => hintsOf(result.puzzles)),
            line('hardest', ui('grid-hardest'), (team) => titleOf(hardestOf([team])) ?? '–'),
          ]}
          more={{
            title: say('results-puzzles'),
            lines: mission.puzzles.map(({ id, title }) =>
              line(id, t(title), ({ result }) => {
                const counts = result.puzzles[id];
                if (counts === undefined) return say('results-no-puzzle');
                return say('results-counts', { wrong: upTo(counts.wrong), hints: upTo(counts.hints) });
              }),
            ),
          }}
        />
      </section>
      <p class="results-hard">
        {hardest === undefined ? ui('grid-hardest-none') : ui('grid-hardest-of', { puzzle: hardest })}
      </p>
    </section>
  );
}

interface HeadProps {
  readonly team: Gathered;
  readonly n: number;
  readonly onRemove: (team: Gathered) => void;
}

function TeamHead({ team, n, onRemove }: HeadProps) {
  const say = useLeafSay();
  return (
    <>
      <button
        type="button"
        class="results-remove leaf-screen"
        aria-label={say('results-remove', { n })}
        onClick={() => onRemove(team)}
      >
        <X aria-hidden="true" />
      </button>
      <span>{say('results-team', { n })}</span>
      <small>
        {say('results-about', { level: team.result.level })}
        {team.result.breached ? `, ${say('results-breached')}` : ''}
      </small>
    </>
  );
}

/** A code counts to seven: from there on it is “7 or more”. */
const upTo = (n: number): number | string => (n >= 7 ? '7+' : n);

/** Of all puzzles; where one of them stands at its seven, it may have been more. */
function hintsOf(puzzles: Gathered['result']['puzzles']): number | string {
  const counts = Object.values(puzzles).map(({ hints }) => hints);
  const sum = counts.reduce((one, other) => one + other, 0);
  return counts.some((hints) => hints >= 7) ? `${sum}+` : sum;
}
