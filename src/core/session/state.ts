import type { AnyMove, Snapshot } from '../../mechanics/mechanic.ts';
import type { Lens } from '../scenario/lens.ts';
import type { Level } from '../scenario/mission.ts';
import type { FormName, Moment as QuestionMoment } from '../scenario/questions.ts';
import type { Reply } from '../scenario/reply.ts';
import type { Led } from './led.ts';

/** The version of the rules that wrote a record. */
export const RULES_VERSION = 1;

/** Milliseconds of play: time that ran, without pauses, outages and closed tabs. */
export type Played = number;

export interface Settings {
  readonly level: Level;
  /** Length of the mission in milliseconds of play; null = no clock. */
  readonly limit: number | null;
  /** Whether children see the clock. */
  readonly clockShown: boolean;
  /** Hints are offered after so much play without progress, or so many wrong tries. */
  readonly hintAfter: number;
  readonly hintTries: number;
  /** First names to show instead of the mission's: person id → name. */
  readonly names: Readonly<Record<string, string>>;
  /** Whether one seat's hand commits the moves of a puzzle when a team has several screens. */
  readonly hand: boolean;
  /** Whether Archie offers hints by himself. */
  readonly offers: boolean;
  /** The console marks a team that got no nearer for so long (play): uneasy, then stuck. */
  readonly stuck: readonly [number, number];
  /** Screens that each team is meant to have. */
  readonly screens: number;
  /** Who gives a screen its team when it joins: chance, or the game master. */
  readonly placing: 'drawn' | 'master';
  /** Whether the wall shows an order of arrival. Never, unless somebody asked for it. */
  readonly ranking: boolean;
  /** Short questions before and after: none, answered once by each team, or by each screen. */
  readonly questions: 'off' | 'team' | 'screen';
}

export const DEFAULT_SETTINGS: Settings = {
  level: 1,
  limit: 15 * 60_000,
  clockShown: true,
  hintAfter: 75_000,
  hintTries: 3,
  names: {},
  hand: true,
  offers: true,
  stuck: [150_000, 270_000],
  screens: 1,
  placing: 'drawn',
  ranking: false,
  questions: 'off',
};

export interface Clock {
  readonly state: 'ready' | 'running' | 'paused';
  /** Play spent before `since`. */
  readonly spent: Played;
  /** The instant (epoch milliseconds) from which time runs; only meaningful while running. */
  readonly since: number;
  /** Time added to the limit. */
  readonly bonus: number;
}

/** passed: the game master opened or skipped it, so nothing says that the team found it. */
export type Help = 'alone' | 'hint' | 'shown' | 'passed';

interface Helped {
  readonly step: number;
  readonly hint: number;
  readonly before: Help;
  readonly counts: boolean;
}

export interface PuzzleState {
  /** Index of the step that is open. */
  readonly step: number;
  readonly snapshot: Snapshot<unknown>;
  readonly solved: boolean;
  /** The most help that the team has had on it, at any level. */
  readonly help: Help;
  /** Hints taken, per step. */
  readonly hints: readonly number[];
  /** Hints offered and not yet taken, on the open step. */
  readonly offered: number;
  /** Wrong tries since the last progress. */
  readonly wrong: number;
  /** When the team last got nearer, opened it, or took a hint (play). */
  readonly movedAt: Played;
  readonly openedAt: Played;
  readonly read: readonly Lens[];
  readonly called: readonly Lens[];
  /** What `help` was before each hint, so that a hint that is taken back leaves no trace. */
  readonly helped: readonly Helped[];
}

/** What undo restores: puzzles, tokens and unlocks (unlocks follow from tokens and solved puzzles). */
export interface Progress {
  readonly puzzles: Readonly<Record<string, PuzzleState>>;
  readonly tokens: readonly string[];
  /** Solved puzzles, in order. */
  readonly solved: readonly string[];
}

export interface Moment {
  readonly seq: number;
  /** The puzzle that the step belongs to. */
  readonly puzzle: string | null;
  /** The move that led here, or true when the puzzle started again (a change of level): both can be undone; opening cannot. */
  readonly move?: AnyMove;
  readonly restart?: true;
  readonly level: Level;
  readonly progress: Progress;
  /** Where the team stood. */
  readonly stage: Stage;
  readonly at: string | null;
  /** What this act wiped out besides progress, to be put back with it. */
  readonly wiped?: Partial<Pick<TeamState, 'breached' | 'debrief' | 'lastWrong'>>;
}

