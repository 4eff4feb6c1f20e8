import type { Seen } from '../../core/session/seen.ts';
import type { Words } from '../../core/wire/message.ts';
import { Miniature } from '../../ui/miniature.tsx';
import { useConsole } from '../session/console-context.ts';
import { MirrorPuzzle } from './mirror-puzzle.tsx';

export interface MirrorStageProps {
  readonly seen: Seen;
  readonly words: Words;
}

/** Where the team stands: its puzzle's board, or the moment of the mission with its district. */
export function MirrorStage({ seen, words }: MirrorStageProps) {
  const { say, teams } = useConsole();
  const t = (text: string): string => words[text] ?? text;
  const { team, puzzle, briefing, mission, clock } = seen;
  const lights = teams.find(({ id }) => id === team.id)?.lights ?? [];
  const still = team.blank ? say('is-blank') : clock.held || clock.state === 'paused' ? say('is-held') : '';
  return (
    <div class="mirror-stage">
      {still === '' ? null : <p class="mirror-still">{still}</p>}
      {team.stage === 'puzzle' && puzzle !== null ? (
        <MirrorPuzzle key={`${puzzle.id}-${puzzle.step}`} puzzle={puzzle} t={t} />
      ) : (
        <div class="mirror-moment">
          <p>
            <b>{say(`stage-${team.stage}`)}</b>
          </p>
          <div class="mirror-district">
            <Miniature
              layers={mission.scene.layers}
              lights={lights}
              label={say('district-of', {
                district: t(mission.district),
                n: team.solved.length,
                of: seen.stations.length,
              })}
            />
          </div>
          {briefing === null ? null : (
            <ul>
              {briefing.lines.map((line) => (
                <li key={line.say}>{t(line.say)}</li>
              ))}
            </ul>
          )}
          {team.stage === 'district' ? (
            <ul>
              {seen.stations.map((station) => (
                <li key={station.id}>
                  <b>{t(station.title)}</b> {say(`door-${station.door === 'solved' ? 'solved-alone' : station.door}`)}
                </li>
              ))}
            </ul>
          ) : null}
        </div>
      )}
    </div>
  );
}
