import { HeartHandshake, Lightbulb, MessagesSquare, Signpost, Wind } from 'lucide-preact';

/** The five steps of a debrief, in their order. */
export const STEPS = [
  { id: 'breathe', word: 'step-breathe', Icon: Wind },
  { id: 'tell', word: 'step-tell', Icon: MessagesSquare },
  { id: 'understand', word: 'step-understand', Icon: Lightbulb },
  { id: 'transfer', word: 'step-transfer', Icon: Signpost },
  { id: 'commit', word: 'step-commit', Icon: HeartHandshake },
] as const;

export type Step = (typeof STEPS)[number];
export type StepId = Step['id'];
