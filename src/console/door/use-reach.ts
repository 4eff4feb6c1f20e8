import { useEffect, useState } from 'preact/hooks';
import { api } from '../../wire/api.ts';
import { type ReachStand, standOf } from './reach.ts';

const EVERY = 1_500;

interface ReachTest {
  /** Missing while no test runs. */
  readonly nonce?: string;
  readonly stand: ReachStand;
  readonly trouble?: unknown;
  start(): void;
  stop(): void;
}

type Running = { readonly nonce: string; readonly begun: number } | undefined;

const WAITING: ReachStand = { found: null, late: false };

/** The self-test «can a second device reach me?»: it watches until one has come, or until it is stopped. */
export function useReach(token: string): ReachTest {
  const [running, setRunning] = useState<Running>();
  const [stand, setStand] = useState<ReachStand>(WAITING);
  const [trouble, setTrouble] = useState<unknown>();
  useEffect(() => {
    if (running === undefined) return;
    const { nonce, begun } = running;
    let over = false;
    let timer: ReturnType<typeof setTimeout>;
    const look = async (): Promise<void> => {
      // A look that fails (the line is down for a moment) is followed by the next.
      const reach = await api.reach(nonce).catch(() => ({ reachedAt: null }));
      if (over) return;
      const now = standOf(reach, begun, Date.now());
      setStand(now);
      if (now.found === null) timer = setTimeout(again, EVERY);
    };
    const again = () => void look();
    timer = setTimeout(again, EVERY);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [running]);
  const start = () => {
    setStand(WAITING);
    setTrouble(undefined);
    api.startReach(token).then(({ nonce }) => setRunning({ nonce, begun: Date.now() }), setTrouble);
  };
  return {
    ...(running === undefined ? {} : { nonce: running.nonce }),
    stand,
    trouble,
    start,
    stop: () => setRunning(undefined),
  };
}
