import { useMemo } from 'preact/hooks';
import { phraseIn } from '../../mechanics/phrase.ts';
import { useConsole } from '../session/console-context.ts';
import type { Teller } from './entry-words.ts';

/** Tells entries of this session's log, in the operator's language. */
export function useTeller(): Teller {
  const { session, language, say, t } = useConsole();
  const { puzzles, tokens } = session.mission;
  return useMemo(
    () => ({
      say,
      t,
      puzzle: (id) => t(puzzles.find((puzzle) => puzzle.id === id)?.title ?? id),
      token: (id) => t(tokens.find((token) => token.id === id)?.name ?? id),
      phrase: phraseIn(language, t),
    }),
    [say, t, puzzles, tokens, language],
  );
}
