import type { LogEntry } from '../../core/session/log.ts';

/** What one looks for in the log. */
export const LOG_KINDS = ['help', 'tries', 'progress', 'acts', 'screens', 'notes'] as const;
export type LogKind = (typeof LOG_KINDS)[number];

/** The kind of each entry. What moves a team on is progress when the team did it, an act when the game master did. */
const KINDS: Readonly<Record<LogEntry['type'], LogKind>> = {
  created: 'acts',
  started: 'acts',
  paused: 'acts',
  resumed: 'acts',
  extended: 'acts',
  'clock-set': 'acts',
  away: 'acts',
  began: 'progress',
  opened: 'progress',
  left: 'progress',
  solved: 'progress',
  'finished-for-team': 'progress',
  'hint-offered': 'help',
  'hint-taken': 'help',
  'hint-withdrawn': 'help',
  rewound: 'progress',
  'level-set': 'progress',
  restarted: 'progress',
  breached: 'progress',
  called: 'progress',
  debriefed: 'progress',
  'gesture-chosen': 'progress',
  tried: 'tries',
  'team-held': 'acts',
  'team-released': 'acts',
  'team-reset': 'acts',
  'team-extended': 'acts',
  ended: 'acts',
  'message-kept': 'help',
  'message-changed': 'help',
  'offers-set': 'acts',
  'help-set': 'help',
  'team-blanked': 'acts',
  chimed: 'acts',
  passed: 'acts',
  'token-given': 'acts',
  'puzzle-reset': 'acts',
  'seat-joined': 'screens',
  'seat-placed': 'screens',
  'seat-removed': 'screens',
  'seat-handed': 'screens',
  blanked: 'acts',
  'asks-after': 'acts',
  'gate-set': 'acts',
  noted: 'notes',
  'policy-set': 'acts',
  'group-begun': 'acts',
  'group-restored': 'acts',
};

export function kindOf(entry: LogEntry, by: string): LogKind {
  const kind = KINDS[entry.type];
  return kind === 'progress' && by.startsWith('master') ? 'acts' : kind;
}

/** The team that an entry is about; null: the whole session. */
export function aboutOf(entry: LogEntry): string | null {
  switch (entry.type) {
    case 'noted':
      return entry.about;
    case 'seat-joined':
      return entry.into;
    case 'seat-placed':
      return entry.into ?? entry.from;
    case 'seat-removed':
      return entry.from;
    default:
      return 'team' in entry ? entry.team : null;
  }
}
