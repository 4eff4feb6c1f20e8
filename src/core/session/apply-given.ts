import { played, teamPlayed } from './clock.ts';
import type { Record } from './event.ts';
import type { MasterEvent } from './event-master.ts';
import { again, fresh, remember, withoutHint, withPuzzle } from './moments.ts';
import { newTeam } from './new-team.ts';
import type { SessionState, TeamState } from './state.ts';

export type GivenEvent = Extract<MasterEvent, { readonly team: string }>;

type EachType<Key extends string, Value> = { readonly [key in Key]: Value };

const GIVEN: EachType<GivenEvent['type'], true> = {
  'team-held': true,
  'team-released': true,
  'team-reset': true,
  'team-extended': true,
  ended: true,
  'hint-withdrawn': true,
  'message-kept': true,
  'message-changed': true,
  'offers-set': true,
  'help-set': true,
  'team-blanked': true,
  chimed: true,
  passed: true,
  'token-given': true,
  'puzzle-reset': true,
};

export const isGiven = (event: { readonly type: string }): event is GivenEvent => Object.hasOwn(GIVEN, event.type);

/** What a game master's act changes in a team. Whatever touches its progress is a moment, so that it can be taken back. */
export function applyGiven(team: TeamState, event: GivenEvent, record: Record, state: SessionState): TeamState {
  const { seq } = record;
  switch (event.type) {
    case 'team-held':
      return { ...team, clock: { ...team.clock, heldAt: played(state.clock, record.at) } };
    case 'team-released': {
      const { heldAt, out } = team.clock;
      const lost = heldAt === null ? 0 : played(state.clock, record.at) - heldAt;
      return { ...team, clock: { ...team.clock, heldAt: null, out: out + lost } };
    }
    case 'team-extended':
      return { ...team, clock: { ...team.clock, bonus: team.clock.bonus + event.ms } };
    case 'team-reset': {
      const { stage, at, progress, breached, debrief, lastWrong } = newTeam(team.id, team.emblem, team.level, seq);
      const wiped = { breached: team.breached, debrief: team.debrief, lastWrong: team.lastWrong };
      const again = { ...team, stage, at, progress, breached, debrief, lastWrong };
      return remember(again, seq, { puzzle: null, wiped });
    }
    case 'ended':
      return remember({ ...team, stage: event.to, at: null }, seq, { puzzle: null });
    case 'passed':
      return passed(team, event, record, state);
    case 'token-given': {
      const { progress } = team;
      if (progress.tokens.includes(event.token)) return team;
      return remember({ ...team, progress: { ...progress, tokens: [...progress.tokens, event.token] } }, seq, {
        puzzle: null,
      });
    }
    case 'puzzle-reset': {
      const reset = again(team, event.puzzle, event.snapshot, teamPlayed(state, team, record.at));
      return remember({ ...withPuzzle(team, event.puzzle, reset), lastWrong: null }, seq, {
        puzzle: event.puzzle,
        restart: true,
        wiped: { lastWrong: team.lastWrong },
      });
    }
    case 'hint-withdrawn':
      return withoutHint(team, event);
    case 'message-kept':
      // A message that waits answers no call.
      return {
        ...team,
        help: team.help && event.message.state === 'held',
        messages: [...team.messages, event.message],
      };
    case 'message-changed': {
      const { id, words, state: to } = event;
      const messages = team.messages.map((message) =>
        message.id === id
          ? { ...message, ...(words === undefined ? {} : { words }), ...(to === undefined ? {} : { state: to }) }
          : message,
      );
      return { ...team, help: team.help && to !== 'sent', messages };
    }
    case 'offers-set':
      return { ...team, offers: event.on };
    case 'help-set':
      return { ...team, help: event.on };
    case 'team-blanked':
      return { ...team, blank: event.on };
    case 'chimed':
      return { ...team, chime: seq };
  }
}

/** A puzzle that the game master opened or left aside counts as done for what it unlocks, and proves nothing. */
function passed(
  team: TeamState,
  event: Extract<GivenEvent, { type: 'passed' }>,
  record: Record,
  state: SessionState,
): TeamState {
  const now = teamPlayed(state, team, record.at);
  const before = team.progress.puzzles[event.puzzle] ?? fresh(event.snapshot, now);
  const { progress } = withPuzzle(team, event.puzzle, {
    ...before,
    step: event.step,
    snapshot: event.snapshot,
    solved: true,
    help: event.shown === true ? 'shown' : 'passed',
    offered: 0,
    wrong: 0,
  });
  const tokens =
    event.token === undefined || progress.tokens.includes(event.token)
      ? progress.tokens
      : [...progress.tokens, event.token];
  const solved = progress.solved.includes(event.puzzle) ? progress.solved : [...progress.solved, event.puzzle];
  // A puzzle left aside lets the team out; one that was opened shows how.
  const out = !event.forced && team.at === event.puzzle;
  return remember(
    { ...team, ...(out ? { stage: 'district', at: null } : {}), progress: { ...progress, tokens, solved } },
    record.seq,
    { puzzle: event.puzzle },
  );
}
