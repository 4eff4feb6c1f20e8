import { DisclosureCard } from '../classroom/disclosure-card.tsx';
import { useWords } from '../language/say.ts';
import { FullGuide } from './full-guide.tsx';
import { LensPapers } from './lens-papers.tsx';
import type { Paper } from './place.ts';
import { FallbackSheet, Families, Grid } from './small-papers.tsx';

/** The paper that is shown, and printed. */
export function PaperView({ paper }: { readonly paper: Paper }) {
  const say = useWords();
  switch (paper) {
    case 'guide':
      return <FullGuide />;
    case 'lenses':
      return <LensPapers />;
    case 'paper':
      return <FallbackSheet />;
    case 'families':
      return <Families />;
    case 'grid':
      return <Grid />;
    case 'card':
      return (
        <>
          <h1>{say('card-title')}</h1>
          <DisclosureCard say={say} heading="h2" />
        </>
      );
  }
}
