import { useEffect, useState } from 'preact/hooks';
import { Briefing } from './briefing.tsx';
import { Debrief } from './debrief/debrief.tsx';
import { District } from './district.tsx';
import { Ending } from './ending.tsx';
import { Quiz } from './questions/quiz.tsx';
import { WaitingRoom } from './seat/waiting-room.tsx';
import { Station } from './station/station.tsx';
import { useTable } from './table-context.ts';

interface Props {
  /** The game master has not started yet. */
  readonly waits: boolean;
  /** Missing: somebody else says what comes next. */
  readonly onDone: (() => void) | undefined;
  readonly onSettings: () => void;
}

/** The screen of the stage that the team is at. */
export function StageScreen({ waits, onDone, onSettings }: Props) {
  const { puzzle, debrief, team, questions } = useTable().view.seen;
  const [left, setLeft] = useState(false);
  const closing = questions?.moment === 'after';
  // Asked a second time, they are shown a second time.
  useEffect(() => {
    if (!closing) setLeft(false);
  }, [closing]);
  if (waits) return <WaitingRoom onSettings={onSettings} />;
  if (questions !== null && closing && !left) return <Quiz questions={questions} onClose={() => setLeft(true)} />;
  switch (team.stage) {
    case 'briefing':
      return <Briefing />;
    case 'district':
      return <District />;
    case 'puzzle':
      return puzzle === null ? null : <Station key={puzzle.id} puzzle={puzzle} />;
    case 'ending':
      return <Ending />;
    case 'debrief':
      return debrief === null ? null : <Debrief report={debrief} onDone={onDone} onSettings={onSettings} />;
  }
}
