import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';

/** A box that always holds the newest value, for effects that must not run again when it changes. */
export function useLatest<Value>(value: Value): RefObject<Value> & { current: Value } {
  const box = useRef(value);
  box.current = value;
  return box as RefObject<Value> & { current: Value };
}
