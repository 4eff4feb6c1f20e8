import { DEBRIEF_STEPS, type DebriefStep } from '../../core/session/led.ts';

/** The five steps of the debrief, as console and wall show them. */
export const SLIDES = DEBRIEF_STEPS;
export type Slide = DebriefStep;

export const slideOf = (at: string | null): Slide | undefined => SLIDES.find((step) => step === at);
