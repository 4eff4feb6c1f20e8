/**
 * Puts words on the clipboard. On a class network (plain http) browsers have no `navigator.clipboard`; the old way needs a field with
 * the focus, inside the dialog that holds it. False when the browser allows neither.
 */
export async function copyWords(words: string, host: Element): Promise<boolean> {
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  if (clipboard !== undefined) {
    const done = await clipboard.writeText(words).then(
      () => true,
      () => false,
    );
    if (done) return true;
  }
  const field = document.createElement('textarea');
  field.value = words;
  field.className = 'sr-only';
  field.readOnly = true;
  const before = document.activeElement;
  host.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}
