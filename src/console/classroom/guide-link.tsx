import { BookOpen } from 'lucide-preact';
import { useConsole } from '../session/console-context.ts';

/** The papers of this session's mission, in a tab of their own. */
export function GuideLink() {
  const { say, session } = useConsole();
  const { mission, settings } = session;
  return (
    <p>
      <a class="act" href={`/guide#${mission.id}/${settings.level}/guide`} target="_blank" rel="noreferrer">
        <BookOpen aria-hidden="true" />
        {say('guide-open')}
      </a>
    </p>
  );
}
