import { useEffect, useState } from 'preact/hooks';
import { useDrag } from '../../ui/drag.ts';
import { useLatest } from '../../ui/use-latest.ts';
import type { BoardProps } from '../view.ts';
import type { StringsBoard } from './board.ts';
import type { Move } from './schema.ts';
import { tiedTo } from './view-words.ts';

type Props = BoardProps<StringsBoard, Move>;

/** The board once cuts and mends on their way are drawn as done; what a try told is stale then. */
export function standing(board: StringsBoard, pending: readonly Move[]): StringsBoard {
  let now = board;
  for (const move of pending) if (move.type === 'cut' || move.type === 'mend') now = snipped(now, move);
  return now;
}

function snipped(now: StringsBoard, { type, string }: Extract<Move, { type: 'cut' | 'mend' }>): StringsBoard {
  const cut = type === 'cut';
  const found = now.strings.find(({ id }) => id === string);
  const { scissors, letters } = now;
  if (found === undefined || found.cut === cut || scissors === null) return now;
  const change = cut ? -1 : 1;
  const spends = found.letter && letters !== null;
  if (cut && (scissors.left === 0 || (spends && letters.left === 0))) return now;
  return {
    ...now,
    strings: now.strings.map((one) => (one === found ? { ...one, cut } : one)),
    scissors: { ...scissors, left: scissors.left + change },
    letters: spends ? { ...letters, left: letters.left + change } : letters,
    tries: null,
  };
}

/** All that a hand can do on the corkboard: a string from scrap to scrap by two taps or one drag; scissors by one tap. */
export function useHand(props: Props, board: StringsBoard) {
  const { send, say, acts, play, announce } = props;
  const [picked, setPicked] = useState<string | undefined>(undefined);
  const able = acts && !board.solved;
  const markOf = (id: string): string => board.scraps.find((scrap) => scrap.id === id)?.mark ?? '';

  const tie = (from: string, to: string) => {
    setPicked(undefined);
    if (from === to) return play('drop');
    if (tiedTo(board, from).includes(to)) {
      announce(say('already'));
      return play('drop');
    }
    send({ type: 'tie', from, to });
    play('knot');
  };
  const pick = (scrap: string) => {
    setPicked(scrap);
    play('pick');
    announce(say('picked', { mark: markOf(scrap) }));
  };
  const putDown = useLatest(() => {
    setPicked(undefined);
    play('drop');
    announce(say('dropped'));
  });
  useEffect(() => {
    if (picked === undefined) return;
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && putDown.current();
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [picked, putDown]);

  const { drag, grab } = useDrag({
    enabled: able && board.task === 'tie',
    onLift: () => play('pick'),
    onDrop: (from, to) => (to === undefined || to === 'cork' ? play('drop') : tie(from, to)),
  });
  return {
    able,
    picked: able ? picked : undefined,
    drag,
    grab,
    tapScrap(scrap: string) {
      if (!able) return;
      if (picked === undefined) pick(scrap);
      else if (picked === scrap) putDown.current();
      else tie(picked, scrap);
    },
    snip(string: StringsBoard['strings'][number]) {
      if (!able) return;
      const { id: name, mark } = string;
      send({ type: string.cut ? 'mend' : 'cut', string: name });
      play(string.cut ? 'snap' : 'cut');
      if (string.cut) announce(say('mend', { mark: mark ?? '' }));
    },
    test() {
      if (!able) return;
      send({ type: 'test' });
      play('lever');
    },
  };
}

export type Hand = ReturnType<typeof useHand>;
