import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/core/scenario/language.ts';
import { LENSES } from '../../src/core/scenario/lens.ts';
import type { Phrase } from '../../src/core/scenario/reply.ts';
import { type Kind, step as stepSchema } from '../../src/core/scenario/step.ts';
import { playable } from '../../src/core/session/steps.ts';
import { type AnyMove, play, type Snapshot, start } from '../../src/mechanics/mechanic.ts';
import { rulesOf } from '../../src/mechanics/rules.ts';
import { SEED } from '../support/fake.ts';
import { SHIPPED, shipped, stepsOf } from '../support/mission.ts';

const STEPS = SHIPPED.map(shipped).flatMap((mission) => stepsOf(mission.mission).map((one) => ({ ...one, mission })));
const json = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));
const holes = (template: string): string[] => (template.match(/\{\w+\}/g) ?? []).sort();

const KINDS = stepSchema.def.options.map((option) => option.shape.mechanic.def.values[0] as Kind);

describe.each(KINDS)('the mechanic %s', (kind) => {
  it('has the same phrases, with the same places to fill, in every language', () => {
    const { phrases } = rulesOf(kind);
    const [first, ...others] = LANGUAGES.map((language) => phrases[language]);
    for (const other of others) {
      expect(Object.keys(other).sort()).toEqual(Object.keys(first ?? {}).sort());
      for (const [key, template] of Object.entries(first ?? {}))
        expect(holes(other[key] ?? ''), key).toEqual(holes(template));
    }
  });
});

it('every mechanic is tried on a real board', () => {
  expect([...new Set(STEPS.map(({ step }) => step.mechanic))].sort()).toEqual([...KINDS].sort());
});

