/** The five steps of the debrief, as the wall shows them. */
export const SLIDES = ['breathe', 'tell', 'understand', 'transfer', 'commit'] as const;
export type Slide = (typeof SLIDES)[number];
