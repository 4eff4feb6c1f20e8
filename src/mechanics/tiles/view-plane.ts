import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Happened } from '../view.ts';

const FLIGHT_MS = 900;

/** The plane leaves the sheet for the window each time a message is thrown; the window then answers with a breath of light. */
export function usePlane(
  happened: Happened | undefined,
  motion: boolean,
  refs: { plane: RefObject<HTMLElement>; letter: RefObject<HTMLElement>; house: RefObject<HTMLElement> },
): void {
  const seq = happened?.seq;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a flight belongs to one `seq`, whatever else changes
  useEffect(() => {
    const { plane, letter, house } = {
      plane: refs.plane.current,
      letter: refs.letter.current,
      house: refs.house.current,
    };
    if (happened?.move.type !== 'send' || !motion || plane === null || letter === null || house === null) return;
    const from = letter.getBoundingClientRect();
    const to = house.getBoundingClientRect();
    const base = (plane.offsetParent ?? plane).getBoundingClientRect();
    const at = (box: DOMRect, share: number): [number, number] => [
      box.left + box.width * share - base.left,
      box.top + box.height * 0.45 - base.top,
    ];
    const [x0, y0] = at(from, 0.6);
    const [x1, y1] = at(to, 0.5);
    const frame = (x: number, y: number, turn: number, scale: number, opacity: number) => ({
      transform: `translate(${x}px, ${y}px) rotate(${turn}deg) scale(${scale})`,
      opacity,
    });
    // The picture flies to the right; the window is on the left of the sheet, so it is mirrored by the style.
    const flight = plane.animate(
      [
        frame(x0, y0, 0, 1.1, 0),
        { ...frame(x0, y0 - 6, 8, 1.2, 1), offset: 0.12 },
        { ...frame((x0 + x1) / 2, Math.min(y0, y1) - 50, -4, 1, 1), offset: 0.6 },
        frame(x1, y1, -10, 0.45, 0.2),
      ],
      { duration: FLIGHT_MS, easing: 'cubic-bezier(0.35, 0.1, 0.4, 1)' },
    );
    const breath = house.animate(
      [{ filter: 'brightness(1)' }, { filter: 'brightness(1.22)' }, { filter: 'brightness(1)' }],
      { duration: 600, delay: FLIGHT_MS - 150 },
    );
    return () => {
      flight.cancel();
      breath.cancel();
    };
  }, [seq]);
}