describe.each(STEPS)('$name', ({ step, mission }) => {
  const mechanic = rulesOf(step.mechanic);
  const { machine } = playable(step);
  const moves = mechanic.moves(step.board);
  const first = start<unknown>(machine);

  const inEveryLanguage = (phrase: Phrase): void => {
    for (const language of LANGUAGES) {
      const template = mechanic.phrases[language][phrase.key];
      expect(template, `${language} ${phrase.key}`).toEqual(expect.any(String));
      const given = Object.keys(phrase.values ?? {}).map((name) => `{${name}}`);
      expect(holes(template ?? '').filter((hole) => !given.includes(hole))).toEqual([]);
    }
  };
  const spoken = (text: string): void => {
    for (const language of LANGUAGES) expect(mission.catalogues[language]?.[text], text).toEqual(expect.any(String));
  };

  /** What must hold in every state that a hand can reach. */
  const visit = (snapshot: Snapshot<unknown>): void => {
    expect(['open', 'solved']).toContain(snapshot.value);
    expect(json(snapshot)).toStrictEqual(snapshot);
    expect(mechanic.context.safeParse(snapshot.context).success).toBe(true);
    const { done, of } = mechanic.progress(step.board, snapshot.context);
    expect(done).toBeGreaterThanOrEqual(0);
    expect(done).toBeLessThanOrEqual(of);
    for (const lenses of [LENSES, [], ['map'] as const]) {
      const board = mechanic.seen(step.board, snapshot, { lenses, seed: 3 });
      expect(json(board)).toStrictEqual(board);
    }
    for (const lens of LENSES) {
      const rows = mechanic.sheet(step.board, snapshot.context, lens);
      expect(json(rows)).toStrictEqual(rows);
      for (const row of rows) if (!row.hidden) spoken(row.text);
    }
    if (snapshot.value === 'solved') {
      for (const move of moves) expect(play(machine, snapshot, move)).toBeUndefined();
    } else {
      expect(play(machine, snapshot, { type: 'clear' })?.snapshot).toEqual(first);
    }
  };

  it('its board and its start survive JSON, and are as its schemas say', () => {
    expect(mechanic.config.parse(json(step.board))).toEqual(step.board);
    expect(mechanic.faults(step.board)).toEqual([]);
    expect(first.value).toBe('open');
    expect(start(mechanic.machine(json(step.board)))).toEqual(first);
    visit(first);
  });

  it('its machine is open or solved, and does nothing by itself', () => {
    const states = machine.config.states ?? {};
    expect(Object.keys(states).sort()).toEqual(['open', 'solved']);
    expect(states.solved?.type).toBe('final');
    for (const state of Object.values(states)) {
      expect([state.after, state.invoke, state.always, state.entry, state.exit]).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
    }
  });

  it('its solution solves it, through JSON, and no earlier than at its end', () => {
    let snapshot = first;
    for (const { move } of mechanic.solution(step.board)) {
      expect(snapshot.value).toBe('open');
      expect(moves).toContainEqual(move);
      const played = play<unknown>(machine, json(snapshot), mechanic.move.parse(json(move)));
      expect(played?.reply.verdict).not.toBe('wrong');
      snapshot = played?.snapshot as Snapshot<unknown>;
      visit(snapshot);
    }
    expect(snapshot.value).toBe('solved');
  });

  it('no move that does not advance solves it', () => {
    const { done } = mechanic.progress(step.board, first.context);
    for (const move of moves) {
      const played = play<unknown>(machine, first, move);
      if (played === undefined) continue;
      expect(mechanic.solution(step.board).length > 1 ? played.snapshot.value : 'open').toBe('open');
      if (played.reply.verdict === 'wrong') {
        expect(mechanic.progress(step.board, played.snapshot.context).done).toBeLessThanOrEqual(done + 1);
      }
    }
  });

  it('holds together wherever arbitrary hands lead it', () => {
    const hands = fc.array(fc.nat(moves.length - 1), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(hands, (chosen) => {
        let snapshot = first;
        for (const index of chosen) {
          const move = moves[index] as AnyMove;
          const played = play<unknown>(machine, snapshot, move);
          if (played === undefined) continue;
          const { reply } = played;
          if (reply.verdict === 'wrong') expect(played.snapshot.value).toBe('open');
          if (reply.misconception !== undefined) {
            expect(reply.verdict).toBe('wrong');
            expect(mission.mission.misconceptions.map(({ id }) => id)).toContain(reply.misconception);
          }
          expect(json(reply)).toStrictEqual(reply);
          reply.say?.forEach(spoken);
          if (reply.phrase !== undefined) inEveryLanguage(reply.phrase);
          snapshot = played.snapshot;
        }
        visit(snapshot);
      }),
      { numRuns: 25, seed: SEED },
    );
  });

  it('describes every move in every language', () => {
    for (const move of moves) inEveryLanguage(mechanic.describe(step.board, move, start(machine).context));
  });

  it('takes every move of its own through its schema, and no other', () => {
    for (const move of moves) {
      expect(mechanic.move.parse(json(move))).toEqual(move);
      expect(mechanic.move.safeParse({ ...move, extra: 1 }).success).toBe(false);
      expect(mechanic.move.safeParse({ ...move, type: `${move.type}s` }).success).toBe(false);
      for (const key of Object.keys(move)) {
        const { [key]: _, ...rest } = move as unknown as Record<string, unknown>;
        expect(mechanic.move.safeParse(rest).success, `${move.type} without ${key}`).toBe(false);
        expect(mechanic.move.safeParse({ ...rest, [key]: [] }).success, `${move.type} with a list as ${key}`).toBe(
          false,
        );
      }
    }
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        expect(mechanic.move.safeParse(junk).success).toBe(false);
      }),
      { numRuns: 200, seed: SEED },
    );
  });

  it('does nothing with a move about things that it does not have', () => {
    for (const move of moves.filter((one) => Object.keys(one).length > 1)) {
      const foreign = Object.fromEntries(
        Object.entries(move).map(([key, value]) => [
          key,
          key === 'type' ? value : typeof value === 'number' ? 99 : 'nobody',
        ]),
      ) as unknown as AnyMove;
      expect(play<unknown>(machine, first, foreign)?.snapshot ?? first).toEqual(first);
    }
  });
});
