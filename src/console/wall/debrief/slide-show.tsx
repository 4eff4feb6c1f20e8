import { HeartHandshake, Lightbulb, MessagesSquare, Signpost, Wind } from 'lucide-preact';
import { Miniature } from '../../../ui/miniature.tsx';
import { Helpline } from '../helpline.tsx';
import { useSay } from '../language/say.ts';
import { SLIDES, type Slide } from '../scene.ts';
import { useWall } from '../wall-context.ts';
import { Breathe } from './breathe.tsx';
import { Commit } from './commit.tsx';
import { SoftLine } from './soft-line.tsx';
import { Tell } from './tell.tsx';
import { Transfer } from './transfer.tsx';
import { Understand } from './understand.tsx';
import './slide-show.css';

const ICONS = {
  breathe: Wind,
  tell: MessagesSquare,
  understand: Lightbulb,
  transfer: Signpost,
  commit: HeartHandshake,
} as const;

/** A step of the debrief, over the lit district. */
export function SlideShow({ slide }: { readonly slide: Slide }) {
  const { session, slides, t } = useWall();
  const { layers } = session.mission.scene;
  const lights = layers.flatMap((layer) => layer.lights ?? []);
  return (
    <main id="main" class="slide" data-slide={slide}>
      <Miniature layers={layers} lights={lights} label={t(session.mission.district)} class="slide-district" />
      <div class="slide-veil" />
      <Steps at={slide} />
      <div class="slide-body">
        {slide === 'breathe' ? (
          <Breathe />
        ) : slide === 'tell' ? (
          <Tell />
        ) : slides === null ? null : (
          <Told slide={slide} slides={slides} />
        )}
      </div>
      {slide === 'commit' ? null : <Helpline />}
    </main>
  );
}

interface ToldProps {
  readonly slide: Exclude<Slide, 'breathe' | 'tell'>;
  readonly slides: NonNullable<ReturnType<typeof useWall>['slides']>;
}

function Told({ slide, slides }: ToldProps) {
  switch (slide) {
    case 'understand':
      return <Understand objectives={slides.objectives} />;
    case 'transfer':
      return <Transfer slides={slides} />;
    case 'commit':
      return <Commit slides={slides} />;
  }
}

/** The five steps, the present one named. */
function Steps({ at }: { readonly at: Slide }) {
  const say = useSay();
  return (
    <ol class="slide-steps" aria-label={say('debrief-steps')}>
      {SLIDES.map((step) => {
        const Icon = ICONS[step];
        return (
          <li key={step} aria-current={step === at ? 'step' : undefined}>
            <Icon aria-hidden="true" />
            <span class={step === at ? undefined : 'sr-only'}>{say(`step-${step}`)}</span>
            {step === at ? <SoftLine step={step} /> : null}
          </li>
        );
      })}
    </ol>
  );
}
