import type { AnyMove, Snapshot } from '../../mechanics/mechanic.ts';
import type { Lens } from '../scenario/lens.ts';
import type { Level } from '../scenario/mission.ts';

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
}

export interface Clock {
  readonly state: 'ready' | 'running' | 'paused';
  /** Play spent before `since`. */
  readonly spent: Played;
  /** The instant (epoch milliseconds) from which time runs; only meaningful while running. */
  readonly since: number;
  /** Time added to the limit. */
  readonly bonus: number;
}

export type Help = 'alone' | 'hint' | 'shown';

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
}

type Stage = 'briefing' | 'district' | 'puzzle' | 'ending' | 'debrief';

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
  /** Which seat belongs to which team. Who is connected is a lease outside the log. */
  readonly seats: Readonly<Record<string, string>>;
  /** The last command of each page, so that a resent command counts once. */
  readonly heard: Readonly<Record<string, number>>;
}
