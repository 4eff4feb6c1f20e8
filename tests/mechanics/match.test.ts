import { describe, expect, it } from 'vitest';
import { explore } from '../../src/core/proof/explore.ts';
import type { Step } from '../../src/core/scenario/step.ts';
import { playable } from '../../src/core/session/steps.ts';
import { match } from '../../src/mechanics/match/match.ts';
import type { Config, Context, Move } from '../../src/mechanics/match/schema.ts';
import { play, type Snapshot, start } from '../../src/mechanics/mechanic.ts';
import { rowStep } from '../support/mission.ts';
import { runMoves } from '../support/run-moves.ts';
import { sixSeals, tenSeals } from './boards/speech.ts';

const sight = { lenses: [], seed: 3 } as const;

const run = (config: Config, moves: readonly Move[]) => runMoves(match, config, moves);

const press = (seal: string, line: string): Move => ({ type: 'press', seal, line: `line-${line}` });
const lift = (seal: string, line: string): Move => ({ type: 'lift', seal, line: `line-${line}` });
const ASK: Move = { type: 'ask' };
const solutionOf = (config: Config) => match.solution(config).map(({ move }) => move);
const seenAfter = (config: Config, ...moves: Move[]) => match.seen(config, run(config, moves).snapshot, sight);
const proved = (board: Config, limit?: number) =>
  explore(playable({ ...rowStep(), mechanic: 'match', board } as Step), limit);

describe('match: ways to the end', () => {
  it('level 1: 64 states, one end', () => {
    expect(match.faults(sixSeals)).toEqual([]);
    expect(match.config.parse(sixSeals)).toEqual(sixSeals);
    const found = proved(sixSeals);
    expect(found).toMatchObject({ states: 64, solved: 1, whole: true });
    expect([found.deadEnd, found.stuck]).toEqual([undefined, undefined]);
    expect([...found.misconceptions].sort()).toEqual(['every-ad-lies', 'many-is-expert']);
  });

  it('level 2: too many states for all of them, but each wrong idea is met beside the known way', () => {
    expect(match.faults(tenSeals)).toEqual([]);
    expect(match.config.parse(tenSeals)).toEqual(tenSeals);
    const found = proved(tenSeals, 500);
    expect(found).toMatchObject({ whole: false });
    expect(found.stuck).toBeUndefined();
    expect([...found.misconceptions].sort()).toEqual(['every-ad-lies', 'paid-is-lying']);
  });

  it.each([sixSeals, tenSeals])('its own way to the end solves, after JSON', (config) => {
    const machine = match.machine(config);
    let snapshot: Snapshot<Context> = start(machine);
    for (const move of solutionOf(config)) {
      expect(snapshot.value).toBe('open');
      expect(match.context.parse(snapshot.context)).toEqual(snapshot.context);
      const next = play<Context>(machine, JSON.parse(JSON.stringify(snapshot)), match.move.parse(move));
      snapshot = next?.snapshot as Snapshot<Context>;
    }
    expect(snapshot.value).toBe('solved');
    const { done, of } = match.progress(config, snapshot.context);
    expect(done).toBe(of);
  });

  it('the door reads the honest line aloud', () => {
    expect(run(sixSeals, solutionOf(sixSeals)).reply).toMatchObject({ verdict: 'right', say: [sixSeals.right] });
    expect(run(tenSeals, solutionOf(tenSeals)).reply).toMatchObject({ verdict: 'right', say: [tenSeals.right] });
  });
});

