import { type ClassGrid, classGrid } from '../debrief/class-view.ts';
import type { Mission } from '../scenario/mission.ts';
import { puzzlesAt } from '../scenario/mission.ts';
import type { Record } from './event.ts';
import type { Led } from './led.ts';
import { type Answers, answersOf } from './seen-led.ts';
import { lightsOf, shareOf } from './seen-master.ts';
import type { Clock, Played, SessionState, TeamState } from './state.ts';

/** What the wall shows, part by part. Nothing of a puzzle: everybody in the room reads it. */
export interface WallParts {
  readonly session: WallSession;
  readonly clock: Clock & { readonly limit: number | null; readonly shown: boolean };
  readonly slides: WallSlides | null;
  /** Who came to what, while an adult shows it. */
  readonly grid: ClassGrid | null;
  readonly [team: `team:${string}`]: WallTeam;
}

export interface WallSession {
  readonly mission: Pick<Mission, 'id' | 'title' | 'district' | 'pitch' | 'accent' | 'helpline' | 'scene'>;
  readonly blank: boolean;
  /** The step of the debrief that is shown; null while the Cité is. */
  readonly slide: string | null;
  readonly led: Led;
  readonly ranking: boolean;
  /** Screens that each team is meant to have. */
  readonly screens: number;
  readonly group: number;
  readonly teams: readonly string[];
}

export interface WallTeam extends Pick<TeamState, 'id' | 'emblem' | 'stage' | 'stars' | 'breached'> {
  /** Paused alone. */
  readonly held: boolean;
  readonly lights: readonly string[];
  readonly share: number;
  readonly solved: number;
  readonly of: number;
  /** Own play at which the last light came on. */
  readonly lastAt: Played;
  readonly screens: number;
}

/** What the debrief talks about, once it is shown. */
export interface WallSlides extends Pick<Mission['debrief'], 'transfer' | 'gestures' | 'helplines'> {
  readonly objectives: readonly Pick<
    Mission['objectives'][number],
    'id' | 'title' | 'found' | 'game' | 'life' | 'fact'
  >[];
  readonly answers: Answers | null;
}

export function wallSession(mission: Mission, state: SessionState): WallSession {
  const { id, title, district, pitch, accent, helpline, scene } = mission;
  return {
    mission: { id, title, district, pitch, accent, scene, ...(helpline === undefined ? {} : { helpline }) },
    blank: state.blank,
    slide: state.slide,
    led: state.led,
    ranking: state.settings.ranking,
    screens: state.settings.screens,
    group: state.group.n,
    teams: Object.keys(state.teams),
  };
}

export function wallTeam(mission: Mission, team: TeamState, screens: number): WallTeam {
  const puzzles = puzzlesAt(mission, team.level);
  const needed = puzzles.filter(({ role }) => role !== 'bonus');
  const { solved } = team.progress;
  return {
    id: team.id,
    emblem: team.emblem,
    stage: team.stage,
    stars: team.stars,
    breached: team.breached,
    held: team.clock.heldAt !== null,
    lights: lightsOf(mission, team),
    share: shareOf(puzzles, team),
    solved: needed.filter(({ id }) => solved.includes(id)).length,
    of: needed.length,
    lastAt: team.progress.puzzles[solved.at(-1) ?? '']?.movedAt ?? 0,
    screens,
  };
}

export const wallSlides = (mission: Mission, state: SessionState): WallSlides | null =>
  state.slide === null
    ? null
    : {
        objectives: mission.objectives.map(({ id, title, found, game, life, fact }) => ({
          id,
          title,
          found,
          game,
          life,
          fact,
        })),
        answers: answersOf(mission, state),
        transfer: mission.debrief.transfer,
        gestures: mission.debrief.gestures,
        helplines: mission.debrief.helplines,
      };

/** One grid per state, however many walls show it. */
const grids = new WeakMap<SessionState, ClassGrid>();

export function wallGrid(mission: Mission, state: SessionState, records: readonly Record[]): ClassGrid | null {
  if (state.led.show?.view !== 'class') return null;
  const grid = grids.get(state) ?? classGrid(mission, state, records);
  grids.set(state, grid);
  return grid;
}
