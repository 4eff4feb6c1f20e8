/** The secret of a console link (`/mj#<secret>`), taken out of the address bar; undefined when there is none. */
export function takeLink(): string | undefined {
  const secret = decodeURIComponent(location.hash.slice(1));
  if (secret === '') return undefined;
  history.replaceState(null, '', location.pathname + location.search);
  return secret;
}
