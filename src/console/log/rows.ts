import type { LogLine } from '../../core/session/log.ts';
import { aboutOf, kindOf, LOG_KINDS, type LogKind } from '../facts/log-kind.ts';
import { entryWords, type Teller } from './entry-words.ts';

/** One row of the log: what was done to several teams at once is told once. */
export interface Row {
  readonly key: string;
  readonly seq: number;
  readonly at: number;
  readonly by: string;
  readonly kind: LogKind;
  readonly words: string;
  /** The teams it is about; empty: the whole session. */
  readonly teams: readonly string[];
  /** The first row of its line: what the line's act can be taken back by stands here. */
  readonly first: boolean;
}

export interface LogFilter {
  readonly team: string | null;
  readonly kinds: ReadonlySet<LogKind>;
}

export const EVERYTHING: LogFilter = { team: null, kinds: new Set(LOG_KINDS) };

function rowsOf({ seq, at, by, entries }: LogLine, teller: Teller): Row[] {
  const rows: Row[] = [];
  for (const entry of entries) {
    const words = entryWords(entry, teller);
    const about = aboutOf(entry);
    const same = rows.findIndex((row) => row.words === words && row.teams.length > 0);
    const known = rows[same];
    if (known !== undefined && about !== null) {
      rows[same] = { ...known, teams: [...known.teams, about] };
      continue;
    }
    rows.push({
      key: `${seq}-${rows.length}`,
      seq,
      at,
      by,
      kind: kindOf(entry, by),
      words,
      teams: about === null ? [] : [about],
      first: rows.length === 0,
    });
  }
  return rows;
}

/** What a line tells first, for those that name it elsewhere. */
export const lineWords = (line: LogLine, teller: Teller): string => rowsOf(line, teller)[0]?.words ?? '';

/** The log, newest first, as it is looked at. */
export function logRows(lines: readonly LogLine[], teller: Teller, filter: LogFilter, most: number): Row[] {
  const rows: Row[] = [];
  for (let index = lines.length - 1; index >= 0 && rows.length < most; index -= 1) {
    const line = lines[index];
    if (line === undefined) continue;
    const own = rowsOf(line, teller).filter(
      ({ kind, teams }) => filter.kinds.has(kind) && (filter.team === null || teams.includes(filter.team)),
    );
    rows.push(...own.reverse());
  }
  return rows.slice(0, most);
}
