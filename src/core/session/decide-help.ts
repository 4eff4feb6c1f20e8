import type { ForTeam } from './command-master.ts';
import type { Event } from './event.ts';
import { HINTS, inHand, taken } from './hint.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { SessionState, TeamState } from './state.ts';

type HelpCommand = Extract<
  ForTeam,
  { type: 'give-hint' | 'withdraw-hint' | 'message' | 'message-edit' | 'message-send' | 'message-withdraw' | 'offers' }
>;

/** Messages that a team keeps at most: what a team reads in a mission, many times over. */
const MOST_MESSAGES = 60;

/** Hints and sentences from the game master. */
export function decideHelp(state: SessionState, team: TeamState, command: HelpCommand): readonly Event[] | Refusal {
  const of = team.id;
  switch (command.type) {
    case 'give-hint': {
      const hand = inHand(team);
      if (hand === undefined) return refuse('not-here');
      const { id: puzzle, puzzle: kept } = hand;
      const hint = command.n ?? taken(kept) + 1;
      if (hint > HINTS || hint <= taken(kept)) return refuse('no-hint-left');
      const uncounted = command.counts ? {} : ({ uncounted: true } as const);
      const had = taken(kept) === hint - 1 ? {} : { had: taken(kept) };
      const { step } = kept;
      const given: Event = { type: 'hint-taken', team: of, puzzle, step, hint, given: true, ...had, ...uncounted };
      return team.help ? [given, { type: 'help-set', team: of, on: false }] : [given];
    }
    case 'withdraw-hint': {
      const hand = inHand(team);
      const last = hand === undefined ? 0 : taken(hand.puzzle);
      if (hand === undefined || last === 0) return refuse('nothing-to-undo');
      const { id: puzzle, puzzle: kept } = hand;
      const counted = kept.helped.some(({ step, hint, counts }) => step === kept.step && hint === last && counts);
      return [
        {
          type: 'hint-withdrawn',
          team: of,
          puzzle,
          step: kept.step,
          hint: last - 1,
          ...(counted ? { counted } : {}),
        },
      ];
    }
    case 'message': {
      if (team.messages.length >= MOST_MESSAGES) return refuse('too-many-messages');
      // Numbered by the record that brings it: the same on every process.
      const message = { id: state.seq + 1, words: command.words, state: command.hold ? 'held' : 'sent' } as const;
      return [{ type: 'message-kept', team: of, message }];
    }
    case 'message-edit':
    case 'message-send':
    case 'message-withdraw': {
      const message = team.messages.find(({ id }) => id === command.id);
      if (message === undefined) return refuse('unknown-message');
      if (command.type === 'message-edit')
        return message.state === 'withdrawn' || command.words === message.words
          ? []
          : [{ type: 'message-changed', team: of, id: message.id, words: command.words, was: message.words }];
      const to = command.type === 'message-send' ? 'sent' : 'withdrawn';
      return message.state === to ? [] : [{ type: 'message-changed', team: of, id: message.id, state: to }];
    }
    case 'offers':
      return (team.offers ?? state.settings.offers) === command.on
        ? []
        : [{ type: 'offers-set', team: of, on: command.on }];
  }
}