describe('match: when each press is answered', () => {
  it.each([
    ...['hurry', 'coat', 'everyone', 'gift', 'violin', 'echo'].map((seal) => [seal, '7', 'every-ad-lies', 'Là, je ne']),
    ['everyone', '2', 'many-is-expert', 'Un seul professeur'],
    ['coat', '3', 'many-is-expert', 'Neuf élèves, pas'],
    ['hurry', '4', undefined, 'Je prends mon temps'],
    ['hurry', '5', undefined, 'Je prends mon temps'],
    ...['1', '2', '3', '5', '6'].map((line) => ['gift', line, undefined, 'Je n’offre rien']),
    ['violin', '1', undefined, 'Je presse'],
    ['violin', '4', undefined, 'Un cadeau'],
    ...['1', '2', '3', '4', '5'].map((line) => ['echo', line, undefined, 'Je ne l’ai dit']),
    ['coat', '1', undefined, 'Ce sceau ne mord pas'],
    ['hurry', '6', undefined, 'Ce sceau ne mord pas'],
  ] as [string, string, string | undefined, string][])(
    '%s on %s: %s, and the seal comes back',
    (seal, line, idea, words) => {
      const { machine, snapshot, reply } = run(sixSeals, [press(seal, line)]);
      expect(reply).toMatchObject({ verdict: idea === undefined ? 'remark' : 'wrong', who: 'blackhat' });
      expect([reply?.misconception, reply?.about]).toEqual([idea, `line-${line}`]);
      expect(reply?.say?.[0]).toContain(words);
      expect(snapshot).toEqual(start(machine));
    },
  );

  it('keeps a right seal, for good, and lights the door by it', () => {
    const { machine, snapshot, reply } = run(sixSeals, [press('violin', '5')]);
    expect(reply).toEqual({ verdict: 'right', phrase: { key: 'holds' }, about: 'line-5' });
    expect(play(machine, snapshot, lift('violin', '5'))).toBeUndefined();
    expect(play(machine, snapshot, press('coat', '5'))).toBeUndefined();
    expect(play(machine, snapshot, press('violin', '2'))).toBeUndefined();
    expect(play(machine, snapshot, ASK)).toBeUndefined();
    expect(seenAfter(sixSeals, press('violin', '5'))).toMatchObject({
      right: 1,
      of: 6,
      sure: true,
      ask: null,
      room: 1,
    });
  });
});

describe('match: when only the number is told', () => {
  const way = solutionOf(tenSeals).slice(0, -1);
  /** The known way with its seal for the third line on another one. */
  const astray = (line: string): Move[] => [...way.filter((_, index) => index !== 2), press('everyone', line)];

  it('says nothing to a press, and takes it back when asked to', () => {
    const { snapshot, reply } = run(tenSeals, [press('violin', '7'), press('coat', '7')]);
    expect(reply).toEqual({ verdict: 'quiet' });
    expect(snapshot.context.on[6]).toEqual(['coat', 'violin']);
    expect(seenAfter(tenSeals, press('violin', '7'), lift('violin', '7'))).toEqual(seenAfter(tenSeals));
    expect(seenAfter(tenSeals, press('violin', '7'))).toMatchObject({ right: null, of: 10, room: 2, sure: false });
  });

  it('holds two seals on a line, each seal twice, and ten in all', () => {
    const full = run(tenSeals, [press('violin', '1'), press('coat', '1')]);
    expect(play(full.machine, full.snapshot, press('echo', '1'))).toBeUndefined();
    expect(play(full.machine, full.snapshot, press('coat', '1'))).toBeUndefined();
    const used = run(tenSeals, [press('violin', '1'), press('violin', '2')]);
    expect(play(used.machine, used.snapshot, press('violin', '3'))).toBeUndefined();
    const all = run(tenSeals, astray('1'));
    expect(all.snapshot.context.on.flat()).toHaveLength(10);
    expect(play(all.machine, all.snapshot, press('echo', '7'))).toBeUndefined();
  });

  it('tells how many are right once all are pressed, once for each change', () => {
    const before = run(tenSeals, way.slice(0, 9));
    expect(play(before.machine, before.snapshot, ASK)).toBeUndefined();
    const { machine, snapshot, reply } = run(tenSeals, [...astray('1'), ASK]);
    expect(reply).toEqual({ verdict: 'remark', phrase: { key: 'count', values: { right: 9, of: 10 } } });
    expect(match.seen(tenSeals, snapshot, sight).right).toBe(9);
    expect(play(machine, snapshot, ASK)).toBeUndefined();
    const changed = play<Context>(machine, snapshot, lift('everyone', '1'))?.snapshot as Snapshot<Context>;
    expect(match.seen(tenSeals, changed, sight).right).toBeNull();
  });

  it.each([
    ['10', 'paid-is-lying'],
    ['7', 'every-ad-lies'],
  ])('a seal on the honest line %s is told after the number', (line, misconception) => {
    const { snapshot, reply } = run(tenSeals, [...astray(line), ASK]);
    expect(reply).toMatchObject({ verdict: 'wrong', misconception, who: 'blackhat', phrase: { key: 'count' } });
    expect(snapshot.value).toBe('open');
  });
});

