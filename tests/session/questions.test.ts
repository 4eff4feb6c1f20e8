import { describe, expect, it } from 'vitest';
import { questionResults } from '../../src/core/debrief/question-results.ts';
import { formOf } from '../../src/core/scenario/questions.ts';
import type { Command } from '../../src/core/session/command.ts';
import { questionsSeen } from '../../src/core/session/questions.ts';
import type { Settings } from '../../src/core/session/state.ts';
import { undoOf } from '../../src/core/session/undo.ts';
import { shipped } from '../support/mission.ts';
import { Table, TEAM } from '../support/play.ts';

const mission = shipped('privacy');
const questions = mission.mission.questions ?? [];
const QUESTIONS = questions.map(({ id }) => id);
const set = (asks: Settings['questions'], teams = [TEAM, 'owl'], screens = 1) =>
  Table.set({ mission, settings: { questions: asks }, teams, screens });
const shown = (table: Table, seat = 'seat-1', team = TEAM) => {
  const state = table.state.teams[team];
  return state === undefined ? null : questionsSeen(mission.mission, table.state, state, seat);
};

/** Answers every question that is open for a seat: rightly, or with the first wrong answer. */
async function answerAll(table: Table, seat: string, team: string, right: boolean, sure = true): Promise<void> {
  const open = shown(table, seat, team);
  if (open === null) throw new Error(`nothing is asked of ${team}`);
  for (const { id, answers, ask } of open.list) {
    const question = questions.find((one) => one.id === id);
    const form = (['a', 'b'] as const).find((name) => question && formOf(question, 1, name).ask === ask);
    const good = question && form ? formOf(question, 1, form).right : '';
    const choice = answers.find((answer) => (answer === good) === right) ?? '';
    await table.ok({ type: 'answer', moment: open.moment, question: id, choice, sure }, seat, 'seat');
  }
}
const debriefed = async (table: Table) => {
  await table.master({ type: 'start' });
  await table.master({ type: 'to-debrief', team: null });
  await table.master({ type: 'ask-after', on: true });
};

