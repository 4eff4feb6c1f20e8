import type { Text } from '../../core/scenario/text.ts';
import type { Measure, Place } from './model.ts';
import type { Hue } from './schema.ts';

export interface SeenTheme {
  readonly id: string;
  readonly name: Text;
  readonly hue: Hue;
  readonly picture: string | null;
  /** True while its lantern is lit. */
  readonly lit: boolean;
  /** What it is worth to the machine; null while nobody was told. */
  readonly points: number | null;
}

/** One reel. Its theme is told once it has been shown to the machine. */
export interface SeenItem {
  readonly id: string;
  readonly mark: string;
  readonly theme: string | null;
}

/** What the view draws. */
export interface FeedBoard {
  readonly task: 'choose' | 'act' | 'tune';
  readonly viewer: { readonly name: Text; readonly picture: string | null };
  readonly places: number;
  readonly themes: readonly SeenTheme[];
  /** Reels to choose from. */
  readonly items: readonly SeenItem[];
  /** Actions to do, laid out by the seed. */
  readonly actions: readonly { readonly id: string; readonly name: Text; readonly picture: string | null }[];
  /** How many actions can be done. */
  readonly count: number;
  /** Reels chosen, or actions done in their order. */
  readonly chosen: readonly string[];
  readonly dials: {
    readonly counted: Text;
    readonly ways: readonly { readonly id: string; readonly name: Text }[];
    readonly way: string;
    readonly surprise: Text;
    readonly surprises: number;
    readonly most: number;
  } | null;
  /** The feed that is served; null while it is not known yet. */
  readonly feed: readonly Place[] | null;
  readonly measure: Measure | null;
  /** True when the effective number of themes is shown too. */
  readonly variety: boolean;
  /** What the machine said of the reels, and what it wants. */
  readonly score: number | null;
  readonly goal: number | null;
  readonly wants: { readonly themes: number; readonly most: number } | null;
  readonly button: Text | null;
  readonly solved: boolean;
}
