import type { Page } from 'playwright-core';

/** How many records this browser keeps of its games. */
export function recordsKept(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((found, failed) => {
        const opening = indexedDB.open('gardiens');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          if (!db.objectStoreNames.contains('records')) {
            db.close();
            return found(0);
          }
          const counting = db.transaction('records').objectStore('records').count();
          counting.onerror = () => failed(counting.error);
          counting.onsuccess = () => {
            db.close();
            found(counting.result);
          };
        };
      }),
  );
}

/** Waits until the game has written down what was done: no record more for a moment. */
export async function written(page: Page): Promise<number> {
  let before = -1;
  for (;;) {
    const now = await recordsKept(page);
    if (now === before) return now;
    before = now;
    await page.waitForTimeout(60);
  }
}
