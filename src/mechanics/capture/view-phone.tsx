import type { Dragging } from '../../ui/drag.ts';
import type { BoardProps } from '../view.ts';
import type { CaptureBoard, CaptureScreen, Move } from './schema.ts';
import { Folded, Picture } from './view-picture.tsx';

interface PhoneProps extends BoardProps<CaptureBoard, Move> {
  readonly screen: CaptureScreen | undefined;
  /** True while the screen slides by on its own. */
  readonly moving: boolean;
  /** What lets the screen be dragged. */
  readonly carried: ReturnType<Dragging['carried']>;
}

/** The phone on the desk: one screen at a time, with what the open lens reads on it. */
export function Phone({ screen, moving, carried, say, t, asset, lens }: PhoneProps) {
  return (
    <section class="capture-phone" aria-label={say('phone')}>
      <div class="capture-glass">
        {screen === undefined ? (
          <p class="capture-none">{say('no-screen')}</p>
        ) : (
          <article key={screen.id} class="capture-screen" data-moving={moving} {...carried}>
            <h3 class="capture-mark">
              <span class="sr-only">{say('screen', { mark: screen.mark })}</span>
              <span aria-hidden="true">{screen.mark}</span>
            </h3>
            <Strip words={lens === 'trace' && screen.words.trace !== undefined ? t(screen.words.trace) : undefined} />
            {screen.look === undefined ? <Folded /> : <Picture look={screen.look} scrap={asset('prop-sticker-torn')} />}
            <Strip words={below(screen, lens, t)} />
          </article>
        )}
      </div>
      <span class="capture-life" data-moving={moving} key={screen?.id} />
    </section>
  );
}

/** What is read under the picture; the header above it belongs to the Trace. */
function below({ words }: CaptureScreen, lens: PhoneProps['lens'], t: PhoneProps['t']): string | undefined {
  const text = lens === undefined || lens === 'trace' ? undefined : words[lens];
  return text === undefined ? undefined : t(text);
}

/** A strip of the screen: folded shut, or open with what a lens reads there. */
function Strip({ words }: { words: string | undefined }) {
  return words === undefined ? <span class="capture-fold" aria-hidden="true" /> : <p class="capture-strip">{words}</p>;
}
