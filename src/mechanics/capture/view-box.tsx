import { CornerUpLeft } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import type { BoardProps } from '../view.ts';
import type { CaptureBoard, CaptureBulb, Move } from './schema.ts';
import { Folded, Picture } from './view-picture.tsx';

interface BoxProps extends BoardProps<CaptureBoard, Move> {
  readonly kept: readonly string[];
  /** True while a screen is held over the strongbox. */
  readonly ready: 'away' | 'near' | 'over';
  readonly shaken: string | undefined;
  onTakeOut(screen: string): void;
}

/** The strongbox: its bulbs, and drawers that give a screen back when they are touched. */
export function Box({ kept, ready, shaken, onTakeOut, ...props }: BoxProps) {
  const { board, say, t, asset, acts } = props;
  const slots = useSlots(kept, board.drawers);
  return (
    <section class="capture-box" data-drop="box" data-ready={ready} aria-label={say('box')}>
      <ul class="capture-bulbs" aria-label={say('bulbs')}>
        {board.bulbs.map((bulb) => (
          <BulbLamp key={bulb.id} bulb={bulb} label={t(bulb.label)} {...props} />
        ))}
      </ul>
      <ol class="capture-drawers" data-many={board.drawers > 3}>
        {slots.map((id, index) => {
          const screen = board.screens.find((candidate) => candidate.id === id);
          const n = index + 1;
          return (
            <li key={index}>
              <button
                type="button"
                class="capture-drawer"
                data-full={screen !== undefined}
                data-shaken={screen !== undefined && shaken === screen.id}
                aria-label={
                  screen === undefined ? say('drawer-empty', { n }) : say('drawer-full', { n, mark: screen.mark })
                }
                aria-disabled={screen === undefined || board.solved}
                disabled={!acts}
                onClick={() => screen !== undefined && onTakeOut(screen.id)}
              >
                {screen === undefined ? (
                  <span class="capture-knob" aria-hidden="true" />
                ) : (
                  <span class="capture-kept" aria-hidden="true">
                    {screen.look === undefined ? (
                      <Folded />
                    ) : (
                      <Picture look={screen.look} scrap={asset('prop-sticker-torn')} />
                    )}
                    <b>{screen.mark}</b>{' '}
                    <span class="capture-out">
                      <CornerUpLeft />
                      <span>{say('take-out')}</span>
                    </span>
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function BulbLamp({ bulb, label, say, asset }: { bulb: CaptureBulb; label: string } & BoardProps<CaptureBoard, Move>) {
  const state = bulb.lit ? 'bulb-lit' : bulb.of === undefined ? 'bulb-dark' : 'bulb-part';
  return (
    <li class="capture-bulb" data-lit={bulb.lit}>
      <img src={asset(bulb.lit ? 'prop-bulb-on' : 'prop-bulb-off')} alt="" />
      <span class="sr-only">{say(state, { bulb: label, has: bulb.has, of: bulb.of ?? 1 })}</span>
      <span class="capture-tag" aria-hidden="true">
        {bulb.lit && <b class="capture-tick">✓</b>}
        {label}
        {bulb.of !== undefined && (
          <span class="capture-notches">
            {Array.from({ length: bulb.of }, (_, index) => (
              <i key={index} data-on={index < bulb.has} />
            ))}
          </span>
        )}
      </span>
    </li>
  );
}

/** Which drawer holds which screen: a screen stays in the drawer that took it, although the state only knows a set. */
function useSlots(kept: readonly string[], drawers: number): readonly (string | undefined)[] {
  const slots = useRef<(string | undefined)[]>([]);
  const next = Array.from({ length: drawers }, (_, index) => {
    const held = slots.current[index];
    return held !== undefined && kept.includes(held) ? held : undefined;
  });
  for (const id of kept) {
    const free = next.indexOf(undefined);
    if (!next.includes(id) && free >= 0) next[free] = id;
  }
  slots.current = next;
  return next;
}
