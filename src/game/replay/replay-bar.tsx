import { ChevronFirst, ChevronLast, ChevronLeft, ChevronRight } from 'lucide-preact';
import type { Replay } from '../../core/session/replay-file.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import type { GameView } from '../game.ts';
import { didWord } from './did.ts';
import { useReplaySay } from './words.ts';

interface Props {
  readonly replay: Replay;
  readonly at: number;
  /** The team that is looked at, and what it sees. */
  readonly team: string;
  readonly view: GameView | undefined;
  readonly onGo: (at: number) => void;
}

/** Steps through a log: back, forth, anywhere; and what happened there. */
export function ReplayBar({ replay: { records }, at, team, view, onGo }: Props) {
  const say = useReplaySay();
  const record = records[at - 1];
  const seconds = Math.max(0, Math.round(((record?.at ?? 0) - (records[0]?.at ?? 0)) / 1_000));
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  const title = view?.seen.puzzle?.title ?? '';
  const what = record === undefined ? '' : say(didWord(record, team), { puzzle: view?.words[title] ?? '' });
  return (
    <nav class="replay-bar" aria-label={say('replay')}>
      <IconButton label={say('replay-first')} onClick={() => onGo(1)} disabled={at <= 1}>
        <ChevronFirst aria-hidden="true" />
      </IconButton>
      <IconButton label={say('replay-back')} onClick={() => onGo(at - 1)} disabled={at <= 1}>
        <ChevronLeft aria-hidden="true" />
      </IconButton>
      <input
        type="range"
        min={1}
        max={records.length}
        value={at}
        aria-label={say('replay-where')}
        aria-valuetext={`${at} / ${records.length}`}
        onInput={(event) => onGo(Number(event.currentTarget.value))}
      />
      <IconButton label={say('replay-forth')} onClick={() => onGo(at + 1)} disabled={at >= records.length}>
        <ChevronRight aria-hidden="true" />
      </IconButton>
      <IconButton label={say('replay-last')} onClick={() => onGo(records.length)} disabled={at >= records.length}>
        <ChevronLast aria-hidden="true" />
      </IconButton>
      <p role="status">
        {at} / {records.length} · {time} · {what}
      </p>
    </nav>
  );
}
