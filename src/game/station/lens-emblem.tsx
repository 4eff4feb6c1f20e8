import type { Lens } from '../../core/scenario/lens.ts';
import { asset } from '../../ui/asset.ts';

/** A lens's emblem in the colour of the text around it. */
export function LensEmblem({ lens }: { readonly lens: Lens }) {
  return <span class="lens-emblem" aria-hidden="true" style={{ '--emblem': `url("${asset(`lens-${lens}`)}")` }} />;
}
