import type { ComponentChildren } from 'preact';

const INK = '#231a4d';

interface Face {
  readonly paper: string;
  readonly shade: string;
  readonly features: ComponentChildren;
}

const line = { fill: 'none', stroke: INK, 'stroke-width': 4.4, 'stroke-linecap': 'round' } as const;

/** Cut-paper faces: the expression is in the eyes and the mouth; the colour only goes with it. */
const FACES: Readonly<Record<string, Face>> = {
  proud: {
    paper: '#ffd27a',
    shade: '#f0b04a',
    features: (
      <>
        <path d="M27 41q6-9 12 0M57 41q6-9 12 0" {...line} />
        <path d="M27 55q21 27 42 0q-21 5-42 0z" fill={INK} />
        <path d="M38 67q10 6 20 0q-10-5-20 0z" fill="#e8685d" />
      </>
    ),
  },
  calm: {
    paper: '#a9e0cf',
    shade: '#7cc4b0',
    features: (
      <>
        <path d="M26 42q7 7 14 0M56 42q7 7 14 0" {...line} />
        <path d="M34 60q14 10 28 0" {...line} />
      </>
    ),
  },
  surprised: {
    paper: '#b9d3ff',
    shade: '#8fb2ee',
    features: (
      <>
        <path d="M25 30q8-8 15-2M56 28q7-6 15 2" {...line} />
        <circle cx="33" cy="43" r="6" fill={INK} />
        <circle cx="63" cy="43" r="6" fill={INK} />
        <ellipse cx="48" cy="65" rx="8" ry="10" fill={INK} />
      </>
    ),
  },
  moved: {
    paper: '#ffc0b0',
    shade: '#f09a86',
    features: (
      <>
        <circle cx="33" cy="43" r="6.5" fill={INK} />
        <circle cx="63" cy="43" r="6.5" fill={INK} />
        <circle cx="35.4" cy="40.6" r="2.2" fill="#fff" />
        <circle cx="65.4" cy="40.6" r="2.2" fill="#fff" />
        <path d="M27 30q6-5 12-5M57 25q6 0 12 5" {...line} />
        <path d="M38 63q10 7 20 0" {...line} />
        <path d="M71 50q8 11 0 15q-8-4 0-15z" fill="#5b9bef" />
      </>
    ),
  },
  tired: {
    paper: '#d9cdf2',
    shade: '#b6a5dd',
    features: (
      <>
        <path d="M25 42h16M55 42h16" {...line} />
        <path d="M29 47q4 4 8 0M59 47q4 4 8 0" {...line} stroke-width="2.6" />
        <path d="M36 64q6-6 12 0t12 0" {...line} />
      </>
    ),
  },
};

/** A paper face for a mood. */
export function MoodFace({ mood }: { readonly mood: string }) {
  const face = FACES[mood];
  if (face === undefined) return null;
  return (
    <svg viewBox="0 0 96 98" aria-hidden="true">
      <path d="M48 10q40 0 40 42t-40 43t-40-43t40-42z" fill="#231a4d" opacity="0.22" />
      <path d="M48 4q41-1 41 43t-41 44t-41-44t41-43z" fill={face.shade} />
      <path d="M48 4q40-1 40 41t-40 42t-40-42t40-41z" fill={face.paper} />
      {face.features}
    </svg>
  );
}
