import { findNodeAtLocation, type Node } from 'jsonc-parser';
import type { Path } from './walk.ts';

/** Line and column, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where a value stands in a file; where its nearest parent stands when it does not exist. */
export function placeOf(source: string, root: Node | undefined, path: Path): Place {
  for (let length = path.length; length >= 0 && root !== undefined; length -= 1) {
    const node = findNodeAtLocation(root, [...path.slice(0, length)]);
    if (node !== undefined) return placeIn(source, node.offset);
  }
  return { line: 1, column: 1 };
}

/** Where a character stands in a file. */
export function placeIn(source: string, offset: number): Place {
  const before = source.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
