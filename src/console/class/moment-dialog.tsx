import { Presentation } from 'lucide-preact';
import { useCallback } from 'preact/hooks';
import { Dialog } from '../../ui/dialog.tsx';
import { ReachedMark } from '../../ui/reached-mark.tsx';
import { api } from '../../wire/api.ts';
import { ActButton } from '../act-button.tsx';
import { LazyMoment } from '../lazy-moment.tsx';
import { useConsole } from '../session/console-context.ts';
import { useDeeds } from '../session/use-deeds.ts';
import type { Place } from './class-grid.tsx';
import type { ClassTools } from './use-class.ts';

interface Props {
  readonly told: ClassTools;
  readonly place: Place;
  readonly onClose: () => void;
}

/** How one team came to one idea: in words, and the moment that proves it. */
export function MomentDialog({ told: { view, t }, place, onClose }: Props) {
  const { say, ui, name, token, language, session } = useConsole();
  const deeds = useDeeds();
  const { team, objective } = place;
  const proof = view.teams.find(({ id }) => id === team)?.evidence.find((one) => one.objective === objective);
  const moment = proof?.seq !== undefined;
  const look = useCallback(() => api.moment(token, { language, team, objective }), [token, language, team, objective]);
  const reached = proof?.reached ?? 'not-reached';
  const title = t(view.objectives.find(({ id }) => id === objective)?.title ?? '');
  const { show } = session.led;
  const shown = show?.view === 'moment' && show.team === team && show.objective === objective;
  return (
    <Dialog title={`${name(team)} · ${title}`} closeLabel={say('close')} onClose={onClose}>
      <div class="moment-place">
        <p class="class-legend">
          <ReachedMark reached={reached} />
          <b>{ui(`mark-${reached}`)}</b>
          {proof?.puzzle === undefined
            ? null
            : say('moment-where', { puzzle: t(view.puzzles.find(({ id }) => id === proof.puzzle)?.title ?? '') })}
        </p>
        <ul>
          {proof?.changes.map(({ misconception, corrected }) => {
            const idea = view.misconceptions.find(({ id }) => id === misconception);
            if (idea === undefined) return null;
            const words = { thought: t(idea.thought), better: t(idea.better) };
            return <li key={misconception}>{say(corrected ? 'moment-changed' : 'moment-met', words)}</li>;
          })}
        </ul>
        {moment ? <LazyMoment look={look} /> : <p>{say('moment-none-yet')}</p>}
        {reached === 'alone' || reached === 'hint' ? (
          <p class="act-row">
            <ActButton
              label={say(shown ? 'moment-wall-off' : 'moment-wall')}
              whom=""
              icon={<Presentation aria-hidden="true" />}
              onAct={() => deeds.show(shown ? null : { view: 'moment', team, objective })}
            />
          </p>
        ) : null}
      </div>
    </Dialog>
  );
}
