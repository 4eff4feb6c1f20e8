/** A join code as people type it, cleaned. */
export const cleanCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .slice(0, 16);

/** The join code that an address carries: `#CODE`, or `?s=CODE` as on the children's cards. */
export function codeOf({ hash, search }: Pick<Location, 'hash' | 'search'>): string {
  return cleanCode(decoded(hash.replace(/^#/, '')) || (new URLSearchParams(search).get('s') ?? ''));
}

function decoded(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}
