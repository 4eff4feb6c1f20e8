import type { Locator, Page } from 'playwright-core';

/** mouse: taps only · quick: taps without the pointer's way · drag: things are dragged where they can be · keyboard: nothing but keys. */
export type How = 'mouse' | 'quick' | 'drag' | 'keyboard';

/** More steps than the busiest screen has controls. */
const ENOUGH = 160;

/** A child's hand on the page: it presses and carries what it finds by role and name. */
export class Hand {
  readonly page: Page;
  readonly how: How;
  #presses = 0;

  constructor(page: Page, how: How) {
    this.page = page;
    this.how = how;
  }

  /** A button of the page, or of a part of it. */
  button(name: string | RegExp, within: Page | Locator = this.page): Locator {
    return within.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) });
  }

  async press(target: Locator): Promise<void> {
    if (this.how === 'quick') return this.tap(target);
    if (this.how !== 'keyboard') return target.click();
    await this.reach(target);
    // Both keys press a button.
    this.#presses += 1;
    await this.page.keyboard.press(this.#presses % 2 === 0 ? 'Space' : 'Enter');
  }

  /** Taps as soon as the thing can be tapped: it is there, works, and nothing lies over its middle. */
  async tap(target: Locator): Promise<void> {
    const late = Date.now() + 15_000;
    for (;;) {
      const hindrance = await target.evaluate(tapped);
      if (hindrance === undefined) return;
      if (Date.now() > late) throw new Error(`${target} cannot be tapped: ${hindrance}.`);
      await this.page.waitForTimeout(20);
    }
  }

  /** When what hangs from one control lies over another, that one is let go first. Keys need no free sight. */
  async free(target: Locator, holder: Locator): Promise<void> {
    if (this.how === 'keyboard' || !(await holder.isVisible())) return;
    const isFree = await target.click({ trial: true, timeout: 400 }).then(
      () => true,
      () => false,
    );
    if (isFree) return;
    await this.press(holder);
    // Resting on it, the pointer would show it still.
    await this.page.mouse.move(1, 1);
  }

  /** Takes a thing and puts it somewhere: in one drag, or by pressing the one, then the other. */
  async carry(thing: Locator, to: Locator, dropAt: Locator = to): Promise<void> {
    if (this.how !== 'drag') {
      await this.press(thing);
      return this.press(to);
    }
    await thing.scrollIntoViewIfNeeded();
    const [from, onto] = [await centre(thing), await centre(dropAt)];
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(from.x + 6, from.y + 12, { steps: 2 });
    await this.page.mouse.move(onto.x, onto.y, { steps: 4 });
    await this.page.mouse.up();
  }

  /** Puts the focus on a control by Tab and Shift+Tab alone. */
  async reach(target: Locator): Promise<void> {
    let pressed = 0;
    for (;;) {
      const { forward, steps, here } = await target.evaluate(wayTo);
      if (here) return;
      for (let step = 0; step < steps; step += 1) await this.page.keyboard.press(forward ? 'Tab' : 'Shift+Tab');
      pressed += steps;
      if (pressed > ENOUGH) throw new Error(`The keyboard does not reach ${target}.`);
    }
  }
}

/** Taps the element, or says what hinders it. */
function tapped(target: HTMLElement | SVGElement): string | undefined {
  if (!target.checkVisibility({ visibilityProperty: true })) return 'it is hidden';
  if (target.matches(':disabled')) return 'it is disabled';
  target.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = target.getBoundingClientRect();
  const hit = document.elementFromPoint(left + width / 2, top + height / 2);
  if (hit === null || !target.contains(hit)) return `${hit?.outerHTML.slice(0, 200)} is over it`;
  target.focus();
  if (target instanceof HTMLElement) target.click();
  else target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
  return undefined;
}

interface Way {
  readonly here: boolean;
  readonly forward: boolean;
  /** A guess: what stands between by the order of the page. The next look tells how true it was. */
  readonly steps: number;
}

function wayTo(target: Element): Way {
  const active = document.activeElement;
  if (active === target) return { here: true, forward: true, steps: 0 };
  const room = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body;
  const controls = [...room.querySelectorAll('button, a[href], input, [tabindex="0"]')].filter(
    (one) => !one.matches(':disabled') && (one as HTMLElement).checkVisibility({ visibilityProperty: true }),
  );
  const at = controls.indexOf(target);
  const from = active === null ? -1 : controls.indexOf(active);
  if (from < 0 || at < 0) return { here: false, forward: true, steps: 1 };
  return { here: false, forward: at > from, steps: Math.abs(at - from) };
}

async function centre(target: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await target.boundingBox();
  if (box === null) throw new Error(`${target} is not on the screen.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
