import { MapPinned, Pause, Settings, Volume2, VolumeX } from 'lucide-preact';
import { asset } from '../../ui/asset.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useSay } from '../../ui/language/say.ts';
import { teamOf, teamWord } from '../../ui/teams.ts';
import { HelpButton } from '../seat/help-button.tsx';
import { useSettings } from '../settings-context.ts';
import { useTable } from '../table-context.ts';

interface Props {
  /** Missing: somebody else says what comes next. */
  readonly onDone: (() => void) | undefined;
  readonly onSettings: () => void;
}

/** Which team this is, what the page is, and what is always within reach. */
export function DebriefHeader({ onDone, onSettings }: Props) {
  const say = useSay();
  const { view, session, rest } = useTable();
  const { settings, change } = useSettings();
  const emblem = teamOf(view.seen.team.emblem);
  return (
    <header class="debrief-head">
      <p class="debrief-team" style={{ background: emblem.colour, color: emblem.onColour }}>
        <img src={asset(`team-${emblem.id}`)} alt="" />
        <span>{say(teamWord(emblem.id))}</span>
      </p>
      <h1>{say('debrief-title')}</h1>
      <div class="debrief-tools">
        {session === undefined ? null : <HelpButton />}
        <IconButton label={say('pause')} onClick={rest}>
          <Pause aria-hidden="true" />
        </IconButton>
        <IconButton
          label={say(settings.muted ? 'unmute' : 'mute')}
          pressed={settings.muted}
          onClick={() => change({ muted: !settings.muted })}
        >
          {settings.muted ? <VolumeX aria-hidden="true" /> : <Volume2 aria-hidden="true" />}
        </IconButton>
        <IconButton label={say('settings')} onClick={onSettings}>
          <Settings aria-hidden="true" />
        </IconButton>
        {onDone === undefined ? null : (
          <IconButton label={say('to-city')} onClick={onDone}>
            <MapPinned aria-hidden="true" />
          </IconButton>
        )}
      </div>
    </header>
  );
}
