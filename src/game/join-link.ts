/** A way into a session: its code (or that of a seat to take over), and the team of the card that was scanned. */
export interface JoinLink {
  readonly code: string;
  readonly team?: string;
}

const LONGEST = 16;

/** A code as it was meant: case, spaces, dashes and accents do not matter. An address that was pasted whole gives its own. */
export function codeFrom(typed: string): string {
  const pasted = /[?&]s=([^&#\s]+)/.exec(typed)?.[1];
  return (pasted ?? typed)
    .normalize('NFD')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, LONGEST);
}

/** The way in that an address names (`/?s=CODE&t=team`), if it does. */
export function linkFrom(search: string): JoinLink | undefined {
  const asked = new URLSearchParams(search);
  const code = codeFrom(asked.get('s') ?? '');
  if (code === '') return undefined;
  const team = asked.get('t') ?? '';
  return team === '' ? { code } : { code, team };
}
