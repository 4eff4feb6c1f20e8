import type { WallView } from './wall-context.ts';

/** The steps of the debrief that the wall can show. */
export const SLIDES = ['breathe', 'tell', 'understand', 'transfer', 'commit'] as const;
export type Slide = (typeof SLIDES)[number];

type Scene = Slide | 'dark' | 'arrival' | 'city';

/** What the wall shows. A slide that was asked for stays while the children's screens are dark: it is what they talk about. */
export function sceneOf({
  session,
  clock,
}: {
  readonly session: Pick<WallView['session'], 'slide' | 'blank'>;
  readonly clock: Pick<WallView['clock'], 'state'>;
}): Scene {
  const slide = SLIDES.find((step) => step === session.slide);
  if (slide !== undefined) return slide;
  if (session.blank) return 'dark';
  return clock.state === 'ready' ? 'arrival' : 'city';
}
