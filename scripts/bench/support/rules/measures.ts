import { explore } from '../../../../src/core/proof/explore.ts';
import type { CompiledMission } from '../../../../src/core/scenario/compile.ts';
import type { Language } from '../../../../src/core/scenario/language.ts';
import { namesOf } from '../../../../src/core/scenario/names.ts';
import { apply, replay } from '../../../../src/core/session/apply.ts';
import { decide } from '../../../../src/core/session/decide.ts';
import type { Record } from '../../../../src/core/session/event.ts';
import { isRefusal } from '../../../../src/core/session/refusal.ts';
import { Room } from '../../../../src/core/session/room.ts';
import { seen } from '../../../../src/core/session/seen.ts';
import { ONE_SCREEN } from '../../../../src/core/session/share.ts';
import { playable } from '../../../../src/core/session/steps.ts';
import { memoryStore } from '../../../../src/core/session/store.ts';
import { wording } from '../../../../src/core/session/wording.ts';
import { appendAll, visitAll } from './bare.ts';
import { compare, type Paces } from './pace.ts';
import { missionsIn, type Recorded, record, TEAM } from './recorded.ts';

/** Boards with more states than this take too long to be visited whole in turns. */
const STATES = 200;

/** How fast the rules are, each thing beside the same number of things done without rules. All in things per second. */
interface RulesPaces {
  /** Events of whole missions through the room, each command checked, decided, kept and applied. */
  readonly room: Paces;
  /** Events decided and applied, without a room around. */
  readonly decided: Paces;
  /** What one seat is sent after a record, with its sentences; beside writing it as JSON. */
  readonly seen: Paces;
  /** States of boards visited by the proof. */
  readonly proof: Paces;
}

/** `scenarios`: folder of the mission files; `pictures`: ids of the built-in pictures. */
export async function measureRules(scenarios: string, pictures: readonly string[]): Promise<RulesPaces> {
  const missions = missionsIn(scenarios, pictures);
  const games: Recorded[] = [];
  for (const mission of missions) for (const level of [1, 2] as const) games.push(await record(mission, level));
  const bare = () => games.reduce((sum, { records }) => sum + appendAll(records), 0);
  const screens = games.flatMap(screensOf);
  const boards = missions.flatMap(smallBoards);
  return {
    room: await compare(async () => {
      let events = 0;
      for (const game of games) events += await throughRoom(game);
      return events;
    }, bare),
    decided: await compare(() => games.reduce((sum, game) => sum + decided(game), 0), bare),
    seen: await compare(
      () => games.reduce((sum, game) => sum + screensOf(game).length, 0),
      () => screens.filter((screen) => JSON.stringify(screen).length > 0).length,
    ),
    proof: await compare(
      () => boards.reduce((sum, { board }) => sum + explore(board, STATES).states, 0),
      () => boards.reduce((sum, { states, moves }) => sum + visitAll(states, moves), 0),
    ),
  };
}

const eventsIn = (records: readonly Record[]): number => records.reduce((sum, { events }) => sum + events.length, 0);

/** Gives a room the recorded commands again. */
async function throughRoom({ mission, creation, records }: Recorded): Promise<number> {
  let time = 0;
  let told = 0;
  const room = await Room.create(
    {
      session: 'again',
      mission,
      store: memoryStore(),
      clock: () => time,
      told: (_, { events }) => {
        told += events.length;
      },
    },
    creation,
  );
  for (const { at, seat, page, n, command } of records.slice(1)) {
    time = at;
    await room.take(seat, { page, n, do: command });
  }
  if (told !== eventsIn(records.slice(1))) throw new Error('A recorded mission went another way.');
  return told + 1;
}

function decided({ mission, records }: Recorded): number {
  let state = replay(records.slice(0, 1));
  let done = 1;
  for (const kept of records.slice(1)) {
    if (kept.command.type === 'create') continue;
    const events = decide(mission, state, kept.seat, kept.command, kept.at);
    if (isRefusal(events)) throw new Error(`A recorded command is refused: ${events.refused}.`);
    state = apply(state, { ...kept, events });
    done += events.length;
  }
  return done;
}

/** What the one seat of a game is sent after each record. */
function screensOf({ mission, records }: Recorded): unknown[] {
  const language: Language = mission.mission.language;
  const catalogue = mission.catalogues[language] ?? {};
  const names = namesOf(mission.mission, {});
  let state = replay([]);
  return records.map((kept, index) => {
    state = apply(state, kept);
    const sight = seen(mission.mission, state, { team: TEAM, ...ONE_SCREEN }, kept.at, records.slice(0, index + 1));
    return { seen: sight, words: wording(sight, catalogue, names, language) };
  });
}

/** The boards of a mission that are soon visited whole: how many states they have, and how many moves are tried in each. */
function smallBoards({ mission }: CompiledMission) {
  const steps = mission.puzzles.flatMap(({ levels }) =>
    Object.values(levels).flatMap((variant) => variant?.steps ?? []),
  );
  return steps.flatMap((step) => {
    const board = playable(step);
    const { states, whole } = explore(board, STATES);
    return whole ? [{ board, states, moves: board.mechanic.moves(step.board).length }] : [];
  });
}
