import type { Happening } from '../core/session/happened.ts';
import { archie, type Scribe, type Spoken } from './spoken.ts';

/** What Archie says to an act of the game master. */
export function ledLines(event: Happening, scribe: Scribe): readonly Spoken[] {
  const { seen, say, t } = scribe;
  switch (event.type) {
    case 'extended':
      return longer('extended', event.ms, scribe);
    case 'team-extended':
      return event.gift ? longer('gift', event.ms, scribe) : [];
    case 'passed': {
      const title = t(seen.stations.find(({ id }) => id === event.puzzle)?.title ?? '');
      return [archie(event.forced ? say('passed-line') : say('skipped-line', { puzzle: title }), scribe)];
    }
    case 'token-given': {
      const token = seen.mission.tokens.find(({ id }) => id === event.token);
      return token === undefined ? [] : [archie(say('token-line', { token: t(token.name) }), scribe, 'delighted')];
    }
    case 'puzzle-reset':
      return [archie(say('puzzle-again'), scribe, 'thinking')];
    case 'team-reset':
      return [archie(say('team-again'), scribe)];
    case 'ended':
      if (event.to === 'ending') return [archie(say('ended-line'), scribe)];
      // Who is done knows that the debrief is next; who was taken from a board is told so.
      return unfinished(seen) ? [archie(say('ended-debrief'), scribe)] : [];
    case 'blanked':
    case 'team-blanked':
      return event.on || seen.team.blank ? [] : [archie(say('light-again'), scribe, 'delighted')];
    case 'help-set':
      return !event.on && scribe.by === 'master' ? [archie(say('help-seen'), scribe, 'listening')] : [];
    default:
      return [];
  }
}

const unfinished = ({ debrief }: Scribe['seen']): boolean => debrief !== null && debrief.solved < debrief.of;

/** Time that was given; nothing is said of a clock that children do not see. */
function longer(word: 'gift' | 'extended', ms: number, scribe: Scribe): readonly Spoken[] {
  const { clock } = scribe.seen;
  const n = Math.round(ms / 60_000);
  if (n < 1 || !clock.shown || clock.limit === null) return [];
  return [archie(scribe.say(n === 1 ? `${word}-1` : word, { n }), scribe, 'delighted')];
}
