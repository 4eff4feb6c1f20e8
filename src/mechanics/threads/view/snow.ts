import type { ThreadsBoard } from '../board.ts';
import type { Spread } from '../spread.ts';

/** Where the ball has been after so many passes: the threads it took, the lanterns it reached (a group and its members together). */
export function snowOf(board: ThreadsBoard, spread: Spread | undefined, step: number) {
  const passes = spread?.passes.slice(0, step) ?? [];
  const reached = passes.flatMap((pass) => [pass.from, pass.to].filter((id) => id !== undefined));
  const members = board.nodes.filter((node) => reached.includes(node.id)).flatMap((node) => node.members);
  return { passed: new Set(passes.map((pass) => pass.by)), snowed: new Set([...reached, ...members]) };
}