/** What a team's own clock has apart from the session's. */
export interface TeamClock {
  /** Session play at which this team alone was paused; null while it plays. */
  readonly heldAt: Played | null;
  /** Session play that did not count for this team. */
  readonly out: Played;
  /** Time added for this team alone. */
  readonly bonus: number;
}

/** A sentence of the game master for one team. Held: only consoles know of it. */
export interface Message {
  readonly id: number;
  readonly words: string;
  readonly state: 'held' | 'sent' | 'read' | 'withdrawn';
}

/** The last wrong try, for the console. */
export interface WrongTry {
  readonly seq: number;
  readonly puzzle: string;
  readonly step: number;
  readonly level: Level;
  readonly move: AnyMove;
  readonly reply: Reply;
  readonly context: unknown;
}

/** One answer: the text that was chosen, of which form, and whether they were sure of it. */
export interface Answered {
  readonly form: FormName;
  readonly choice: string;
  readonly sure: boolean;
}

/** Who answered (the whole team, or one screen) → question → answer. No name and no device is in it. */
export type Answers = Readonly<Record<string, Readonly<Record<string, Answered>>>>;

export type Stage = 'briefing' | 'district' | 'puzzle' | 'ending' | 'debrief';

export interface TeamState {
  readonly id: string;
  /** Emblem, colour and name all follow from it: drawn from a list, never typed. */
  readonly emblem: string;
  readonly level: Level;
  readonly stage: Stage;
  /** The puzzle the team is in. */
  readonly at: string | null;
  readonly progress: Progress;
  /** Moments that can be gone back to, oldest first; `cursor` is the one that stands now. */
  readonly history: readonly Moment[];
  readonly cursor: number;
  readonly breached: boolean;
  /** Disguises of BlackHat found: stars in the sky, nothing else. */
  readonly stars: number;
  readonly debrief: {
    readonly mood?: string;
    readonly gesture?: string;
    readonly transfer: Readonly<Record<string, string>>;
    readonly call?: number;
  };
  /** Answers to the short questions, by moment. */
  readonly answers: Readonly<Record<QuestionMoment, Answers>>;
  readonly clock: TeamClock;
  readonly blank: boolean;
  /** A hand raised, silently. */
  readonly help: boolean;
  /** Whether Archie offers hints to this team by himself; null follows the session. */
  readonly offers: boolean | null;
  readonly messages: readonly Message[];
  readonly lastWrong: WrongTry | null;
  /** The last chime, by the number of its record. */
  readonly chime: number;
}

/** The children who play now. The next ones take their places: same screens, same code. */
export interface Group {
  readonly n: number;
  /** The record with which it began. */
  readonly from: number;
  /** All that the group before had, until this one has begun to play: a wrong tap can be taken back. */
  readonly before:
    | (Pick<SessionState, 'teams' | 'clock' | 'group' | 'seed' | 'blank' | 'slide' | 'led' | 'asksAfter'> & {
        readonly level: Level;
      })
    | null;
}

export interface SessionState {
  readonly seq: number;
  /** Instant of the last record, epoch milliseconds. Time never runs backwards: `now = max(now, at)`. */
  readonly at: number;
  readonly mission: string;
  readonly hash: string;
  readonly seed: number;
  readonly settings: Settings;
  readonly clock: Clock;
  readonly teams: Readonly<Record<string, TeamState>>;
  /** Which seat belongs to which team, in the order in which they came; null waits for a team. Who is connected is a lease outside the log. */
  readonly seats: Readonly<Record<string, string | null>>;
  /** All screens are dark, to talk. */
  readonly blank: boolean;
  /** The step of the debrief that the wall shows; null while it shows the Cité. */
  readonly slide: string | null;
  readonly led: Led;
  /** The short questions of the end are open. */
  readonly asksAfter: boolean;
  /** What an adult has confirmed before the start. */
  readonly gate: readonly string[];
  readonly group: Group;
  /** The last command of each page, so that a resent command counts once. */
  readonly heard: Readonly<Record<string, number>>;
}
