import type { News } from './use-news.ts';
import './whisper.css';

/** A strip of paper with what just changed around this screen: it leaves by itself, and is said to the screen reader. */
export function Whisper({ news }: { readonly news: News | undefined }) {
  return (
    <p class="whisper" role="status">
      {news === undefined ? null : <span key={news.id}>{news.words}</span>}
    </p>
  );
}
