import { asset } from '../ui/asset.ts';
import { useTable } from './table-context.ts';
import './archie.css';

/** Archie as he stands beside words, in a pose, with what he has put on so far: every picture of him has the same frame. */
export function Archie({ pose, class: place = '' }: { readonly pose: string; readonly class?: string }) {
  const { worn } = useTable();
  return (
    <span class={`archie-figure ${place}`}>
      {[pose, ...worn].map((picture) => (
        <img key={picture} src={asset(`archie-${picture}`)} alt="" />
      ))}
    </span>
  );
}
