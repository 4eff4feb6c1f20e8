import type { MasterTeam } from '../../core/session/seen-master.ts';
import { tokenPicture } from '../../ui/asset.ts';
import { ActButton } from '../act-button.tsx';
import { useConsole } from '../session/console-context.ts';
import { useDeeds } from '../session/use-deeds.ts';

/** The team's tokens; one that is missing can be given. */
export function Tokens({ team }: { readonly team: MasterTeam }) {
  const { say, t, session, name } = useConsole();
  const deeds = useDeeds();
  const { tokens } = session.mission;
  if (tokens.length === 0) return null;
  return (
    <ul class="tokens" aria-label={say('tokens-title')}>
      {tokens.map((token) => {
        const got = team.tokens.includes(token.id);
        return (
          <li key={token.id} data-got={got}>
            <img src={tokenPicture(token.id)} alt="" />
            <span>
              {t(token.name)}
              <small>{say(got ? 'token-got' : 'token-missing')}</small>
            </span>
            {got ? null : (
              <ActButton
                label={say('give-token')}
                whom={`${t(token.name)}, ${name(team.id)}`}
                onAct={() => deeds.token(team.id, token.id)}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
