import type { LogEntry } from '../../src/core/session/log.ts';

type OfType<Type extends LogEntry['type']> = LogEntry & { readonly type: Type };

const team = 'fox';
const puzzle = 'one';
const step = 0;
const seat = 'seat-1';
const message = { id: 1, words: 'Look at the clock.' };

/** Every kind of entry, in each of its forms: a kind without one does not compile. */
const FORMS: { readonly [Type in LogEntry['type']]: readonly OfType<Type>[] } = {
  created: [{ type: 'created', mission: 'm', hash: 'h', seed: 1, teams: [] }],
  started: [{ type: 'started' }],
  paused: [{ type: 'paused' }],
  resumed: [{ type: 'resumed' }],
  extended: [
    { type: 'extended', ms: 60_000 },
    { type: 'extended', ms: -300_000 },
  ],
  'clock-set': [
    { type: 'clock-set', limit: null, shown: true },
    { type: 'clock-set', limit: 900_000, shown: true },
    { type: 'clock-set', limit: 900_000, shown: false },
  ],
  away: [{ type: 'away', ms: 95_000 }],
  began: [{ type: 'began', team }],
  opened: [{ type: 'opened', team, puzzle }],
  left: [
    { type: 'left', team, to: 'district' },
    { type: 'left', team, to: 'ending' },
  ],
  solved: (['alone', 'hint', 'shown', 'passed'] as const).map((help) => ({ type: 'solved', team, puzzle, help })),
  'finished-for-team': [{ type: 'finished-for-team', team, puzzle, step }],
  'hint-offered': [{ type: 'hint-offered', team, puzzle, step }],
  'hint-taken': [
    { type: 'hint-taken', team, puzzle, step, hint: 1 },
    { type: 'hint-taken', team, puzzle, step, hint: 1, given: true },
    { type: 'hint-taken', team, puzzle, step, hint: 1, given: true, uncounted: true },
  ],
  'hint-withdrawn': [{ type: 'hint-withdrawn', team, puzzle, step, hint: 0 }],
  rewound: [{ type: 'rewound', team, to: 3 }],
  'level-set': [{ type: 'level-set', team, level: 2 }],
  restarted: [{ type: 'restarted', team }],
  breached: [{ type: 'breached', team }],
  called: [{ type: 'called', team, choice: 1 }],
  debriefed: [{ type: 'debriefed', team }],
  'gesture-chosen': [{ type: 'gesture-chosen', team, gesture: 'ask' }],
  tried: [
    {
      type: 'tried',
      team,
      wrong: { seq: 4, puzzle, kind: 'order', phrase: { key: 'check' }, say: ['§1'] },
    },
    { type: 'tried', team, wrong: { seq: 4, puzzle, kind: 'order', phrase: { key: 'check' }, say: [] } },
  ],
  'team-held': [{ type: 'team-held', team }],
  'team-released': [{ type: 'team-released', team }],
  'team-reset': [{ type: 'team-reset', team }],
  'team-extended': [
    { type: 'team-extended', team, ms: 60_000, gift: false },
    { type: 'team-extended', team, ms: 120_000, gift: true },
  ],
  ended: [
    { type: 'ended', team, to: 'ending' },
    { type: 'ended', team, to: 'debrief' },
  ],
  'message-kept': [
    { type: 'message-kept', team, message: { ...message, state: 'held' } },
    { type: 'message-kept', team, message: { ...message, state: 'sent' } },
  ],
  'message-changed': [
    { type: 'message-changed', team, id: 1, words: 'Look up.' },
    ...(['held', 'sent', 'read', 'withdrawn'] as const).map((state) => ({
      type: 'message-changed' as const,
      team,
      id: 1,
      state,
    })),
  ],
  'offers-set': both((on) => ({ type: 'offers-set', team, on })),
  'help-set': both((on) => ({ type: 'help-set', team, on })),
  'team-blanked': both((on) => ({ type: 'team-blanked', team, on })),
  blanked: both((on) => ({ type: 'blanked', on })),
  chimed: [{ type: 'chimed', team }],
  passed: [
    { type: 'passed', team, puzzle, step, forced: true },
    { type: 'passed', team, puzzle, step, forced: false },
  ],
  'token-given': [{ type: 'token-given', team, token: 'first' }],
  'puzzle-reset': [{ type: 'puzzle-reset', team, puzzle }],
  'seat-joined': [
    { type: 'seat-joined', seat, into: team },
    { type: 'seat-joined', seat, into: null },
  ],
  'seat-placed': [
    { type: 'seat-placed', seat, into: team, from: null },
    { type: 'seat-placed', seat, into: null, from: team },
  ],
  'seat-removed': [{ type: 'seat-removed', seat, from: team }],
  'seat-handed': [{ type: 'seat-handed', seat }],
  'asks-after': both((on) => ({ type: 'asks-after', on })),
  'gate-set': both((on) => ({ type: 'gate-set', tick: 'team-told', on })),
  noted: [{ type: 'noted', about: team, words: 'Very calm.' }],
  'policy-set': [{ type: 'policy-set', was: {} }],
  'group-begun': [{ type: 'group-begun', seed: 2, level: 1 }],
  'group-restored': [{ type: 'group-restored' }],
};

function both<Entry>(make: (on: boolean) => Entry): readonly Entry[] {
  return [make(true), make(false)];
}

export const ENTRIES: readonly LogEntry[] = Object.values(FORMS).flat();
