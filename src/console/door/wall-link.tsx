import { ExternalLink } from 'lucide-preact';
import { wallUrl } from './address.ts';
import { useSay } from './language/say.ts';
import { LinkLine } from './link-line.tsx';

/** The wall: here in another window, or anywhere by its address. */
export function WallLink({ address, code }: { readonly address: string; readonly code: string }) {
  const say = useSay();
  return (
    <section class="sheet-card" aria-labelledby="wall-title">
      <h3 id="wall-title">{say('wall-title')}</h3>
      <p>{say('wall-why')}</p>
      <LinkLine href={wallUrl(address, code)} />
      <p>
        <a class="act" href={wallUrl('', code)} target="_blank" rel="noopener">
          <ExternalLink aria-hidden="true" />
          {say('wall-open')}
        </a>
      </p>
    </section>
  );
}
