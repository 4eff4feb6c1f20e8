import type { Lens } from '../../core/scenario/lens.ts';
import type { Text } from '../../core/scenario/text.ts';
import type { Look } from './schema.ts';
import type { Spread } from './spread.ts';

/** A lantern. `x` and `y` are % of a wide sky; `name` is there for the Map only, and always for the window. */
export interface BoardNode {
  readonly id: string;
  readonly look: Look;
  readonly x: number;
  readonly y: number;
  readonly members: readonly string[];
  readonly picture?: string;
  readonly name?: Text;
}

/** A thread between two lanterns, with what the seat's lenses read on it. */
export interface BoardThread {
  readonly id: string;
  readonly mark: string;
  readonly ends: readonly [string, string];
  readonly state: 'whole' | 'cut' | 'gone';
  readonly notes: Readonly<Partial<Record<Lens, Text>>>;
  readonly gesture?: Text;
}

export interface BoardKnot {
  readonly id: string;
  readonly label: Text;
  readonly tied: boolean;
  readonly near?: string;
}

/** What the view draws. `spread` is the ball's last run, while it still tells what the present cuts do. */
export interface ThreadsBoard {
  readonly nodes: readonly BoardNode[];
  readonly window: string;
  readonly threads: readonly BoardThread[];
  readonly knots: readonly BoardKnot[];
  readonly scissors: { readonly count: number; readonly left: number };
  readonly ties: { readonly count: number; readonly left: number };
  readonly below: number;
  readonly lit: boolean;
  readonly solved: boolean;
  readonly spread?: Spread;
}
