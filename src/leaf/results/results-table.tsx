import { X } from 'lucide-preact';
import { useContext } from 'preact/hooks';
import type { CompiledMission } from '../../core/scenario/compile.ts';
import { REACHED_ICONS } from '../../game/debrief/reached.tsx';
import { LanguageContext } from '../../ui/language/speak.ts';
import { useLeafSay } from '../language/say.ts';
import { type Gathered, hardestOf } from './gathered.ts';

interface Props {
  readonly compiled: CompiledMission;
  /** Every team of the page, in the order in which they came: a team keeps its number. */
  readonly teams: readonly Gathered[];
  readonly onRemove: (team: Gathered) => void;
}

/** One mission: its ideas and puzzles by the teams that played it. An icon and words in each cell, never a colour or a mark. */
export function ResultsTable({ compiled, teams, onRemove }: Props) {
  const say = useLeafSay();
  const language = useContext(LanguageContext);
  const { mission, catalogues } = compiled;
  const t = (text: string) => catalogues[language]?.[text] ?? catalogues[mission.language]?.[text] ?? text;
  const own = teams.filter(({ result }) => result.mission === mission.id);
  if (own.length === 0) return null;
  const numberOf = (team: Gathered) => teams.indexOf(team) + 1;
  const hardest = mission.puzzles.find(({ id }) => id === hardestOf(own));
  return (
    <section class="results-mission" aria-labelledby={`results-${mission.id}`}>
      <h2 id={`results-${mission.id}`}>{t(mission.title)}</h2>
      {hardest === undefined ? null : <p>{say('results-hardest', { puzzle: t(hardest.title) })}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="leaf-scroll" tabIndex={0} aria-label={say('results-caption')}>
        <table>
          <caption>{say('results-caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('results-objective')}</th>
              {own.map((team) => (
                <th scope="col" key={numberOf(team)}>
                  <span class="results-team">
                    {say('results-team', { n: numberOf(team) })}
                    <button
                      type="button"
                      class="results-remove leaf-screen"
                      aria-label={say('results-remove', { n: numberOf(team) })}
                      onClick={() => onRemove(team)}
                    >
                      <X aria-hidden="true" />
                    </button>
                  </span>
                  <small>
                    {say('results-about', { level: team.result.level, minutes: team.result.minutes })}
                    {team.result.breached ? `, ${say('results-breached')}` : ''}
                  </small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {mission.objectives.map(({ id, title }) => (
              <tr key={id}>
                <th scope="row">{t(title)}</th>
                {own.map((team) => {
                  const reached = team.result.objectives[id] ?? 'not-reached';
                  const Icon = REACHED_ICONS[reached];
                  return (
                    <td key={numberOf(team)} data-reached={reached}>
                      <Icon aria-hidden="true" /> {say(`reached-${reached}`)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
          <tbody>
            <tr>
              <th scope="rowgroup" colSpan={own.length + 1}>
                <strong>{say('results-puzzles')}</strong>
              </th>
            </tr>
            {mission.puzzles.map(({ id, title }) => (
              <tr key={id}>
                <th scope="row">{t(title)}</th>
                {own.map((team) => {
                  const counts = team.result.puzzles[id];
                  return (
                    <td key={numberOf(team)}>
                      {counts === undefined ? say('results-no-puzzle') : say('results-counts', shown(counts))}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

/** A code counts to seven: from there on it is “7 or more”. */
const shown = ({ wrong, hints }: { readonly wrong: number; readonly hints: number }) => ({
  wrong: wrong >= 7 ? '7+' : wrong,
  hints: hints >= 7 ? '7+' : hints,
});
