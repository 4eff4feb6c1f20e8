import { ClassLegend } from '../../../ui/class-legend.tsx';
import { ReachedMark } from '../../../ui/reached-mark.tsx';
import { teamWord } from '../../../ui/teams.ts';
import { Emblem } from '../../emblem.tsx';
import { Backdrop } from '../backdrop.tsx';
import { useSay } from '../language/say.ts';
import { useWall } from '../wall-context.ts';
import './class-on-wall.css';

/** Who came to what, to be talked about: shapes and words, no numbers, no order but that of the panel. */
export function ClassOnWall() {
  const say = useSay();
  const { grid, t } = useWall();
  return (
    <main id="main" class="wall-class">
      <Backdrop />
      <div class="paper wall-class-page">
        <h1>{say('class-title')}</h1>
        {grid === null ? null : (
          <table style={{ '--teams': String(grid.teams.length), '--rows': String(grid.objectives.length) }}>
            <thead>
              <tr>
                <td />
                {grid.teams.map(({ id, emblem }) => (
                  <th key={id} scope="col">
                    <Emblem id={emblem} />
                    <span>{say(teamWord(emblem))}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {grid.objectives.map((objective) => (
                <tr key={objective.id}>
                  <th scope="row">{t(objective.title)}</th>
                  {grid.teams.map(({ id, reached }) => {
                    const how = reached[objective.id] ?? 'not-reached';
                    return (
                      <td key={id} data-reached={how}>
                        <ReachedMark reached={how} />
                        <span>{say(`mark-${how}`)}</span>
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <ClassLegend />
        {grid?.hardest === undefined ? null : (
          <p>{say('class-hardest', { puzzle: t(grid.titles[grid.hardest] ?? grid.hardest) })}</p>
        )}
      </div>
    </main>
  );
}
