const started = Date.now();

/** @type {NodeJS.WritableStream} */
let out = process.stdout;

/** Keeps standard output free for a result that another program reads. */
export function talkOnStandardError() {
  out = process.stderr;
}

/** @param {number} ms */
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

/**
 * Prints one line at once, so that nobody waits in front of a silent screen.
 * @param {string} text
 */
export function say(text) {
  out.write(`${text}\n`);
}

/**
 * Runs one named step and says when it begins, how it ended and how long it took.
 * @template T
 * @param {string} title
 * @param {() => Promise<T> | T} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const begin = Date.now();
  say(`▸ ${title}…`);
  try {
    const result = await work();
    say(`  ✓ ${title} (${seconds(Date.now() - begin)})`);
    return result;
  } catch (error) {
    say(`  ✗ ${title} (${seconds(Date.now() - begin)})`);
    throw error;
  }
}

/** Time since the command began, for the last line. */
export const elapsed = () => seconds(Date.now() - started);
