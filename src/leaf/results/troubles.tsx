import { useLeafSay } from '../language/say.ts';
import type { Trouble } from './gathered.ts';

interface Props {
  readonly troubles: readonly Trouble[];
  readonly onAgain: (line: string) => void;
}

/** What is wrong with each line, and what to do. */
export function Troubles({ troubles, onAgain }: Props) {
  const say = useLeafSay();
  if (troubles.length === 0) return null;
  return (
    <ul class="results-troubles">
      {troubles.map((trouble) => (
        <li key={trouble.line}>
          {say(`trouble-${trouble.problem}`, {
            code: trouble.line.slice(0, 60),
            foreign: trouble.problem === 'character' ? trouble.foreign : '',
          })}
          {trouble.problem === 'twice' ? (
            <button type="button" class="button plain" onClick={() => onAgain(trouble.line)}>
              {say('results-again')}
            </button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
