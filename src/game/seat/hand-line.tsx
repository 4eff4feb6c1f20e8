import { Hand } from 'lucide-preact';
import { useSay } from '../../ui/language/say.ts';
import { joined } from './news.ts';
import { usePlaces } from './use-places.ts';
import './hand-line.css';

/** Whose hand commits the moves of this puzzle. Nothing where every screen's does. */
export function HandLine() {
  const say = useSay();
  const { hand } = usePlaces();
  if (hand.shared) return null;
  const others = joined(hand.at.map(String), say);
  return (
    <p class="hand-line" data-mine={hand.mine}>
      <Hand aria-hidden="true" />
      {hand.mine ? say('hand-mine') : say(hand.at.length === 1 ? 'hand-other' : 'hand-others', { n: others })}
    </p>
  );
}
