import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { Happening as Event } from '../core/session/happened.ts';
import type { Happening, World } from '../stage/view.ts';
import { createWorld } from '../stage/world.ts';
import { useLatest } from '../ui/use-latest.ts';
import type { GameView } from './game.ts';
import type { DeviceSettings } from './settings.ts';
import type { Spoken } from './spoken.ts';
import { useDisguise } from './use-disguise.ts';
import { worldOf } from './world-view.ts';

/** Keeps the drawn world in step with what is seen, and plays in it what just happened. Without a world the game goes on. */
export function useWorld(
  host: RefObject<HTMLDivElement>,
  view: GameView,
  line: Spoken | undefined,
  worn: readonly string[],
  portrait: boolean,
  { stillness, light }: DeviceSettings,
): (what: Happening) => void {
  const hiding = useDisguise(view.seen, line);
  const mood = line?.mood;
  const world = useRef<World | undefined>(undefined);
  const wanted = useRef(() => worldOf(view.seen, { mood, worn, hiding }, portrait));
  wanted.current = () => worldOf(view.seen, { mood, worn, hiding }, portrait);
  const comfort = useRef({ motion: !stillness, light });
  comfort.current = { motion: !stillness, light };

  useEffect(() => {
    let gone = false;
    const build = async () => {
      if (host.current === null) return;
      const made = await createWorld(host.current, comfort.current);
      if (gone) return made.destroy();
      world.current = made;
      made.settings(comfort.current);
      made.draw(wanted.current());
    };
    // The boards are legible without the world: a device that cannot draw it plays on.
    build().catch((fault: unknown) =>
      console.warn('The world cannot be drawn on this device; the game goes on.', fault),
    );
    return () => {
      gone = true;
      world.current?.destroy();
      world.current = undefined;
    };
  }, [host]);

  useEffect(() => world.current?.settings({ motion: !stillness, light }), [stillness, light]);
  useEffect(() => world.current?.draw(wanted.current()), [view.seen, mood, worn, hiding, portrait]);
  const { happened } = view;
  const latest = useLatest(view.seen);
  useEffect(() => {
    for (const event of happened?.events ?? []) {
      const what = inWorld(event, latest.current);
      if (what !== undefined) world.current?.happen(what);
    }
  }, [happened, latest]);
  useEffect(() => {
    const at = latest.current.mission.scene.disguise?.at;
    if (hiding === 'fleeing' && at !== undefined) world.current?.happen({ kind: 'sneeze', x: at.x, y: at.y });
  }, [hiding, latest]);
  return useCallback((what) => world.current?.happen(what), []);
}

function inWorld(event: Event, seen: GameView['seen']): Happening | undefined {
  switch (event.type) {
    case 'opened':
      return { kind: 'opened', object: event.puzzle };
    case 'moved':
      return event.reply.verdict === 'wrong' ? { kind: 'wrong' } : undefined;
    case 'solved':
      return { kind: 'solved', object: event.puzzle };
    case 'breached':
      return { kind: 'breach' };
    case 'left':
      return event.to === 'ending' ? { kind: 'finale', object: seen.team.solved[0] } : undefined;
    default:
      return undefined;
  }
}
