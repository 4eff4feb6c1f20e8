import { Qr } from '../../ui/qr.tsx';
import { Choice } from '../choice.tsx';
import { isLoopback, joinUrl, spoken } from './address.ts';
import { useSay } from './language/say.ts';
import { LinkLine } from './link-line.tsx';

interface Props {
  readonly code: string;
  readonly address: string;
  readonly all: readonly string[];
  readonly onAddress: (address: string) => void;
}

/** The square, the address and the code that let a screen in. */
export function Invite({ code, address, all, onAddress }: Props) {
  const say = useSay();
  return (
    <section class="invite" aria-labelledby="invite-title">
      <h3 id="invite-title" class="sr-only">
        {say('invite-title')}
      </h3>
      <Qr text={joinUrl(address, code)} label={say('invite-qr', { code })} />
      <dl>
        <dt>{say('invite-code')}</dt>
        <dd class="invite-code" data-long={code.length > 4}>
          {code}
        </dd>
        <dt>{say('invite-address')}</dt>
        <dd class="invite-address">{spoken(address)}</dd>
      </dl>
      {all.length < 2 ? null : (
        <Choice
          legend={say('address-choice')}
          value={address}
          options={all.map((value) => ({
            value,
            label: spoken(value),
            ...(value === location.origin ? { note: say('address-this') } : {}),
          }))}
          onChange={onAddress}
        />
      )}
      <p>{say('invite-how')}</p>
      <LinkLine href={joinUrl(address, code)} />
      {isLoopback(new URL(address).hostname) ? <p class="note">{say('address-only-here')}</p> : null}
    </section>
  );
}
