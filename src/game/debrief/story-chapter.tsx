import { DoorOpen, GraduationCap, Lightbulb, Sparkles } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Report } from '../../core/debrief/report.ts';
import { phraseIn } from '../../mechanics/phrase.ts';
import { useSay } from '../../ui/language/say.ts';
import { LanguageContext } from '../../ui/language/speak.ts';
import { useTable } from '../table-context.ts';
import type { Chapter, Strip } from './chapters.ts';
import { pictureOf } from './picture.ts';

interface Props {
  readonly chapter: Chapter;
  readonly report: Report;
}

/** One stay in a puzzle: paper strips clipped to the string, in the order of the evening. */
export function StoryChapter({ chapter, report }: Props) {
  const say = useSay();
  const { view, t } = useTable();
  const { puzzle, again, strips } = chapter;
  const scene = view.seen.stations.find(({ id }) => id === puzzle)?.scene;
  const picture = scene === undefined ? undefined : pictureOf(scene.object);
  const title = puzzle === undefined ? undefined : t(report.titles[puzzle] ?? puzzle);
  return (
    <li class="chapter">
      {title === undefined ? null : (
        <h4>
          <span class="chapter-picture">
            {picture === undefined ? <DoorOpen aria-hidden="true" /> : <img src={picture} alt="" />}
          </span>
          {say(again ? 'story-again' : 'story-opened', { puzzle: title })}
        </h4>
      )}
      <ol>
        {strips.map((strip) => (
          <li key={strip.seq} class="strip" data-type={strip.type}>
            <StripWords strip={strip} report={report} fresh={isFresh(strip, strips)} />
          </li>
        ))}
      </ol>
    </li>
  );
}

/** The idea behind a try is told once in a chapter. */
const isFresh = (strip: Strip, strips: readonly Strip[]): boolean =>
  strip.type === 'choice' &&
  strips.find((other) => other.type === 'choice' && other.misconception === strip.misconception) === strip;

interface StripProps {
  readonly strip: Strip;
  readonly report: Report;
  readonly fresh: boolean;
}

function StripWords({ strip, report, fresh }: StripProps) {
  const say = useSay();
  const { t } = useTable();
  switch (strip.type) {
    case 'choice':
      return <ChoiceWords strip={strip} report={report} fresh={fresh} />;
    case 'hint':
      return <Line icon={<Lightbulb aria-hidden="true" />}>{say('story-hint', { n: strip.count ?? 1 })}</Line>;
    case 'solved':
      return (
        <Line icon={<Sparkles aria-hidden="true" />}>
          {say('story-solved', { puzzle: t(report.titles[strip.puzzle] ?? strip.puzzle) })}
        </Line>
      );
    case 'level':
      return <Line icon={<GraduationCap aria-hidden="true" />}>{say('story-level')}</Line>;
    case 'breach':
      return <Line icon={<DoorOpen aria-hidden="true" />}>{say('story-breach')}</Line>;
    default:
      return null;
  }
}

function Line({ icon, children }: { readonly icon: ComponentChildren; readonly children: ComponentChildren }) {
  return (
    <p class="strip-line">
      {icon}
      <span>{children}</span>
    </p>
  );
}

/** A try, what was said to it, and the idea that stood behind it. */
function ChoiceWords({ strip, report, fresh }: StripProps & { readonly strip: { readonly type: 'choice' } }) {
  const say = useSay();
  const { t } = useTable();
  const phrase = phraseIn(useContext(LanguageContext), t);
  const idea = report.misconceptions.find(({ id }) => id === strip.misconception);
  return (
    <>
      <p class="strip-did">
        {phrase(strip.kind, strip.phrase.key, strip.phrase.values)}
        {strip.times > 1 ? <span class="strip-times"> {say('story-times', { n: strip.times })}</span> : null}
      </p>
      {strip.say.map((answer) => (
        <p class="strip-said" key={answer}>
          <span aria-hidden="true">→</span> {t(answer)}
        </p>
      ))}
      {idea === undefined || !fresh ? null : (
        <p class="strip-idea">
          <strong>{say('thought-before')}</strong> {t(idea.thought)}
        </p>
      )}
    </>
  );
}