describe('match: canonical, secret, in words', () => {
  it('stands alike whatever the order of the moves, and goes back to the start with clear', () => {
    const one = run(tenSeals, [press('coat', '8'), press('everyone', '8')]).snapshot;
    const { machine, snapshot } = run(tenSeals, [press('everyone', '8'), press('coat', '8')]);
    expect(JSON.stringify(one)).toBe(JSON.stringify(snapshot));
    expect(play(machine, snapshot, { type: 'clear' })?.snapshot).toEqual(start(machine));
  });

  it.each([sixSeals, tenSeals])('shows the same first board whatever solves it', (config) => {
    const seals = config.lines.map((line) => line.seals);
    const swapped: Config = {
      ...config,
      answers: [],
      lines: config.lines.map((line, index) => ({ ...line, seals: seals[(index + 1) % seals.length] ?? [] })),
    };
    expect(JSON.stringify(seenAfter(swapped))).toBe(JSON.stringify(seenAfter(config)));
  });

  it('lays the seals out by the seed', () => {
    const laid = (seed: number) =>
      match.seen(sixSeals, start(match.machine(sixSeals)), { lenses: [], seed }).seals.map(({ id }) => id);
    expect(laid(1)).not.toEqual(laid(2));
    expect(laid(1).sort()).toEqual(laid(2).sort());
  });

  it('reads lines by their number and seals by their name', () => {
    const empty = run(sixSeals, []).snapshot.context;
    expect(match.sheet(sixSeals, empty, 'trace')[0]).toEqual({ about: 'line-1', label: '1', text: 'Dit en courant.' });
    expect(match.sheet(sixSeals, empty, 'rule')[0]).toEqual({ about: 'hurry', text: 'Vite-vite : dépêche-toi.' });
  });

  it('describes every move in each language', () => {
    for (const config of [sixSeals, tenSeals]) {
      for (const move of match.moves(config)) {
        const { key } = match.describe(config, move, run(config, []).snapshot.context);
        expect([match.phrases.fr[key], match.phrases.en[key]]).toEqual([expect.any(String), expect.any(String)]);
      }
    }
  });
});

describe('match: faults', () => {
  const paths = (config: Config) => match.faults(config).map((fault) => fault.path.join('.'));
  const [first, ...others] = sixSeals.lines as [Config['lines'][number], ...Config['lines']];
  const with1 = (change: Partial<Config['lines'][number]>): Config => ({
    ...sixSeals,
    lines: [{ ...first, ...change }, ...others],
  });
  const { otherwise: _, ...silent } = sixSeals;
  const { ask: __, ...handleless } = tenSeals;
  const { pictureText: ___, ...wordless } = first;

  it.each<[string, Config, string[]]>([
    ['a seal that is not there', with1({ seals: ['ghost'] }), ['lines.0.seals']],
    ['a seal asked for twice', with1({ seals: ['hurry', 'hurry'] }), ['lines.0.seals', 'seals.0']],
    ['too few copies', with1({ seals: ['hurry', 'coat'] }), ['seals.1']],
    ['a picture without words', { ...sixSeals, lines: [wordless, ...others] }, ['lines.0.pictureText']],
    ['an id that is taken', with1({ id: 'coat' }), ['lines', 'answers.5.lines']],
    ['no answer to other presses', silent, ['otherwise']],
    ['no handle', handleless, ['ask']],
    ['a handle for nothing', { ...sixSeals, ask: 'Pull' }, ['ask']],
    ['no seal anywhere', { ...sixSeals, lines: sixSeals.lines.map((line) => ({ ...line, seals: [] })) }, ['lines']],
    [
      'an answer that the right seal never lets be said',
      { ...sixSeals, answers: [...sixSeals.answers, { seals: ['echo'], lines: ['line-6'], reply: { say: 'x' } }] },
      ['answers.8'],
    ],
    [
      'an answer about a line that is not there',
      { ...sixSeals, answers: [{ lines: ['line-0'], reply: { say: 'x' } }] },
      ['answers.0.lines'],
    ],
  ])('%s', (_, config, expected) => {
    expect(paths(config)).toEqual(expected);
  });
});
