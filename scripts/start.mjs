import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { prepare } from './build.mjs';
import { root } from './run.mjs';
import { say } from './say.mjs';
import { words } from './words.mjs';

/** A server that ends sooner than this after its start would end again: it has said why. */
const TOO_SOON = 5_000;
const PAUSE = 300;

await prepare();
const server = join(root, 'dist/server/main.js');
let stopping = false;

/** Runs the server in a process of its own and starts it again when it breaks: what was accepted is kept, pages come back by themselves. */
function keepRunning(openBrowser = '1') {
  const began = Date.now();
  const child = spawn(process.execPath, [server], {
    // The channel tells the server when this process is gone, whatever ended it.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { OPEN_BROWSER: openBrowser, ...process.env },
  });
  const pass = (/** @type {NodeJS.Signals} */ signal) => {
    stopping = true;
    child.kill(signal);
  };
  process.on('SIGINT', pass);
  process.on('SIGTERM', pass);
  child.on('exit', (code) => {
    process.off('SIGINT', pass);
    process.off('SIGTERM', pass);
    if (stopping || code === 0 || Date.now() - began < TOO_SOON) process.exit(code ?? 1);
    say(words.restarting);
    setTimeout(keepRunning, PAUSE, '0');
  });
}

keepRunning(process.env.OPEN_BROWSER ?? '1');
