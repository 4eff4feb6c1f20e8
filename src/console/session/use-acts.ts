import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Command } from '../../core/session/command.ts';
import { isRefusal } from '../../core/session/refusal.ts';
import type { Act } from '../../core/session/undo.ts';
import { useLatest } from '../../ui/use-latest.ts';
import { actsAgainst } from '../facts/undo.ts';
import type { ConsoleSay } from '../language/say.ts';
import type { ConsoleLine } from './console-line.ts';
import type { ConsoleState } from './console-state.ts';

/** A sentence about what was just done or refused. `seqs`: the records that it can take back. */
export interface Toast {
  readonly id: number;
  readonly tone: 'done' | 'refused';
  readonly words: string;
  readonly seqs: readonly number[];
}

/** Does acts; `what` names them afterwards. */
export type DoAct = (acts: Act | readonly Act[], what: string) => Promise<boolean>;

const MOST = 2;
let lastId = 0;

/** Sends acts, and tells what came of each in a toast that can take it back. */
export function useActs(line: ConsoleLine | undefined, state: ConsoleState, say: ConsoleSay) {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const [gone, setGone] = useState<ReadonlySet<number>>(new Set());
  const [undoings, setUndoings] = useState<ReadonlySet<number>>(new Set());
  const latest = useLatest({ state, say });

  const tell = useCallback((toast: Omit<Toast, 'id'>) => {
    lastId += 1;
    const told = { ...toast, id: lastId };
    setToasts((before) => [...before, told].slice(-MOST));
  }, []);
  const dismiss = useCallback((id: number) => setToasts((before) => before.filter((toast) => toast.id !== id)), []);

  /** Sends acts and tells what came of them; the records that they made. */
  const perform = useCallback(
    async (acts: Act | readonly Act[], what: string) => {
      if (line === undefined) return undefined;
      const known = latest.current.state.seq;
      const commands: readonly Command[] = Array.isArray(acts) ? acts : [acts];
      const answers = await Promise.all(commands.map((command) => line.send(command)));
      const refused = answers.find(isRefusal);
      const { say: now } = latest.current;
      // Nothing had to change: the server answers with the number of a record that was there before.
      const seqs = answers.flatMap((answer) => ('seq' in answer && answer.seq > known ? [answer.seq] : []));
      if (seqs.length > 0) tell({ tone: 'done', words: what, seqs });
      else if (refused !== undefined) tell({ tone: 'refused', words: now(`refused-${refused.refused}`), seqs: [] });
      else tell({ tone: 'done', words: now('already-so', { what }), seqs: [] });
      return refused === undefined ? seqs : undefined;
    },
    [line, latest, tell],
  );
  const act: DoAct = useCallback(async (acts, what) => (await perform(acts, what)) !== undefined, [perform]);

  const takeBack = useCallback(
    async (seqs: readonly number[], what: string) => {
      const acts = actsAgainst(latest.current.state.undo, seqs);
      if (acts.length === 0) return;
      setGone((before) => new Set([...before, ...seqs]));
      setToasts((before) => before.filter((toast) => !toast.seqs.some((seq) => seqs.includes(seq))));
      const made = (await perform(acts, latest.current.say('taken-back', { what }))) ?? [];
      setUndoings((before) => new Set([...before, ...made]));
    },
    [perform, latest],
  );
  /** What «undo the last act» passes over: acts taken back, and what took them back. */
  const passed = useMemo(() => new Set([...gone, ...undoings]), [gone, undoings]);

  return { toasts, gone, passed, act, takeBack, dismiss, tell };
}
