import { ArrowLeftRight, BadgeCheck } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Report } from '../../core/debrief/report.ts';
import { useSay } from '../../ui/language/say.ts';
import { Prose } from '../prose.tsx';
import { ReadAloud } from '../read-aloud.tsx';
import { useTable } from '../table-context.ts';
import { Changes } from './changes.tsx';
import { MomentButton } from './moment-button.tsx';
import { ReachedBadge } from './reached.tsx';
import './understand.css';

type Objective = Report['objectives'][number];

/** Comprendre: for each idea, the trick of the game beside the trick of life, and one checked fact. */
export function Understand({ report }: { readonly report: Report }) {
  const { led } = useTable().view.seen;
  const here = led?.step === 'understand' ? led.page : null;
  const list = useRef<HTMLUListElement>(null);
  // The group talks about one of them: it comes before everybody's eyes.
  useEffect(() => {
    if (here !== null) list.current?.children[here]?.scrollIntoView({ block: 'start' });
  }, [here]);
  return (
    <ul class="understand" ref={list}>
      {report.objectives.map((objective, index) => (
        <li key={objective.id} data-here={index === here}>
          <Idea objective={objective} misconceptions={report.misconceptions} />
        </li>
      ))}
    </ul>
  );
}

interface Props {
  readonly objective: Objective;
  readonly misconceptions: Report['misconceptions'];
}

function Idea({ objective, misconceptions }: Props) {
  const say = useSay();
  const { t } = useTable();
  const { evidence, station } = objective;
  const [title, game, life, fact] = [objective.title, objective.game, objective.life, objective.fact.text].map(t) as [
    string,
    string,
    string,
    string,
  ];
  const aloud = `${title}. ${say('understand-game')}. ${game} ${say('understand-life')}. ${life} ${say('understand-fact')}. ${fact}`;
  return (
    <article class="idea" aria-labelledby={`idea-${objective.id}`}>
      <header>
        <h3 id={`idea-${objective.id}`}>{title}</h3>
        <ReachedBadge reached={evidence.reached} where={station === undefined ? undefined : t(station)} />
        {evidence.seq === undefined ? null : <MomentButton objective={objective.id} title={title} />}
        <ReadAloud words={aloud} />
      </header>
      <div class="idea-tricks">
        <section>
          <h4>{say('understand-game')}</h4>
          <p>
            <Prose words={game} />
          </p>
        </section>
        <ArrowLeftRight class="idea-both" aria-hidden="true" />
        <section>
          <h4>{say('understand-life')}</h4>
          <p>
            <Prose words={life} />
          </p>
        </section>
      </div>
      <section class="idea-fact">
        <BadgeCheck aria-hidden="true" />
        <div>
          <h4>{say('understand-fact')}</h4>
          <p>
            <Prose words={fact} />
          </p>
        </div>
      </section>
      <Changes changes={evidence.changes} misconceptions={misconceptions} />
    </article>
  );
}
