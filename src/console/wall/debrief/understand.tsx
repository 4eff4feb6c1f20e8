import { ArrowLeftRight, BadgeCheck } from 'lucide-preact';
import type { WallSlides } from '../../../core/session/seen-wall.ts';
import { useSay } from '../language/say.ts';
import { useWall } from '../wall-context.ts';
import { CycleBar } from './cycle-bar.tsx';
import { fitOf } from './fit.ts';
import { useCycle } from './use-cycle.ts';
import './understand.css';

const EVERY = 25_000;

/** Comprendre: one idea at a time, the trick of the game beside the trick of life, and one checked fact. */
export function Understand({ objectives }: Pick<WallSlides, 'objectives'>) {
  const say = useSay();
  const { session, t } = useWall();
  const cycle = useCycle(objectives.length, EVERY, session.led.page);
  const idea = objectives[cycle.at];
  if (idea === undefined) return null;
  const [game, life, fact] = [t(idea.game), t(idea.life), t(idea.fact.text)];
  return (
    <section class="idea">
      <div class="paper idea-page" key={idea.id} style={{ '--fit': String(fitOf([game, life, fact])) }}>
        <h1>{t(idea.title)}</h1>
        <div class="idea-tricks">
          <section>
            <h2>{say('understand-game')}</h2>
            <p>{game}</p>
          </section>
          <ArrowLeftRight aria-hidden="true" />
          <section>
            <h2>{say('understand-life')}</h2>
            <p>{life}</p>
          </section>
        </div>
        <section class="idea-fact">
          <h2>
            <BadgeCheck aria-hidden="true" />
            {say('understand-fact')}
          </h2>
          <p>{fact}</p>
        </section>
      </div>
      <CycleBar cycle={cycle} />
    </section>
  );
}
