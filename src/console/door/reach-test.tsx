import { CircleCheck, Radar } from 'lucide-preact';
import { Qr } from '../../ui/qr.tsx';
import { reachUrl, spoken } from './address.ts';
import { useSay } from './language/say.ts';
import { LinkLine } from './link-line.tsx';
import { troubleOf } from './trouble.ts';
import { useReach } from './use-reach.ts';

const ADVICE = ['reach-same', 'reach-guest', 'reach-firewall', 'reach-other', 'reach-phone'] as const;

/** Before the group comes: does another device find this server at all? */
export function ReachTest({ token, address }: { readonly token: string; readonly address: string }) {
  const say = useSay();
  const { nonce, stand, trouble, start, stop } = useReach(token);
  const waits = nonce !== undefined && stand.found === null;
  return (
    <section class="sheet-card reach" aria-labelledby="reach-title">
      <h3 id="reach-title">{say('reach-title')}</h3>
      {nonce === undefined ? <p>{say('reach-why')}</p> : null}
      {waits ? (
        <div class="reach-scan">
          <Qr text={reachUrl(address, nonce)} label={say('reach-qr')} />
          <div>
            <p>{say('reach-scan')}</p>
            <LinkLine href={reachUrl(address, nonce)} />
          </div>
        </div>
      ) : null}
      <div role="status">
        {stand.found !== null ? (
          <p class="reach-found">
            <CircleCheck aria-hidden="true" />
            {say('reach-found', { address: spoken(stand.found) })}
          </p>
        ) : waits ? (
          <p class="reach-waiting">
            <Radar aria-hidden="true" />
            {say(stand.late ? 'reach-late' : 'reach-waiting')}
          </p>
        ) : null}
        {waits && stand.late ? (
          <ul class="reach-advice">
            {ADVICE.map((word) => (
              <li key={word}>{say(word)}</li>
            ))}
          </ul>
        ) : null}
        {trouble === undefined ? null : <p class="note bad">{troubleOf(trouble, say)}</p>}
      </div>
      <p>
        {waits ? (
          <button type="button" class="act" onClick={stop}>
            {say('reach-stop')}
          </button>
        ) : (
          <button type="button" class={stand.found === null ? 'act main' : 'act'} onClick={start}>
            {say(stand.found === null ? 'reach-start' : 'reach-again')}
          </button>
        )}
      </p>
    </section>
  );
}
