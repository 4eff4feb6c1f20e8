import type { ComponentChildren } from 'preact';
import { useConsole } from '../session/console-context.ts';
import type { AskedClass, ClassTools } from './use-class.ts';

interface Props {
  readonly asked: AskedClass;
  children(told: ClassTools): ComponentChildren;
}

/** The class once it has come; until then, or when it cannot, a sentence. What is there stays while it is asked for again. */
export function ClassState({ asked: { told, failed, again }, children }: Props) {
  const { say } = useConsole();
  if (told !== undefined) return <>{children(told)}</>;
  if (!failed) return <p role="status">{say('class-loading')}</p>;
  return (
    <p class="note bad" role="alert">
      {say('class-failed')}{' '}
      <button type="button" class="act" onClick={again}>
        {say('class-again')}
      </button>
    </p>
  );
}
