import type { Text } from '../../core/scenario/text.ts';
import type { Config, Place } from './schema.ts';

interface Worn {
  readonly with: string | null;
  readonly without: string | null;
}

interface PicturePiece extends Worn {
  readonly picture: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface WordsPiece extends Worn {
  /** Null on a seat without the Eye: it sees that something is written, not what. */
  readonly words: Text | null;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly tone: 'ink' | 'paper' | 'faint';
  readonly mirrored: boolean;
}

export type Piece = PicturePiece | WordsPiece;

export interface SeenLayer {
  readonly id: string;
  readonly mark: string | null;
  readonly name: Text;
  readonly spot: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null;
  readonly list: string | null;
  readonly moves: boolean;
  readonly starts: 'shown' | 'hidden';
  readonly shown: boolean;
}

export interface SeenMap {
  readonly name: Text;
  readonly streets: readonly { readonly id: string; readonly name: Text; readonly square: string | null }[];
  readonly doors: readonly { readonly id: string; readonly mark: string; readonly square: string | null }[];
  /** What is counted; null on a map that counts nothing. */
  readonly counts: { readonly label: Text; readonly all: Text } | null;
  /** The houses whose windows are lit: the possible ones on a map that counts, else all. */
  readonly lit: readonly Place[];
}

/** What the view draws. */
export interface LayersBoard {
  readonly looks: Config['looks'];
  readonly picture: { readonly width: number; readonly height: number; readonly pieces: readonly Piece[] };
  readonly lists: NonNullable<Config['lists']>;
  readonly layers: readonly SeenLayer[];
  readonly map: SeenMap | null;
  readonly task: 'pin' | 'clean';
  /** The button that says: it is done. */
  readonly button: Text | null;
  readonly pin: Place | null;
  readonly solved: boolean;
}
