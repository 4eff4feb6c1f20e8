import { asset } from '../../ui/asset.ts';

/** The Cité by night, behind everything. */
export function Backdrop() {
  return <img class="backdrop" src={asset('title')} alt="" draggable={false} />;
}
