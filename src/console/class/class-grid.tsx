import { ReachedMark } from '../../ui/reached-mark.tsx';
import { Emblem } from '../emblem.tsx';
import { useConsole } from '../session/console-context.ts';
import type { ClassTools } from './use-class.ts';

/** One cell: a team and an objective. */
export interface Place {
  readonly team: string;
  readonly objective: string;
}

interface Props {
  readonly told: ClassTools;
  /** Missing on paper, where nothing opens. */
  readonly onPlace?: (place: Place) => void;
}

/** Objectives down, teams across in the order of the console; under them time, hints and what was hardest to each. */
export function ClassGrid({ told: { view, t }, onPlace }: Props) {
  const { say, ui, name } = useConsole();
  const { objectives, teams, puzzles } = view;
  const title = (id: string | undefined): string => {
    const found = puzzles.find((puzzle) => puzzle.id === id);
    return found === undefined ? '–' : t(found.title);
  };
  const changes = (team: (typeof teams)[number]): string => {
    const met = team.evidence.flatMap((one) => one.changes);
    if (met.length === 0) return say('class-changes-none');
    return say('class-changes-n', { n: met.filter(({ corrected }) => corrected).length, of: met.length });
  };
  const rows = [
    { id: 'minutes', label: say('class-minutes'), of: ({ minutes }: (typeof teams)[number]) => minutes },
    { id: 'hints', label: say('class-hints'), of: ({ hints }: (typeof teams)[number]) => hints },
    { id: 'changes', label: say('class-changes'), of: changes },
    { id: 'hardest', label: say('class-hardest'), of: (team: (typeof teams)[number]) => title(team.hardest) },
  ];
  return (
    <table class="class-grid" style={{ '--teams': String(teams.length) }}>
      <thead>
        <tr>
          <th scope="col">{say('class-objective')}</th>
          {teams.map(({ id, emblem, over }) => (
            <th key={id} scope="col">
              <Emblem id={emblem} />
              <span>{name(id)}</span>
              {over ? null : <small>{say('class-playing')}</small>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {objectives.map((objective) => (
          <tr key={objective.id}>
            <th scope="row">{t(objective.title)}</th>
            {teams.map(({ id, evidence }) => {
              const reached = evidence.find((one) => one.objective === objective.id)?.reached ?? 'not-reached';
              const words = ui(`mark-${reached}`);
              const cell = (
                <>
                  <ReachedMark reached={reached} />
                  <span>{words}</span>
                </>
              );
              return (
                <td key={id} data-reached={reached}>
                  {onPlace === undefined ? (
                    <span class="class-cell">{cell}</span>
                  ) : (
                    <button
                      type="button"
                      class="class-cell"
                      aria-label={say('class-cell', { team: name(id), objective: t(objective.title), how: words })}
                      aria-haspopup="dialog"
                      onClick={() => onPlace({ team: id, objective: objective.id })}
                    >
                      {cell}
                    </button>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
      <tfoot>
        {rows.map(({ id, label, of }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            {teams.map((team) => (
              <td key={team.id}>{of(team)}</td>
            ))}
          </tr>
        ))}
      </tfoot>
    </table>
  );
}
