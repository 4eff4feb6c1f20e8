const KEY = 'gardiens.results';

/** The codes of this tab's table: a reload keeps them, closing the tab forgets them. */
export function keptCodes(): string {
  try {
    return sessionStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

export function keepCodes(codes: readonly string[]): void {
  try {
    if (codes.length === 0) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, codes.join('\n'));
  } catch {
    // The table stays until the page is reloaded.
  }
}
