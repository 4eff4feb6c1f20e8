import type { ComponentChildren } from 'preact';
import type { Reached } from '../core/debrief/evidence.ts';
import { useSay } from './language/say.ts';
import { ReachedMark } from './reached-mark.tsx';
import './class-table.css';

/** One team: what stands over its column, and how it came to an objective. */
interface ClassColumn {
  readonly id: string;
  readonly head: ComponentChildren;
  readonly reached: Readonly<{ [objective: string]: Reached }>;
}

/** A line of facts under the objectives; what it says of each column, in their order. */
export interface ClassLine {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly (string | number)[];
}

interface Props {
  /** What the table is, for whoever hears it. */
  readonly label: string;
  readonly objectives: readonly { readonly id: string; readonly title: string }[];
  readonly columns: readonly ClassColumn[];
  readonly lines: readonly ClassLine[];
  /** More lines, under a title of their own. */
  readonly more?: { readonly title: string; readonly lines: readonly ClassLine[] };
  /** Missing where nothing opens. `label` names a cell by its column, its objective and what it says. */
  readonly opens?: {
    label(column: string, objective: string, words: string): string;
    open(column: string, objective: string): void;
  };
}

/** The class, wherever it is shown: objectives down, teams across in the order in which they came. Never a ranking. */
export function ClassTable({ label, objectives, columns, lines, more, opens }: Props) {
  const say = useSay();
  return (
    <table class="class-grid" aria-label={label} style={{ '--teams': String(columns.length) }}>
      <thead>
        <tr>
          <th scope="col">{say('grid-objective')}</th>
          {columns.map(({ id, head }) => (
            <th key={id} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {objectives.map((objective) => (
          <tr key={objective.id}>
            <th scope="row">{objective.title}</th>
            {columns.map((column) => {
              const reached = column.reached[objective.id] ?? 'not-reached';
              const words = say(`mark-${reached}`);
              const cell = (
                <>
                  <ReachedMark reached={reached} />
                  <span>{words}</span>
                </>
              );
              return (
                <td key={column.id} data-reached={reached}>
                  {opens === undefined ? (
                    <span class="class-cell">{cell}</span>
                  ) : (
                    <button
                      type="button"
                      class="class-cell"
                      aria-label={opens.label(column.id, objective.id, words)}
                      aria-haspopup="dialog"
                      onClick={() => opens.open(column.id, objective.id)}
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
      <Lines lines={lines} />
      {more === undefined ? null : <Lines {...more} over={columns.length + 1} />}
    </table>
  );
}

interface LinesProps {
  readonly lines: readonly ClassLine[];
  readonly title?: string;
  readonly over?: number;
}

function Lines({ lines, title, over }: LinesProps) {
  return (
    <tbody class="class-lines">
      {title === undefined ? null : (
        <tr>
          <th scope="rowgroup" colSpan={over}>
            {title}
          </th>
        </tr>
      )}
      {lines.map(({ id, label, cells }) => (
        <tr key={id}>
          <th scope="row">{label}</th>
          {cells.map((words, at) => (
            <td key={at}>{words}</td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
