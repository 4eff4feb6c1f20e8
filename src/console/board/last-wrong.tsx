import { CircleX } from 'lucide-preact';
import type { MasterTeam, MasterTry } from '../../core/session/seen-master.ts';
import { phraseIn } from '../../mechanics/phrase.ts';
import { ended } from '../facts/ended.ts';
import { useConsole } from '../session/console-context.ts';
import './team-facts.css';

/** The last wrong try in words, and what was answered to it. */
export function LastWrong({ team }: { readonly team: MasterTeam }) {
  const { say } = useConsole();
  if (team.lastWrong === null) return null;
  return (
    <p class="last-wrong">
      <CircleX aria-hidden="true" />
      <span>
        <span class="sr-only">{say('last-wrong')} </span>
        <TryWords wrong={team.lastWrong} />
      </span>
    </p>
  );
}

/** A wrong try as a sentence. */
function TryWords({ wrong }: { readonly wrong: MasterTry }) {
  const { language, t } = useConsole();
  const { kind, phrase, say: answers } = wrong;
  const answer = answers.map(t).join(' ');
  return (
    <>
      {ended(phraseIn(language, t)(kind, phrase.key, phrase.values))}
      {answer === '' ? null : <em> {answer}</em>}
    </>
  );
}
