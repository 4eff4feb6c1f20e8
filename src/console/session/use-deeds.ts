import { useMemo } from 'preact/hooks';
import type { Policy } from '../../core/session/command-master.ts';
import type { Shown } from '../../core/session/led.ts';
import type { Act } from '../../core/session/undo.ts';
import type { Slide } from '../debrief/slides.ts';
import { ticksLeft } from '../facts/gate.ts';
import { shuffleScreens } from '../facts/shuffle.ts';
import { takesAlong } from '../facts/taken-along.ts';
import type { ConsoleWord } from '../language/fr.ts';
import { type ConsoleValue, useConsole } from './console-context.ts';

const MINUTE = 60_000;
type Values = Readonly<Record<string, string | number>>;

/** What a game master can do, to the team or the teams that are meant, each with the words that tell it afterwards. */
function deedsOf(desk: ConsoleValue) {
  const { act, say, name, scope, clock, session, teams, t } = desk;
  /** `whom` undefined: it concerns no team. */
  const done = (acts: Act | readonly Act[], word: ConsoleWord, whom?: string | null, values?: Values) => {
    const what = say(word, values);
    if (whom === undefined) return act(acts, what);
    return act(acts, say('done-to', { what, whom: whom === null ? say('all-teams') : name(whom) }));
  };
  const meant = (make: (team: string | null) => Act, word: ConsoleWord, values?: Values) =>
    done(make(scope), word, scope, values);
  const one = scope === null ? undefined : teams.find(({ id }) => id === scope);
  const puzzle = (id: string) => t(session.mission.puzzles.find((known) => known.id === id)?.title ?? id);

  /** The session's clock: started, paused or let run. */
  const runAll = () => {
    const left = clock.state === 'ready' ? ticksLeft(session).length : 0;
    if (left > 0) {
      desk.setView('ready');
      const words = say(left === 1 ? 'gate-left-1' : 'gate-left', { n: left });
      return Promise.resolve(desk.tell({ tone: 'refused', words, seqs: [] }));
    }
    if (clock.state === 'ready') return done({ type: 'start' }, 'did-start', null);
    const pauses = clock.state === 'running';
    return done({ type: pauses ? 'pause' : 'resume' }, pauses ? 'did-pause' : 'did-resume', null);
  };
  const runTeam = (team: string) => {
    const on = teams.find(({ id }) => id === team)?.clock.heldAt === null;
    return done({ type: 'hold-team', team, on }, on ? 'did-pause' : 'did-resume', team);
  };
  const blankAll = () => {
    const on = !(session.blank || (teams.length > 0 && teams.every(({ blank }) => blank)));
    return done({ type: 'blank', team: null, on }, on ? 'did-blank' : 'did-light', null);
  };
  const blankTeam = (team: string) => {
    const on = teams.find(({ id }) => id === team)?.blank === false;
    return done({ type: 'blank', team, on }, on ? 'did-blank' : 'did-light', team);
  };

  const debriefAll = () => done({ type: 'to-debrief', team: null }, 'did-debrief', null);
  /**
   * A step of the debrief for wall and screens; none: the wall shows the Cité. Once it begins, no team is left before
   * a board while the wall talks. That is an act of its own, so that it can be taken back.
   */
  const slide = async (at: Slide | null) => {
    if (at === null) return done({ type: 'slide', at }, 'did-slide-off');
    if (takesAlong(session, clock, teams)) await debriefAll();
    return done({ type: 'slide', at }, 'did-slide', undefined, { step: say(`slide-${at}`) });
  };

  return {
    one,
    runAll,
    /** Pauses or resumes whoever is meant. */
    run: () => (scope === null ? runAll() : runTeam(scope)),
    extendAll: (minutes: number) =>
      done({ type: 'extend', ms: minutes * MINUTE }, 'did-extend', null, { n: signed(minutes) }),
    extend: (minutes: number) => {
      const ms = minutes * MINUTE;
      const act: Act = scope === null ? { type: 'extend', ms } : { type: 'extend-team', team: scope, ms, gift: false };
      return done(act, 'did-extend', scope, { n: signed(minutes) });
    },
    gift: (minutes: number) =>
      meant((team) => ({ type: 'extend-team', team, ms: minutes * MINUTE, gift: true }), 'did-gift', { n: minutes }),
    hint: (n: number | null, counts: boolean, team = scope) =>
      done({ type: 'give-hint', team, n, counts }, counts ? 'did-hint' : 'did-hint-free', team),
    withdrawHint: (team: string) => done({ type: 'withdraw-hint', team }, 'did-withdraw-hint', team),
    offers: (on: boolean) => meant((team) => ({ type: 'offers', team, on }), on ? 'did-offers' : 'did-no-offers'),
    message: (words: string, hold: boolean) =>
      meant((team) => ({ type: 'message', team, words, hold }), hold ? 'did-hold-message' : 'did-message'),
    editMessage: (team: string, id: number, words: string) =>
      done({ type: 'message-edit', team, id, words }, 'did-edit-message', team),
    sendMessage: (team: string, id: number) => done({ type: 'message-send', team, id }, 'did-message', team),
    withdrawMessage: (team: string, id: number) =>
      done({ type: 'message-withdraw', team, id }, 'did-withdraw-message', team),
    helpSeen: (team: string) => done({ type: 'help-seen', team }, 'did-help-seen', team),
    chimeAll: () => done({ type: 'chime', team: null }, 'did-chime', null),
    chime: (team = scope) => done({ type: 'chime', team }, 'did-chime', team),
    blankAll,
    blank: () => (scope === null ? blankAll() : blankTeam(scope)),
    back: (team: string) => done({ type: 'back', team }, 'did-back', team),
    forth: (team: string) => done({ type: 'forth', team }, 'did-forth', team),
    force: (team: string, id: string) =>
      done({ type: 'force', team, puzzle: id }, 'did-force', team, { puzzle: puzzle(id) }),
    skip: (team: string, id: string) =>
      done({ type: 'skip', team, puzzle: id }, 'did-skip', team, { puzzle: puzzle(id) }),
    resetPuzzle: (team: string, id: string) =>
      done({ type: 'reset-puzzle', team, puzzle: id }, 'did-reset-puzzle', team, { puzzle: puzzle(id) }),
    token: (team: string, id: string) =>
      done({ type: 'give-token', team, token: id }, 'did-token', team, {
        token: t(session.mission.tokens.find((token) => token.id === id)?.name ?? id),
      }),
    reset: () => meant((team) => ({ type: 'reset-team', team }), 'did-reset'),
    level: (level: 1 | 2, team = scope) => done({ type: 'set-level', team, level }, 'did-level', team, { n: level }),
    end: () => meant((team) => ({ type: 'end', team }), 'did-end'),
    debrief: () => meant((team) => ({ type: 'to-debrief', team }), 'did-debrief'),
    debriefAll,
    place: (seat: string, team: string | null) =>
      done({ type: 'place', seat, team }, team === null ? 'did-unplace' : 'did-place', team),
    removeSeat: (seat: string, team: string | null) => done({ type: 'remove-seat', seat }, 'did-remove', team),
    note: (words: string, team: string | null) => done({ type: 'note', team, words }, 'did-note', team ?? undefined),
    slide,
    /** A page of the step; `answers`: what the teams answered there is shown. */
    page: (at: Slide, page: number, answers = false) =>
      done({ type: 'slide', at, page, ...(answers ? { answers } : {}) }, answers ? 'did-answers' : 'did-page'),
    show: (what: Shown | null) =>
      done({ type: 'show', what }, what === null ? 'did-show-off' : `did-show-${what.view}`),
    nextGroup: () => done({ type: 'next-group' }, 'did-next-group'),
    groupBack: () => done({ type: 'group-back' }, 'did-group-back'),
    clock: (limit: number | null, shown: boolean) => done({ type: 'clock', limit, shown }, 'did-clock'),
    askAfter: (on: boolean) => done({ type: 'ask-after', on }, on ? 'did-ask-after' : 'did-ask-after-stop'),
    toMeta: (team: string) => done({ type: 'to-meta', team }, 'did-to-meta', team),
    shadow: (team: string) =>
      done({ type: 'message', team, words: say('shadow-words'), hold: false }, 'did-shadow', team),
    shuffle: () => done(shuffleScreens(teams, desk.waiting, anySeed()), 'did-shuffle'),
    policy: (policy: Policy) => done({ type: 'policy', ...policy }, 'did-policy'),
  };
}

const anySeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;
const signed = (n: number): string => (n > 0 ? `+${n}` : `−${-n}`);

type Deeds = ReturnType<typeof deedsOf>;

export function useDeeds(): Deeds {
  const desk = useConsole();
  return useMemo(() => deedsOf(desk), [desk]);
}
