import { LENSES, type Lens } from '../../core/scenario/lens.ts';
import { useSay } from '../../ui/language/say.ts';
import { joined } from '../seat/news.ts';
import { usePlaces } from '../seat/use-places.ts';
import { LensEmblem } from './lens-emblem.tsx';

/** What each lens of this screen looks at; with several screens, also where the others are: ask there. */
export function LensIntro({ lenses }: { readonly lenses: readonly Lens[] }) {
  const say = useSay();
  const { places } = usePlaces();
  const elsewhere = LENSES.flatMap((lens) => {
    const at = places.filter((place) => !place.mine && place.lenses.includes(lens)).map(({ number }) => `${number}`);
    return lenses.includes(lens) || at.length === 0 ? [] : [{ lens, at }];
  });
  return (
    <>
      <p>{say(elsewhere.length > 0 ? 'lenses-share' : 'badges-why')}</p>
      <ul>
        {lenses.map((lens) => (
          <li key={lens}>
            <LensEmblem lens={lens} />
            <span>
              <strong>{say(`lens-${lens}`)}</strong> : {say(`lens-${lens}-what`)}
            </span>
          </li>
        ))}
        {elsewhere.map(({ lens, at }) => (
          <li key={lens} class="lens-elsewhere">
            <LensEmblem lens={lens} />
            <span>
              <strong>{say(`lens-${lens}`)}</strong> : {say('lens-elsewhere', { n: joined(at, say) })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
