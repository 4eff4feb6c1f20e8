import type { Text } from '../../core/scenario/text.ts';

/** A string as it hangs: between two scraps. */
interface SeenString {
  readonly id: string;
  /** Null on a string that the team tied: it cannot be cut. */
  readonly mark: string | null;
  readonly joins: readonly [string, string];
  readonly at: number;
  readonly cut: boolean;
  readonly gesture: Text | null;
  /** True when cutting it spends a letter. */
  readonly letter: boolean;
}

/** How far one seeker came at the last try: the scraps and strings of its way; none when it was stopped. */
interface Try {
  readonly id: string;
  readonly name: Text;
  readonly scraps: readonly string[];
  readonly strings: readonly string[];
}

/** What the view draws. */
export interface StringsBoard {
  readonly scraps: readonly {
    readonly id: string;
    readonly mark: string;
    readonly name: Text | null;
    /** Null on a seat without the Eye. */
    readonly picture: string | null;
    readonly pictureText: Text | null;
    readonly x: number;
    readonly y: number;
  }[];
  readonly strings: readonly SeenString[];
  readonly task: 'tie' | 'cut';
  /** How many strings are to be tied, and how many of them are. */
  readonly ties: { readonly done: number; readonly of: number } | null;
  readonly scissors: { readonly count: number; readonly left: number } | null;
  readonly letters: { readonly count: number; readonly left: number } | null;
  readonly button: Text | null;
  /** Null until the seekers have tried the strings as they hang. */
  readonly tries: readonly Try[] | null;
  readonly solved: boolean;
}
