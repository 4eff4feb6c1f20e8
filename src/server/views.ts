import { questionResults } from '../core/debrief/question-results.ts';
import type { Mission } from '../core/scenario/mission.ts';
import type { Record } from '../core/session/event.ts';
import { happenedFor } from '../core/session/happened.ts';
import type { LogLine } from '../core/session/log.ts';
import { sightOf } from '../core/session/seats.ts';
import { missionSeen, type Seen, seen } from '../core/session/seen.ts';
import { type MasterParts, masterSession, masterTeam, waitingScreens } from '../core/session/seen-master.ts';
import { type Notes, notesOf } from '../core/session/seen-notes.ts';
import { type WallParts, wallGrid, wallSession, wallSlides, wallTeam } from '../core/session/seen-wall.ts';
import { ONE_SCREEN } from '../core/session/share.ts';
import type { TeamState } from '../core/session/state.ts';
import type { Undoable } from '../core/session/undo.ts';
import { wording } from '../core/session/wording.ts';
import type { MasterTold, Mirror, SeatTold, WallTold } from '../core/wire/message.ts';
import type { Connection } from './connection.ts';
import type { Live } from './live.ts';

type Parts = { [key: string]: unknown };

/** What a seat's page is sent now; `record` is what just happened. */
export function tellSeat(live: Live, connection: Connection, record?: Record): SeatTold {
  const { picture, who } = connection;
  const { state, now, mission } = live;
  const { fresh } = picture;
  const known = Object.hasOwn(state.seats, who);
  const { present } = live;
  const sight = known ? sightOf(mission.mission, state, who, present) : undefined;
  const head = { seq: state.seq, now, seat: who };
  if (sight === undefined) {
    picture.forget();
    return { ...head, fresh: true, parts: {}, words: {}, waiting: known ? 'waiting' : 'removed' };
  }
  const view = seen(mission.mission, state, { ...sight, id: who }, now, live.story, present) as Seen;
  const happened = fresh || record === undefined ? undefined : happenedFor(sight.team, record);
  const parts = picture.changed(view as unknown as Parts);
  const words = picture.words([parts, happened], mission, missionSeen(mission.mission, state.settings.names).people);
  const news = happened === undefined || happened.events.length === 0 ? {} : { happened };
  return { ...head, fresh, parts: parts as Partial<Seen>, words, waiting: null, ...news };
}

/** What a console is sent: the panels of these teams, or of all. */
export function tellMaster(
  live: Live,
  { picture }: Connection,
  teams: readonly TeamState[],
  lines: readonly LogLine[],
  undo: readonly Undoable[],
): MasterTold {
  const { state, now, mission } = live;
  const { fresh } = picture;
  const links = live.link;
  const all: Parts = {
    session: asLong(live, 'master', () => masterSession(mission.mission, state)),
    clock: state.clock,
    waiting: waitingScreens(state, links),
    notes: notesAsLong(mission.mission),
    questions: questionResults(mission.mission, state),
  };
  for (const team of fresh ? Object.values(state.teams) : teams)
    all[`team:${team.id}`] = masterTeam(mission.mission, state, team, links);
  const parts = picture.changed(all);
  const words = picture.words([parts, lines], mission, missionSeen(mission.mission, state.settings.names).people);
  return { seq: state.seq, now, fresh, parts: parts as Partial<MasterParts>, words, lines, undo };
}

/** What a wall is sent: the lights of these teams, or of all. */
export function tellWall(live: Live, { picture }: Connection, teams: readonly TeamState[]): WallTold {
  const { state, now, mission } = live;
  const { fresh } = picture;
  const all: Parts = {
    session: asLong(live, 'wall', () => wallSession(mission.mission, state)),
    clock: { ...state.clock, limit: state.settings.limit, shown: state.settings.clockShown },
    slides: wallSlides(mission.mission, state),
    grid: wallGrid(mission.mission, state, live.story),
  };
  for (const team of fresh ? Object.values(state.teams) : teams)
    all[`team:${team.id}`] = wallTeam(mission.mission, team, live.connected(team.id));
  const parts = picture.changed(all);
  return {
    seq: state.seq,
    now,
    fresh,
    parts: parts as Partial<WallParts>,
    words: picture.words(parts, mission, missionSeen(mission.mission, state.settings.names).people),
  };
}

/** A team's screen as a console may look at it: every lens, no hand. */
export function mirrorOf(live: Live, { picture, watches }: Connection): Mirror {
  const { state, now, mission } = live;
  const team = watches ?? '';
  const sight = { team, ...ONE_SCREEN, acts: false };
  const view = seen(mission.mission, state, sight, now, live.story, live.present) ?? null;
  const catalogue = mission.catalogues[picture.language] ?? mission.catalogues[mission.mission.language] ?? {};
  const names = missionSeen(mission.mission, state.settings.names).people;
  return { team, seen: view, words: wording(view, catalogue, names, picture.language) };
}

/** A mission's notes never change: they are made, written and compared once. */
const notes = new WeakMap<Mission, Notes>();
function notesAsLong(mission: Mission): Notes {
  const known = notes.get(mission) ?? notesOf(mission);
  notes.set(mission, known);
  return known;
}

interface Made {
  readonly from: readonly unknown[];
  readonly part: object;
}
const made = new WeakMap<Live, Map<string, Made>>();

/** What concerns the session as a whole is the same object as long as nothing of it has changed: it need not be written to be compared. */
function asLong<Part extends object>(live: Live, name: string, make: () => Part): Part {
  const { settings, blank, slide, led, group, asksAfter, gate } = live.state;
  const from = [settings, blank, slide, led, group, asksAfter, gate];
  const parts = made.get(live) ?? new Map<string, Made>();
  made.set(live, parts);
  const known = parts.get(name);
  if (known?.from.every((value, at) => value === from[at])) return known.part as Part;
  const part = make();
  parts.set(name, { from, part });
  return part;
}
