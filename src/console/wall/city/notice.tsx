import { asset } from '../../../ui/asset.ts';
import { useSay } from '../language/say.ts';
import type { News } from './news.ts';

const LOOKS = { paused: 'archie-asleep', 'time-over': 'archie-delighted', 'all-lit': 'archie-delighted' } as const;

/** What concerns everybody now, in a sentence of Archie's; most of the time nothing. */
export function Notice({ news }: { readonly news: News | undefined }) {
  const say = useSay();
  return (
    <div class="city-notice" role="status">
      {news === undefined ? null : (
        <p class="paper" key={news}>
          <img src={asset(LOOKS[news])} alt="" />
          <strong>{say(news)}</strong>
          {news === 'paused' ? <span>{say('pause-why')}</span> : null}
        </p>
      )}
    </div>
  );
}
