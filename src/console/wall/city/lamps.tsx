import { asset } from '../../../ui/asset.ts';
import { useSay } from '../language/say.ts';

/** One lamp per light to bring back: a lit one has rays, so that its shape tells too. */
export function Lamps({ lit, of }: { readonly lit: number; readonly of: number }) {
  const say = useSay();
  return (
    <span class="lamps" role="img" aria-label={say('lights', { n: lit, of })}>
      {Array.from({ length: of }, (_, at) => (
        <img key={at} src={asset(at < lit ? 'prop-bulb-on' : 'prop-bulb-off')} data-lit={at < lit} alt="" />
      ))}
    </span>
  );
}
