import { type Level, type Mission, variantOf } from '../scenario/mission.ts';
import type { TeamCommand } from './command.ts';
import { decideMove, finishFor } from './decide-move.ts';
import type { Event } from './event.ts';
import { HINTS, inHand, taken } from './hint.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { Moment, SessionState, TeamState } from './state.ts';
import { door, firstSnapshot, puzzleOf, stepAt } from './steps.ts';

type Decision = readonly Event[] | Refusal;

/** What a team's own command comes to. */
export function decideTeam(
  mission: Mission,
  state: SessionState,
  team: TeamState,
  command: Exclude<TeamCommand, { type: 'answer' }>,
): Decision {
  if (afterPlay(command)) return decideAfter(mission, team, command);
  if (command.type === 'help')
    return command.on === team.help ? [] : [{ type: 'help-set', team: team.id, on: command.on }];
  if (command.type === 'message-read') {
    const sent = team.messages.some(({ id, state: at }) => id === command.id && at === 'sent');
    return sent ? [{ type: 'message-changed', team: team.id, id: command.id, state: 'read' }] : [];
  }
  if (state.clock.state === 'ready') return refuse('not-running');
  if (state.clock.state === 'paused' || team.clock.heldAt !== null) return refuse('paused');
  switch (command.type) {
    case 'begin':
      return team.stage === 'briefing' ? [{ type: 'began', team: team.id }] : refuse('wrong-stage');
    case 'open':
      return open(mission, team, command.puzzle);
    case 'leave':
      return leave(mission, team);
    case 'move':
      return decideMove(mission, state, team, command);
    case 'read': {
      const hand = inHand(team);
      if (hand?.id !== command.puzzle) return refuse('not-here');
      return hand.puzzle.read.includes(command.lens)
        ? []
        : [{ type: 'read', team: team.id, puzzle: hand.id, lens: command.lens }];
    }
    case 'hint': {
      const hand = inHand(team);
      if (hand?.id !== command.puzzle) return refuse('not-here');
      const hint = taken(hand.puzzle) + 1;
      if (hint > HINTS) return refuse('no-hint-left');
      return [{ type: 'hint-taken', team: team.id, puzzle: hand.id, step: hand.puzzle.step, hint }];
    }
    case 'finish-for-us':
      return finishFor(mission, team, command.puzzle);
    case 'undo':
      return travel(team, -1);
    case 'redo':
      return travel(team, 1);
    case 'level':
      return level(mission, team, command.level);
    case 'star':
      return team.stage === 'district' ? [{ type: 'star-lit', team: team.id }] : refuse('wrong-stage');
  }
}

type AfterCommand = Extract<TeamCommand, { type: 'call' | 'debrief' | 'mood' | 'transfer' | 'gesture' }>;
const AFTER = new Set(['call', 'debrief', 'mood', 'transfer', 'gesture']);
const afterPlay = (command: Exclude<TeamCommand, { type: 'answer' }>): command is AfterCommand =>
  AFTER.has(command.type);

/** The ending and the debrief do not depend on the clock. */
function decideAfter(mission: Mission, team: TeamState, command: AfterCommand): Decision {
  const { debrief, ending } = mission;
  if (command.type === 'call') {
    if (team.stage !== 'ending') return refuse('wrong-stage');
    if (ending.call?.choices[command.choice] === undefined) return refuse('unknown-choice');
    return [{ type: 'called', team: team.id, choice: command.choice }];
  }
  if (command.type === 'debrief') {
    return team.stage === 'ending' ? [{ type: 'debriefed', team: team.id }] : refuse('wrong-stage');
  }
  if (team.stage !== 'debrief') return refuse('wrong-stage');
  switch (command.type) {
    case 'mood':
      return MOODS.includes(command.mood)
        ? [{ type: 'mood-chosen', team: team.id, mood: command.mood }]
        : refuse('unknown-choice');
    case 'transfer': {
      const situation = debrief.transfer.find(({ id }) => id === command.situation);
      if (situation?.choices.some(({ id }) => id === command.choice) !== true) return refuse('unknown-choice');
      return [{ type: 'transfer-answered', team: team.id, situation: command.situation, choice: command.choice }];
    }
    case 'gesture': {
      if (!debrief.gestures.some(({ id }) => id === command.gesture)) return refuse('unknown-choice');
      return [{ type: 'gesture-chosen', team: team.id, gesture: command.gesture }];
    }
  }
}

