/** What a single key does. */
export type KeyAct =
  | 'all'
  | 'run'
  | 'hint'
  | 'chime'
  | 'blank'
  | 'undo'
  | 'more'
  | 'less'
  | 'gift'
  | 'message'
  | 'mirror'
  | 'teams'
  | 'log'
  | 'note'
  | 'door'
  | 'keys';

/** In the order of the help. `key` is what the keyboard says; keys that layouts put elsewhere have others beside it. */
export const SHORTCUTS: readonly { readonly act: KeyAct; readonly keys: readonly string[] }[] = [
  { act: 'all', keys: ['0'] },
  { act: 'run', keys: [' '] },
  { act: 'hint', keys: ['h'] },
  { act: 'chime', keys: ['c'] },
  { act: 'blank', keys: ['b'] },
  { act: 'undo', keys: ['u'] },
  { act: 'more', keys: ['+', '='] },
  { act: 'less', keys: ['-'] },
  { act: 'gift', keys: ['g'] },
  { act: 'message', keys: ['i'] },
  { act: 'mirror', keys: ['m'] },
  { act: 'teams', keys: ['t'] },
  { act: 'log', keys: ['l'] },
  { act: 'note', keys: ['n'] },
  { act: 'door', keys: ['d'] },
  { act: 'keys', keys: ['?'] },
];

interface Pressed {
  readonly key: string;
  /** Where the key is on the keyboard: on a French one digits need Shift, and their keys say «&é"'(-è_». */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly repeat: boolean;
}

/** A pressed key as a team's place (1 to 8) or an act; undefined when it means nothing here. */
export function shortcutOf(pressed: Pressed): KeyAct | number | undefined {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey || pressed.repeat) return undefined;
  const digit = /^(?:Digit|Numpad)([0-8])$/.exec(pressed.code)?.[1] ?? /^[0-8]$/.exec(pressed.key)?.[0];
  // «-» is the 6 of a French keyboard, and «+» and «=» lie where no digit is.
  if (digit !== undefined) return digit === '0' ? 'all' : Number(digit);
  const key = pressed.key.toLowerCase();
  return SHORTCUTS.find(({ keys }) => keys.includes(key))?.act;
}
