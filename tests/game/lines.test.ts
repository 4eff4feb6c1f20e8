import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/core/session/command.ts';
import { type Happened, happenedFor } from '../../src/core/session/happened.ts';
import { linesFor } from '../../src/game/lines.ts';
import { noteOf, unreadOf } from '../../src/game/seat/notes.ts';
import { byWhom } from '../../src/game/spoken.ts';
import { MINUTE, TEAM } from '../support/play.ts';
import { wordsIn } from '../support/spoken-words.ts';
import { MISSION, SeveralScreens, say } from './several-screens.ts';

const words = wordsIn('fr', MISSION);

/** What is said on the first screen to the last record. */
function said(team: SeveralScreens): readonly string[] {
  const happened = happenedFor(TEAM, team.table.records.at(-1) as never) as Happened;
  const scribe = { ...words, seen: team.at('seat-1'), board: undefined, by: byWhom(happened, 'seat-1') };
  return happened.events.flatMap((event) => linesFor(event, scribe)).map((line) => line.words);
}

async function inPuzzle(): Promise<SeveralScreens> {
  const team = await SeveralScreens.set(2);
  await team.table.ok({ type: 'begin' });
  await team.table.open('message');
  return team;
}

describe('what Archie says to a game master’s act', () => {
  const extend = (ms: number, gift: boolean): Command => ({ type: 'extend-team', team: TEAM, ms, gift });
  const t = (text: string | undefined) => words.t(text ?? '');
  const { puzzles, tokens } = MISSION.mission;
  const title = t(puzzles.find(({ id }) => id === 'message')?.title);
  const token = t(tokens.find(({ id }) => id === 'file')?.name);
  test.each<readonly [Command, readonly string[]]>([
    [extend(2 * MINUTE, true), [say('gift', { n: 2 })]],
    [extend(MINUTE, true), [say('gift-1')]],
    [extend(MINUTE, false), []],
    [extend(-MINUTE, true), []],
    [{ type: 'extend', ms: MINUTE }, [say('extended-1')]],
    [{ type: 'force', team: TEAM, puzzle: 'message' }, [say('passed-line')]],
    [{ type: 'skip', team: TEAM, puzzle: 'message' }, [say('skipped-line', { puzzle: title })]],
    [{ type: 'give-token', team: TEAM, token: 'file' }, [say('token-line', { token })]],
    [{ type: 'reset-puzzle', team: TEAM, puzzle: 'message' }, [say('puzzle-again')]],
    [{ type: 'reset-team', team: TEAM }, [say('team-again')]],
    [{ type: 'set-level', team: TEAM, level: 2 }, [say('level-changed', { n: 2 })]],
    [{ type: 'end', team: TEAM }, [say('ended-line')]],
    [{ type: 'to-debrief', team: TEAM }, [say('ended-debrief')]],
    [{ type: 'back', team: TEAM }, [say('master-rewound')]],
    [{ type: 'blank', team: TEAM, on: true }, []],
  ])('%j', async (act, lines) => {
    const team = await inPuzzle();
    await team.table.master(act);
    expect(said(team)).toEqual(lines);
  });

  test('a hand that was seen, and light after the dark', async () => {
    const team = await inPuzzle();
    await team.table.ok({ type: 'help', on: true });
    expect(said(team), 'it was raised without a sound').toEqual([]);
    await team.table.master({ type: 'help-seen', team: TEAM });
    expect(said(team)).toEqual([say('help-seen')]);
    await team.table.master({ type: 'blank', team: null, on: true });
    await team.table.master({ type: 'blank', team: null, on: false });
    expect(said(team)).toEqual([say('light-again')]);
  });

  test('of a clock that is hidden, nothing is said', async () => {
    const team = await inPuzzle();
    await team.table.ok({ type: 'clock', limit: 15 * MINUTE, shown: false });
    await team.table.master(extend(5 * MINUTE, true));
    expect(said(team)).toEqual([]);
  });

  test('a hint that was given sounds like Archie’s own', async () => {
    const team = await inPuzzle();
    await team.table.master({ type: 'give-hint', team: TEAM, n: null, counts: false });
    expect(said(team)).toEqual([words.t(team.at('seat-1').puzzle?.hints[0] ?? '')]);
  });
});

test('a sentence of the game master waits until somebody of the team has read it', async () => {
  const team = await inPuzzle();
  await team.table.master({ type: 'message', team: TEAM, words: 'Bravo !', hold: false });
  await team.table.master({ type: 'message', team: TEAM, words: 'Plus tard.', hold: true });
  const seen = team.at('seat-2');
  const [note, ...others] = unreadOf({ seen, pending: [] });
  expect(others).toEqual([]);
  expect(noteOf(note as never, say)).toMatchObject({ words: 'Bravo !', name: say('master-says'), tone: 'note' });
  expect(unreadOf({ seen, pending: [{ type: 'message-read', id: note?.id ?? 0 }] })).toEqual([]);
  await team.table.ok({ type: 'message-read', id: note?.id ?? 0 }, 'seat-1');
  expect(unreadOf({ seen: team.at('seat-2'), pending: [] })).toEqual([]);
});