/** Moods of the first step of the debrief. */
export const MOODS = ['proud', 'calm', 'surprised', 'moved', 'tired'];

function open(mission: Mission, team: TeamState, id: string): Decision {
  const puzzle = puzzleOf(mission, id);
  if (puzzle === undefined) return refuse('unknown-puzzle');
  if (team.stage === 'puzzle' && team.at === id) return [];
  if (team.stage !== 'district' && team.stage !== 'puzzle') return refuse('wrong-stage');
  const state = door(puzzle, team);
  if (state === 'absent' || state === 'closed') return refuse('closed-puzzle');
  if (state === 'solved') return refuse('already-solved');
  if (team.progress.puzzles[id] !== undefined) return [{ type: 'opened', team: team.id, puzzle: id }];
  const first = stepAt(puzzle, team.level, 0);
  return first === undefined
    ? refuse('closed-puzzle')
    : [{ type: 'opened', team: team.id, puzzle: id, snapshot: firstSnapshot(first) }];
}

/** Back to the district; after the meta-puzzle, or once the breach is open, on to the ending. */
function leave(mission: Mission, team: TeamState): Decision {
  if (team.stage === 'district') return [];
  if (team.stage !== 'puzzle') return refuse('wrong-stage');
  const done = mission.puzzles.some((puzzle) => puzzle.role === 'meta' && team.progress.solved.includes(puzzle.id));
  return [{ type: 'left', team: team.id, to: done || team.breached ? 'ending' : 'district' }];
}

/** One moment back or forth, inside the puzzle in hand. */
function travel(team: TeamState, by: -1 | 1): Decision {
  const none = by === -1 ? 'nothing-to-undo' : 'nothing-to-redo';
  const hand = inHand(team);
  const crossed = team.history[by === -1 ? team.cursor : team.cursor + 1];
  const reached = team.history[team.cursor + by];
  if (hand === undefined || reached === undefined || !ownMove(crossed, hand.id)) return refuse(none);
  return [{ type: 'rewound', team: team.id, to: reached.seq }];
}

export const ownMove = (moment: Moment | undefined, puzzle: string): boolean =>
  moment?.puzzle === puzzle && (moment.move !== undefined || moment.restart === true);

export function level(mission: Mission, team: TeamState, to: Level): Decision {
  if (team.level === to) return refuse('same-level');
  if (team.stage === 'ending' || team.stage === 'debrief') return refuse('wrong-stage');
  // Every open puzzle starts again in its other form; a bonus that the other level lacks waits as it is.
  // The one in hand comes last: the moment that undo goes back over is its.
  const begunOnes = Object.entries(team.progress.puzzles).sort(
    ([one], [other]) => Number(one === team.at) - Number(other === team.at),
  );
  const restarted = begunOnes.flatMap(([id, begun]) => {
    const puzzle = puzzleOf(mission, id);
    const first = begun.solved || puzzle === undefined ? undefined : stepAt(puzzle, to, 0);
    return first === undefined ? [] : [{ puzzle: id, snapshot: firstSnapshot(first) }];
  });
  const changed: Event = { type: 'level-set', team: team.id, level: to, restarted };
  // A solved puzzle keeps the board of its level, and a bonus may have none at the other one: the team steps out of both.
  const here = team.at === null ? undefined : puzzleOf(mission, team.at);
  const homeless = here !== undefined && (inHand(team) === undefined || variantOf(here, to) === undefined);
  // The moment comes first: the one before it keeps where the team stood until then.
  return homeless ? [changed, ...(leave(mission, team) as readonly Event[])] : [changed];
}
