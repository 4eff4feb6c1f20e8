import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CompiledMission } from '../../src/core/scenario/compile.ts';
import { named, namesOf } from '../../src/core/scenario/names.ts';
import type { Command } from '../../src/core/session/command.ts';
import type { Record } from '../../src/core/session/event.ts';
import { playable, puzzleOf, stepAt } from '../../src/core/session/steps.ts';
import { ClientClass } from '../support/clients-class.ts';
import type { ClientTeam } from '../support/clients-team.ts';
import { anyNumber } from '../support/fake.ts';
import { authored, shipped } from '../support/mission.ts';
import { ask, Screen } from '../support/screen.ts';
import { type Inside, inside, SETTING_UP } from './inside.ts';
import { knowledgeOf } from './knowledge.ts';

const LONG = 120_000;
const MISSION = 'cyberharassment';
const NOTE = 'La note que seuls les adultes lisent.';
const HELD = 'La phrase que personne n’envoie.';
const SENT = 'La phrase que les enfants lisent.';

/** What one page was sent, message by message, as it came off the line. */
interface Sent {
  readonly page: Screen<'seat'> | Screen<'master'>;
  readonly packets: string[];
}

function listenTo(page: Sent['page']): Sent {
  const packets: string[] = [];
  page.socket.io.engine.on('packet', ({ data }: { data?: unknown }) => void packets.push(String(data ?? '')));
  return { page, packets };
}

const compiled = shipped(MISSION);
let server: Inside;
let clock: NodeJS.Timeout;
let group: ClientClass;
let sent: readonly Sent[];
let console_: Sent;
let records: readonly Record[];
let pin: string;
beforeAll(async () => {
  server = await inside();
  // Faster than any class, so that no limit on speed is met.
  clock = setInterval(() => server.wait(300), 5);
  group = await ClientClass.at(server.origin, { session: { teams: 2, limit: null }, between: 2 });
  sent = group.screens.map(listenTo);
  console_ = listenTo(group.console);
  pin = group.created.pin;
  await playAll();
  const row = await server.store.byCode(group.created.code);
  records = (await server.store.read(row?.id ?? ''))?.records ?? [];
}, SETTING_UP + LONG);
afterAll(async () => {
  clearInterval(clock);
  group.close();
  await server.stop();
});

/** A whole session: wrong tries, hints of every kind, notes, messages, a change of level, things taken back. */
async function playAll(): Promise<void> {
  const master = group.console;
  const [one, other] = group.teams as readonly [ClientTeam, ClientTeam];
  await master.ok({ type: 'start' });
  await master.ok({ type: 'note', team: one.id, words: NOTE });
  await master.ok({ type: 'note', team: null, words: NOTE });
  await master.ok({ type: 'message', team: one.id, words: HELD, hold: true });
  await master.ok({ type: 'message', team: one.id, words: SENT, hold: false });
  for (const team of group.teams) await team.give(team.first, { type: 'begin' });
  await other.open('message');
  await wander(other);
  await master.ok({ type: 'set-level', team: other.id, level: 2 });
  await master.ok({ type: 'give-hint', team: other.id, n: null, counts: false });
  await other.give(other.first, { type: 'leave' });
  for (const team of group.teams)
    for (const puzzle of ['snowball', 'vault', 'message', 'switchboard']) {
      await team.open(puzzle, team.screens[anyNumber(2)]);
      await wander(team);
      if (team === one && puzzle === 'vault') await team.give(team.first, { type: 'hint', puzzle });
      if (team === one && puzzle === 'message')
        await master.ok({ type: 'give-hint', team: one.id, n: 2, counts: true });
      await team.give(team.hand, team.command({ type: 'clear' }));
      await team.solve(puzzle);
    }
  await other.finish();
  await one.finish();
}

