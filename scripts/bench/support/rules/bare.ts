import type { Record } from '../../../../src/core/session/event.ts';

/** What keeping events costs with no rules at all: each is appended, folded into a plain state and written as JSON. */
export function appendAll(records: readonly Record[]): number {
  const log: string[] = [];
  let state: { readonly [field: string]: unknown } = {};
  for (const { seq, at, events } of records) {
    for (const event of events) {
      state = { ...state, seq, at, last: event };
      log.push(JSON.stringify(event));
    }
  }
  return log.length;
}

/** What visiting so many states costs with no rules at all: plain objects, each move a switch, known again by their JSON. */
export function visitAll(states: number, moves: number): number {
  const first = { value: 'open', context: { on: Array.from({ length: moves }, () => 0) } };
  const found = [first];
  const known = new Set([JSON.stringify(first)]);
  for (let at = 0; at < found.length; at += 1) {
    const { value, context } = found[at] ?? first;
    for (let move = 0; move < moves; move += 1) {
      const next = { value, context: { on: context.on.map((bit, place) => (place === move ? 1 - bit : bit)) } };
      const key = JSON.stringify(next);
      if (known.has(key) || found.length >= states) continue;
      known.add(key);
      found.push(next);
    }
  }
  return found.length;
}
