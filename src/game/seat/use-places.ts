import { useTable } from '../table-context.ts';
import { type HandHeld, handHeld, type Place, placesOf } from './places.ts';

/** The team's screens and who holds the hand. In one page there is but this screen, and it holds everything. */
export function usePlaces(): { readonly places: readonly Place[]; readonly hand: HandHeld } {
  const { view, session } = useTable();
  const places = placesOf(view.seen.screens, session?.seat);
  return { places, hand: handHeld(places) };
}