/** Some moves at a venture: they are answered, and most of them are wrong. */
async function wander(team: ClientTeam): Promise<void> {
  for (let time = 0; time < 12; time += 1) {
    const { id, step } = team.seen.puzzle ?? { id: '', step: 0 };
    const puzzle = puzzleOf(compiled.mission, id);
    const found = puzzle === undefined ? undefined : stepAt(puzzle, team.seen.team.level, step);
    const moves = found === undefined ? [] : playable(found.step).mechanic.moves(found.step.board);
    const move = moves[anyNumber(moves.length)];
    if (team.seen.puzzle?.solved || move === undefined) return;
    const command: Command = { type: 'move', puzzle: id, step, move };
    const answer = await team.hand.do(command);
    if ('seq' in answer) await Promise.all(team.screens.map((screen) => screen.reach(answer.seq)));
  }
}

const TEXT = /§[0-9a-f]{12}/g;

/** Sentences as screens read them, by their id. */
function sentencesOf({ mission, catalogues }: CompiledMission): ReadonlyMap<string, string> {
  const names = namesOf(mission, {});
  const words = Object.entries(catalogues.fr ?? {}).map(([id, sentence]) => [
    named(sentence, names, 'fr').replace(/(?<=\p{L})'(?=\p{L})/gu, '’'),
    id,
  ]);
  return new Map(words as [string, string][]);
}

/** The ids of all sentences in a message: named, or written out. */
function textsIn(packet: string, sentences: ReadonlyMap<string, string>): readonly string[] {
  const ids = new Set(packet.match(TEXT) ?? []);
  const visit = (part: unknown): void => {
    if (typeof part === 'string') {
      const id = sentences.get(part);
      if (id !== undefined) ids.add(id);
    } else if (typeof part === 'object' && part !== null) for (const inner of Object.values(part)) visit(inner);
  };
  visit(parsed(packet));
  return [...ids];
}

const parsed = (packet: string): unknown => {
  const json = packet.replace(/^\d+/, '');
  return json === '' ? undefined : (JSON.parse(json) as unknown);
};
const seqOf = (packet: string): number => (parsed(packet) as [string, { seq?: number }])?.[1]?.seq ?? 0;

/** What a page was sent before, or without, the record that opens it. */
function tooSoon({ packets }: Sent, seat: string): readonly string[] {
  const known = knowledgeOf(authored(MISSION), compiled, records, seat);
  const sentences = sentencesOf(compiled);
  return packets
    .filter((packet) => packet.includes('"told"') || packet.includes('"mirror"'))
    .flatMap((packet) => {
      const seq = seqOf(packet);
      return textsIn(packet, sentences)
        .filter((id) => (known.get(id) ?? Number.POSITIVE_INFINITY) > seq)
        .map((id) => `at ${seq}, open from ${known.get(id) ?? 'never'}: ${compiled.catalogues.fr?.[id]}`);
    });
}

/** What the team of a page did. */
function recordsOf({ page }: Sent): readonly Record[] {
  const team = group.teams.find(({ screens }) => screens.some((screen) => screen === page))?.id;
  return records.filter(({ events }) => events.some((event) => 'team' in event && event.team === team));
}

const seatOf = ({ page }: Sent): string => (page as Screen<'seat'>).told.at(-1)?.seat ?? '';

test('a seat is sent no sentence before its team, and its own lenses, have come to it', () => {
  for (const one of sent) {
    // It was listened to from beginning to end: nothing that its own team did went by unheard.
    const heard = new Set(one.packets.filter((packet) => packet.includes('"told"')).map(seqOf));
    const own = recordsOf(one);
    expect(own.length).toBeGreaterThan(40);
    expect(own.filter(({ seq }) => !heard.has(seq))).toEqual([]);
    expect(tooSoon(one, seatOf(one))).toEqual([]);
  }
  // The same look at what the console is sent finds a great deal: it would find something here as well.
  expect(tooSoon(console_, seatOf(sent[0] as Sent)).length).toBeGreaterThan(40);
});

test('sentences of the mission that no seat ever came to are in nothing that was sent', () => {
  const everything = sent.map(({ packets }) => packets.join('\n'));
  const known = sent.map((one) => knowledgeOf(authored(MISSION), compiled, records, seatOf(one)));
  const sentences = [...sentencesOf(compiled)];
  let unread = 0;
  for (const [index, bytes] of everything.entries()) {
    const read = sentences.flatMap(([sentence, id]) => (known[index]?.has(id) ? [sentence] : []));
    // A short one may be the beginning of another, which was read.
    const unheard = sentences.filter(
      ([one, id]) => !known[index]?.has(id) && !read.some((other) => other.includes(one)),
    );
    unread += unheard.length;
    for (const [sentence] of unheard)
      expect(bytes.includes(JSON.stringify(sentence).slice(1, -1)), sentence).toBe(false);
  }
  expect(unread).toBeGreaterThan(200);
});

test('a seat is sent nothing of how a board is solved', () => {
  const keys = ['snapshot', 'context', 'proves', 'needs', 'effects', 'direct', 'good', 'replies', 'pairs', 'clues'];
  const more = ['answers', 'carries', 'deductions', 'idea', 'too-many', 'catalogues', 'hash', 'heard'];
  const ideas = authored(MISSION).puzzles.flatMap(({ levels }) =>
    Object.values(levels).flatMap((variant) => variant?.steps.flatMap(({ deductions }) => deductions) ?? []),
  );
  for (const { packets } of sent) {
    const bytes = packets.join('\n');
    for (const key of [...keys, ...more]) expect(bytes).not.toContain(`"${key}":`);
    for (const { idea } of ideas) expect(bytes).not.toContain(idea);
  }
});

test('a seat is sent nothing of another team: no name, no screen, no move', () => {
  const screens = new Map(sent.map((one) => [seatOf(one), (one.page as Screen<'seat'>).parts.team?.id]));
  for (const one of sent) {
    const own = screens.get(seatOf(one));
    const bytes = one.packets.join('\n');
    for (const [seat, team] of screens) {
      if (team === own) expect(bytes).toContain(`"${seat}"`);
      else {
        expect(bytes).not.toContain(`"${team}"`);
        expect(bytes).not.toContain(seat);
      }
    }
    const others = records.filter(({ events }) => events.some((event) => 'team' in event && event.team !== own));
    const happened = one.packets.map(
      (packet) => (parsed(packet) as [string, { happened?: { seq: number } }])?.[1]?.happened?.seq,
    );
    const told = others.filter(
      ({ seq, events }) => happened.includes(seq) && !events.some((event) => 'team' in event && event.team === own),
    );
    expect(told).toEqual([]);
  }
});

test('notes and held messages stay with the game master; a message that was sent arrives where it was sent', () => {
  expect(console_.packets.join('\n')).toContain(NOTE);
  expect(console_.packets.join('\n')).toContain(HELD);
  for (const one of sent) {
    const bytes = one.packets.join('\n');
    expect(bytes).not.toContain(NOTE);
    expect(bytes).not.toContain(HELD);
    expect(bytes.includes(SENT)).toBe((one.page as Screen<'seat'>).parts.team?.id === group.teams[0]?.id);
  }
});

test('no token, PIN, link or code of a seat is in anything that a page is sent', async () => {
  const { token } = group.created;
  const secrets = [token, pin, ...group.screens.map((screen) => screen.token)];
  const link = await ask<{ link: string }>(server.origin, 'POST', '/api/link', {}, token);
  const handed = await ask<{ code: string }>(
    server.origin,
    'POST',
    '/api/handover',
    { seat: seatOf(sent[0] as Sent) },
    token,
  );
  for (const { packets } of [...sent, console_]) {
    const bytes = packets.join('\n');
    for (const secret of [...secrets, link.body.link, handed.body.code]) expect(bytes).not.toContain(secret);
  }
});

test('a wall is sent nothing of a puzzle, whatever the teams do', async () => {
  const wall = new Screen(server.origin, 'wall', group.created.code);
  await wall.until(({ session }) => session !== undefined, 'the wall is in');
  const allowed = [...(wall.received.match(TEXT) ?? [])].map((id) => compiled.catalogues.fr?.[id]);
  const { title, district, pitch } = authored(MISSION);
  expect(allowed).toEqual(expect.arrayContaining([title, district, pitch]));
  for (const { levels } of authored(MISSION).puzzles)
    for (const variant of Object.values(levels))
      for (const { goal, hints } of variant?.steps ?? [])
        for (const sentence of [goal, ...hints]) expect(allowed).not.toContain(sentence);
  for (const screen of group.screens) expect(wall.received).not.toContain(seatOf({ page: screen, packets: [] }));
  wall.close();
});
