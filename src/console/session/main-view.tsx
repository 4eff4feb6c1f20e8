import { Board } from '../board/board.tsx';
import { ClassView } from '../class/class-view.tsx';
import { DebriefView } from '../debrief/debrief-view.tsx';
import { LogView } from '../log/log-view.tsx';
import { MirrorView } from '../mirror/mirror-view.tsx';
import { Ready } from '../ready/ready.tsx';
import { useConsole } from './console-context.ts';

/** What is looked at now. */
export function MainView() {
  const { view } = useConsole();
  switch (view) {
    case 'ready':
      return <Ready />;
    case 'teams':
      return <Board />;
    case 'mirror':
      return <MirrorView />;
    case 'debrief':
      return <DebriefView />;
    case 'class':
      return <ClassView />;
    case 'log':
      return <LogView />;
  }
}