describe('the short questions', () => {
  it('are asked of nobody unless an adult wants them', async () => {
    const table = await set('off');
    expect(table.seen.questions).toBeNull();
    const [question] = QUESTIONS;
    const answer: Command = { type: 'answer', moment: 'before', question: question ?? '', choice: 'x', sure: true };
    await table.refused(answer, 'wrong-stage', 'seat-1', 'seat');
    expect(questionResults(mission.mission, table.state)).toBeNull();
    await table.master({ type: 'policy', questions: 'team' });
    expect(table.seen.questions?.list.map(({ id }) => id)).toEqual(QUESTIONS);
  });

  it('close with the start, and open again in the debrief when the adult says so', async () => {
    const table = await set('team');
    expect(shown(table)?.moment).toBe('before');
    await table.master({ type: 'start' });
    expect(shown(table)).toBeNull();
    await table.master({ type: 'ask-after', on: true });
    expect(shown(table)).toBeNull();
    await table.master({ type: 'to-debrief', team: TEAM });
    expect([shown(table)?.moment, shown(table, 'seat-2', 'owl')]).toEqual(['after', null]);
    const record = table.records.find(({ events }) => events.some(({ type }) => type === 'asks-after'));
    expect(record && undoOf(table.state, record)).toEqual([{ type: 'ask-after', on: false }]);
  });

  it('come in the other form the second time, and half of the teams begin with each', async () => {
    const teams = ['otter', 'owl', 'fox', 'bee', 'lynx', 'heron', 'turtle', 'badger'];
    const table = await set('team', teams);
    const asks = (team: string) => shown(table, '', team)?.list.map(({ ask }) => ask);
    const before = teams.map(asks);
    await debriefed(table);
    const after = teams.map(asks);
    for (const [index] of teams.entries()) expect(after[index]).not.toEqual(before[index]);
    expect(new Set(before.map((list) => list?.join())).size).toBe(2);
  });

  it('tell nothing by the order of their answers: a seed deals them', async () => {
    const places = new Set<number>();
    for (let seed = 1; seed < 40; seed += 1) {
      const table = await Table.set({ mission, settings: { questions: 'team' }, seed });
      const first = shown(table)?.list[0];
      const form = (['a', 'b'] as const).find(
        (name) => questions[0] && formOf(questions[0], 1, name).ask === first?.ask,
      );
      if (questions[0] && form) places.add(first?.answers.indexOf(formOf(questions[0], 1, form).right) ?? -1);
    }
    expect([...places].sort()).toEqual([0, 1, 2]);
  });

  it('refuse a question and an answer that are not theirs; the last answer counts, the same one twice is nothing', async () => {
    const table = await set('team');
    const [first, second] = shown(table)?.list ?? [];
    const of = (question: string, choice: string): Command => ({
      type: 'answer',
      moment: 'before',
      question,
      choice,
      sure: false,
    });
    await table.refused(of('none', first?.answers[0] ?? ''), 'unknown-choice', 'seat-1', 'seat');
    await table.refused(of(first?.id ?? '', second?.answers[0] ?? ''), 'unknown-choice', 'seat-1', 'seat');
    await table.refused(
      { ...of(first?.id ?? '', first?.answers[0] ?? ''), moment: 'after' } as Command,
      'wrong-stage',
      'seat-1',
      'seat',
    );
    await table.ok(of(first?.id ?? '', first?.answers[0] ?? ''), 'seat-1', 'seat');
    expect(await table.ok(of(first?.id ?? '', first?.answers[0] ?? ''), 'seat-1', 'seat')).toEqual([]);
    await table.ok(of(first?.id ?? '', first?.answers[1] ?? ''), 'seat-1', 'seat');
    expect(shown(table)?.answered).toEqual({ [first?.id ?? '']: { choice: first?.answers[1], sure: false } });
  });

  it('are the whole team’s, or each screen’s own', async () => {
    for (const [asks, other] of [
      ['team', 4],
      ['screen', 0],
    ] as const) {
      const table = await set(asks, [TEAM], 2);
      await answerAll(table, 'seat-1', TEAM, true);
      expect(Object.keys(shown(table, 'seat-1')?.answered ?? {})).toHaveLength(4);
      expect(Object.keys(shown(table, 'seat-2')?.answered ?? {})).toHaveLength(other);
    }
  });

  it('a reset of the team leaves them; the next group has its own', async () => {
    const table = await set('team');
    await answerAll(table, 'seat-1', TEAM, true);
    await table.master({ type: 'start' });
    await table.master({ type: 'reset-team', team: TEAM });
    expect(Object.keys(table.team.answers.before)).toEqual([TEAM]);
    await table.master({ type: 'next-group' });
    expect(table.team.answers.before).toEqual({});
  });
});

describe('what comes of them', () => {
  it('only who answered both times is compared; the new situation is told apart; certainty is counted', async () => {
    const table = await set('team', [TEAM, 'owl', 'fox']);
    await answerAll(table, 'seat-1', TEAM, false, true);
    await answerAll(table, 'seat-2', 'owl', false, false);
    await answerAll(table, 'seat-3', 'fox', true);
    await debriefed(table);
    await answerAll(table, 'seat-1', TEAM, true);
    await answerAll(table, 'seat-2', 'owl', true);
    const results = questionResults(mission.mission, table.state);
    expect(results).toMatchObject({ each: false, complete: { before: 3, after: 2 } });
    expect(results?.gain).toMatchObject({ sets: 2, before: 0, after: 100, normalised: null, hidden: 'few' });
    expect(results?.questions?.filter(({ isNew }) => isNew)).toHaveLength(1);
    const [first] = results?.questions ?? [];
    expect(first?.before).toEqual({ of: 3, right: 1, sureRight: 1, sureWrong: 1 });
    expect(first?.after).toEqual({ of: 2, right: 2, sureRight: 2, sureWrong: 0 });
  });

  it.each([
    [4, null],
    [5, 4],
  ] as const)('of %i screens that answer for themselves, the counts say %s', async (screens, told) => {
    const table = await set('screen', [TEAM], screens);
    for (let n = 1; n <= screens; n += 1) await answerAll(table, `seat-${n}`, TEAM, n > 1);
    await debriefed(table);
    for (let n = 1; n <= screens; n += 1) await answerAll(table, `seat-${n}`, TEAM, true);
    const results = questionResults(mission.mission, table.state);
    expect(results?.complete.before).toBe(screens);
    expect(results?.questions?.[0]?.before.right ?? null).toBe(told);
    expect(results?.gain.before).toBe(told === null ? null : 80);
  });
});
