import { chance } from '../../src/core/chance.ts';
import type { Command } from '../../src/core/session/command.ts';
import { playable, puzzleOf, stepAt } from '../../src/core/session/steps.ts';
import { MINUTE, SECOND, type Table } from '../support/play.ts';

/** A session that is worth keeping: how it is set, and what the team does. */
interface Session {
  readonly level: 1 | 2;
  readonly seed: number;
  readonly play: (table: Table) => Promise<void>;
}

const STATIONS = ['snowball', 'vault', 'message'];

/** The first move on the board in hand that is a wrong try, or nothing. */
async function stumble(table: Table): Promise<void> {
  const puzzle = puzzleOf(table.mission.mission, table.team.at ?? '');
  const step = puzzle === undefined ? undefined : stepAt(puzzle, table.team.level, table.hand.step);
  if (step === undefined) return;
  for (const move of playable(step.step).mechanic.moves(step.step.board)) {
    if (table.hand.snapshot.value === 'solved') return;
    if (move.type === 'clear') continue;
    await table.give(table.command(move));
    const last = table.last.at(-1);
    if (last?.type === 'moved' && last.reply.verdict === 'wrong') return;
  }
}

async function debrief(table: Table): Promise<void> {
  const { transfer, gestures } = table.mission.mission.debrief;
  await table.give({ type: 'call', choice: 0 });
  await table.ok({ type: 'debrief' });
  await table.ok({ type: 'mood', mood: 'proud' });
  for (const { id, choices } of transfer) {
    await table.ok({ type: 'transfer', situation: id, choice: choices[0]?.id ?? '' });
  }
  const gesture = gestures[0]?.id;
  if (gesture !== undefined) await table.ok({ type: 'gesture', gesture });
}

async function end(table: Table): Promise<void> {
  await table.solve('switchboard');
  await table.ok({ type: 'leave' });
  await debrief(table);
}

/** A class that stumbles a little, takes a hint, and arrives. */
async function fairGame(table: Table): Promise<void> {
  await table.ok({ type: 'star' });
  for (const station of STATIONS) {
    await table.open(station);
    await table.ok({ type: 'read', puzzle: station, lens: 'eye' });
    table.wait(50 * SECOND);
    await table.due();
    await stumble(table);
    table.wait(30 * SECOND);
    await table.ok({ type: 'hint', puzzle: station });
    while (!table.hand.solved) await table.solveStep();
    await table.ok({ type: 'leave' });
  }
  await end(table);
}

/** Time runs out in the second station: Archie finishes it with the team. */
async function breach(table: Table): Promise<void> {
  await table.solve('vault');
  await table.ok({ type: 'leave' });
  await table.open('message');
  table.wait(15 * MINUTE);
  await table.due();
  while (!table.hand.solved) {
    for (let taken = 0; taken < 3; taken += 1) await table.ok({ type: 'hint', puzzle: 'message' });
    await table.ok({ type: 'finish-for-us', puzzle: 'message' });
  }
  await table.ok({ type: 'leave' });
  await debrief(table);
}

/** Undo, redo, another level, a pause, a closed tab, more time; then the bonus and the end. */
async function changesOfMind(table: Table): Promise<void> {
  await table.open('snowball');
  await stumble(table);
  await table.ok({ type: 'undo' });
  await table.ok({ type: 'redo' });
  await table.ok({ type: 'level', level: 2 });
  await table.solve('snowball');
  await table.ok({ type: 'pause' });
  table.wait(20 * MINUTE);
  await table.ok({ type: 'resume' });
  await table.ok({ type: 'leave' });
  await table.ok({ type: 'extend', ms: 5 * MINUTE });
  await table.solve('vault');
  await table.ok({ type: 'leave' });
  table.wait(3 * MINUTE);
  await table.ok({ type: 'away', ms: 3 * MINUTE });
  await table.open('message');
  await table.ok({ type: 'level', level: 1 });
  await table.ok({ type: 'level', level: 2 });
  await table.ok({ type: 'clock', limit: null, shown: false });
  await table.solve('message');
  await table.ok({ type: 'leave' });
  await table.solve('notebooks');
  await table.ok({ type: 'leave' });
  await end(table);
}

/** Hands that touch everything: any move anywhere, sometimes a way out, until time is up. */
async function restlessHands(table: Table): Promise<void> {
  const next = chance(11);
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(next() * list.length)] as Item;
  while (table.team.stage === 'district' || table.team.stage === 'puzzle') {
    table.wait(3 * SECOND + Math.floor(next() * 4 * SECOND));
    await table.due();
    const at = table.team.at;
    const puzzle = at === null ? undefined : puzzleOf(table.mission.mission, at);
    const step = puzzle === undefined ? undefined : stepAt(puzzle, table.team.level, table.hand.step);
    if (step === undefined || table.hand.solved) {
      await table.give(at === null ? { type: 'open', puzzle: pick(STATIONS) } : { type: 'leave' });
      continue;
    }
    const puzzleId = at ?? '';
    const others: Command[] = [
      { type: 'leave' },
      { type: 'undo' },
      { type: 'redo' },
      { type: 'hint', puzzle: puzzleId },
      { type: 'read', puzzle: puzzleId, lens: pick(['eye', 'trace', 'map', 'rule'] as const) },
      { type: 'level', level: pick([1, 2] as const) },
    ];
    const move = table.command(pick(step.mechanic.moves(step.step.board)));
    await table.give(next() < 0.85 ? move : pick(others));
  }
}

export const SESSIONS: Readonly<Record<string, Session>> = {
  'fair-game': { level: 1, seed: 3, play: fairGame },
  breach: { level: 2, seed: 4, play: breach },
  'changes-of-mind': { level: 1, seed: 5, play: changesOfMind },
  'restless-hands': { level: 1, seed: 6, play: restlessHands },
};
