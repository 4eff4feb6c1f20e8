import { ClassTable } from '../../ui/class-table.tsx';
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
  const { teams, puzzles } = view;
  const objectives = view.objectives.map(({ id, title }) => ({ id, title: t(title) }));
  const title = (id: string | undefined): string => {
    const found = puzzles.find((puzzle) => puzzle.id === id);
    return found === undefined ? '–' : t(found.title);
  };
  const changes = (team: (typeof teams)[number]): string => {
    const met = team.evidence.flatMap((one) => one.changes);
    if (met.length === 0) return say('class-changes-none');
    return say('class-changes-n', { n: met.filter(({ corrected }) => corrected).length, of: met.length });
  };
  return (
    <ClassTable
      label={say('report-grid')}
      objectives={objectives}
      columns={teams.map(({ id, emblem, over, evidence }) => ({
        id,
        head: (
          <>
            <Emblem id={emblem} />
            <span>{name(id)}</span>
            {over ? null : <small>{say('class-playing')}</small>}
          </>
        ),
        reached: Object.fromEntries(evidence.map(({ objective, reached }) => [objective, reached])),
      }))}
      lines={[
        { id: 'minutes', label: ui('grid-minutes'), cells: teams.map(({ minutes }) => minutes) },
        { id: 'hints', label: ui('grid-hints'), cells: teams.map(({ hints }) => hints) },
        { id: 'changes', label: say('class-changes'), cells: teams.map(changes) },
        { id: 'hardest', label: ui('grid-hardest'), cells: teams.map(({ hardest }) => title(hardest)) },
      ]}
      {...(onPlace === undefined
        ? {}
        : {
            opens: {
              label: (team, objective, how) =>
                say('class-cell', {
                  team: name(team),
                  objective: objectives.find(({ id }) => id === objective)?.title ?? '',
                  how,
                }),
              open: (team, objective) => onPlace({ team, objective }),
            },
          })}
    />
  );
}
