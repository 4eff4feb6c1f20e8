import { DEBRIEF_STEPS, type DebriefStep } from '../../core/session/led.ts';
import type { WallView } from './wall-context.ts';

/** The steps of the debrief that the wall can show. */
export const SLIDES = DEBRIEF_STEPS;
export type Slide = DebriefStep;

type Scene = Slide | 'class' | 'moment' | 'dark' | 'arrival' | 'city';

/** What the wall shows. A slide that was asked for stays while the children's screens are dark: it is what they talk about. */
export function sceneOf({
  session,
  clock,
}: {
  readonly session: Pick<WallView['session'], 'slide' | 'blank' | 'led'>;
  readonly clock: Pick<WallView['clock'], 'state'>;
}): Scene {
  if (session.led.show !== null) return session.led.show.view;
  const slide = SLIDES.find((step) => step === session.slide);
  if (slide !== undefined) return slide;
  if (session.blank) return 'dark';
  return clock.state === 'ready' ? 'arrival' : 'city';
}
