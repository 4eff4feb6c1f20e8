import {
  CheckCircle2,
  CircleX,
  Lightbulb,
  MonitorSmartphone,
  RotateCcw,
  SlidersHorizontal,
  StickyNote,
} from 'lucide-preact';
import { useMemo } from 'preact/hooks';
import { Emblem } from '../emblem.tsx';
import type { LogKind } from '../facts/log-kind.ts';
import { useConsole } from '../session/console-context.ts';
import { EVERYTHING, type LogFilter, logRows, type Row } from './rows.ts';
import { useTeller } from './use-teller.ts';
import './log-list.css';

const ICONS: Readonly<Record<LogKind, typeof Lightbulb>> = {
  help: Lightbulb,
  tries: CircleX,
  progress: CheckCircle2,
  acts: SlidersHorizontal,
  screens: MonitorSmartphone,
  notes: StickyNote,
};

interface Props {
  readonly filter?: LogFilter;
  readonly most: number;
  /** Beside the teams: one line each, cut where it is too long. */
  readonly brief?: boolean;
}

/** What happened, newest first; what can still be taken back is taken back here. */
export function LogList({ filter = EVERYTHING, most, brief = false }: Props) {
  const { state, say } = useConsole();
  const teller = useTeller();
  const rows = useMemo(() => logRows(state.lines, teller, filter, most), [state.lines, teller, filter, most]);
  if (rows.length === 0) return <p class="log-empty">{say('log-empty')}</p>;
  return (
    <ol class="log" data-brief={brief}>
      {rows.map((row) => (
        <LogRow key={row.key} row={row} brief={brief} />
      ))}
    </ol>
  );
}

function LogRow({ row, brief }: { readonly row: Row; readonly brief: boolean }) {
  const { say, teams, name, language, state, gone, takeBack, able } = useConsole();
  const Icon = ICONS[row.kind];
  const time = new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  const can = row.first && !gone.has(row.seq) && state.undo.some(({ seq }) => seq === row.seq);
  const all = row.teams.length > 1 && row.teams.length === teams.length;
  const shown = all ? [] : teams.filter(({ id }) => row.teams.includes(id));
  return (
    <li data-kind={row.kind}>
      <time dateTime={new Date(row.at).toISOString()}>{time.format(row.at)}</time>
      <Icon aria-label={say(`kind-${row.kind}`)} />
      <span class="log-whom">
        {shown.map(({ id, emblem }) => (
          <span key={id} title={name(id)}>
            <Emblem id={emblem} />
            <span class={brief || shown.length > 1 ? 'sr-only' : ''}>{name(id)}</span>
          </span>
        ))}
        {all ? say('all-teams') : null}
      </span>
      <span class="log-words" title={brief ? row.words : undefined}>
        {row.words}
        {row.by.startsWith('master') ? <small> · {say('by-master')}</small> : null}
      </span>
      {can ? (
        <button
          type="button"
          class="act"
          disabled={!able}
          aria-label={`${say('take-back')} : ${row.words}`}
          onClick={() => void takeBack([row.seq], row.words)}
        >
          <RotateCcw aria-hidden="true" />
          <span>{say('take-back')}</span>
        </button>
      ) : null}
    </li>
  );
}
