import type { Page } from 'playwright-core';

/** A finger's width, in px. */
const FINGER = 44;

/** What a child could not touch on this screen: controls cut off or covered, targets under a finger's width, a page that scrolls sideways. */
export function misfits(page: Page): Promise<string[]> {
  return page.evaluate((finger) => {
    const found: string[] = [];
    const room = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body;
    const nameOf = (one: Element) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 40);
    const isSeen = (one: Element) =>
      (one as HTMLElement).checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const scrolled: [Element, number, number][] = [];

    if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways');
    for (const one of room.querySelectorAll<HTMLElement>('button, input, a[href]')) {
      if (!isSeen(one) || one.matches(':disabled')) continue;
      // A tick box is touched by its label.
      const target = one.closest('label') ?? one;
      const isWord = one.matches('.word');
      let box = target.getBoundingClientRect();
      if (!isWord && Math.min(box.width, box.height) < finger - 0.5) {
        found.push(`“${nameOf(one)}” is ${Math.round(box.width)} × ${Math.round(box.height)}`);
      }
      const middle = () => [box.left + box.width / 2, box.top + box.height / 2] as const;
      const hit = () => document.elementFromPoint(...middle());
      const isFree = () => {
        const top = hit();
        // What somebody says, and a thread's own words, lie over the board until they are put away.
        return top !== null && (target.contains(top) || top.closest('.bubble[data-who], .thread-words') !== null);
      };
      if (isWord || isFree()) continue;
      // What lies further down a list is brought into sight as a finger would.
      for (let parent = one.parentElement; parent !== null; parent = parent.parentElement) {
        scrolled.push([parent, parent.scrollLeft, parent.scrollTop]);
      }
      target.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      box = target.getBoundingClientRect();
      if (!isFree()) {
        const cover = hit();
        const [x, y] = middle().map(Math.round);
        found.push(
          `“${nameOf(one)}” at ${x}, ${y} is under ${cover === null ? 'the edge' : `<${cover.tagName} ${cover.className}>`}`,
        );
      }
      for (const [parent, left, top] of scrolled.splice(0)) parent.scrollTo({ left, top, behavior: 'instant' });
    }
    return found;
  }, FINGER);
}
