import { type CompiledMission, textId } from '../../src/core/scenario/compile.ts';
import { LENSES } from '../../src/core/scenario/lens.ts';
import { type Mission, mission as missionSchema } from '../../src/core/scenario/mission.ts';
import { textsOf } from '../../src/core/scenario/walk.ts';
import { apply, replay } from '../../src/core/session/apply.ts';
import type { Event, Record } from '../../src/core/session/event.ts';
import { sightOf } from '../../src/core/session/seats.ts';
import type { SessionState } from '../../src/core/session/state.ts';
import { stepAt } from '../../src/core/session/steps.ts';
import { conditionOf } from './places.ts';

/** When a seat first might read each sentence: text id → number of the record. What is not there it may not read at all. */
export type Knowledge = ReadonlyMap<string, number>;

/** Every condition that a log fulfils for one seat, each with the record that did. Knowledge only grows. */
function fulfilled({ mission }: CompiledMission, records: readonly Record[], seat: string) {
  const since = new Map<string, number>([['always', 0]]);
  const said = new Map<string, number>();
  const grant = (key: string, seq: number) => since.has(key) || since.set(key, seq);
  const all = new Set(Object.keys(replay(records).seats));
  let state: SessionState | undefined;
  let team = '';
  for (const record of records) {
    const { seq } = record;
    state = state === undefined ? replay([record]) : apply(state, record);
    team = state.seats[seat] ?? team;
    const before = state.teams[team];
    if (before === undefined) continue;
    for (const event of record.events) if ('team' in event && event.team === team) hear(event, seq);
    look(state, seq);
  }

  function hear(event: Event, seq: number): void {
    const level = state?.teams[team]?.level;
    if (event.type === 'moved') {
      const where = `${event.puzzle}/${level}/${event.step}`;
      for (const id of event.reply.say ?? []) if (!said.has(id)) said.set(id, seq);
      if (event.reply.misconception !== undefined) grant(`revealed:${event.reply.misconception}`, seq);
      if (event.move.type === 'send') grant(`sent:${where}`, seq);
      if (event.move.type === 'send' && event.reply.verdict === 'wrong') grant(`hurt:${where}`, seq);
    }
    if (event.type === 'step-solved') grant(`step-solved:${event.puzzle}/${level}/${event.step}`, seq);
    if (event.type === 'solved' || event.type === 'passed') grant(`solved:${event.puzzle}/${level}`, seq);
    if (event.type === 'hint-taken')
      for (let hint = 1; hint <= event.hint; hint += 1)
        grant(`hint:${event.puzzle}/${level}/${event.step}/${hint}`, seq);
  }

  function look(now: SessionState, seq: number): void {
    const own = now.teams[team];
    if (own === undefined) return;
    if (own.stage === 'debrief') {
      grant('debrief', seq);
      for (const key of [...since.keys()]) {
        if (key.startsWith('revealed:')) grant(key.replace('revealed', 'misconception'), seq);
        // Its story quotes what it handled, whatever lens had read it.
        if (key.startsWith('step:'))
          for (const lens of LENSES)
            for (const kind of ['lens', 'card']) grant(`${key.replace('step', kind)}/${lens}`, seq);
      }
    }
    if (own.stage === 'briefing' || own.stage === 'ending') grant(own.stage, seq);
    const puzzle = mission.puzzles.find(({ id }) => id === own.at);
    const kept = own.progress.puzzles[own.at ?? ''];
    if (own.stage !== 'puzzle' || puzzle === undefined || kept === undefined) return;
    const where = `${puzzle.id}/${own.level}/${kept.step}`;
    grant(`step:${where}`, seq);
    const board = stepAt(puzzle, own.level, kept.step)?.step.board as { keys?: { id: string; lens: string }[] };
    const context = kept.snapshot.context as { keys?: string[]; named?: string[]; cut?: string[]; room?: string };
    for (const lens of sightOf(mission, now, seat, all)?.lenses ?? []) {
      grant(`lens:${where}/${lens}`, seq);
      const key = board.keys?.find((one) => one.lens === lens);
      if (key === undefined || context.keys?.includes(key.id)) grant(`card:${where}/${lens}`, seq);
    }
    for (const key of context.keys ?? []) grant(`opened:${where}/${key}`, seq);
    for (const place of context.named ?? []) grant(`named:${where}/${place}`, seq);
    if (context.room != null) grant(`room:${where}/${context.room}`, seq);
    for (const thread of context.cut ?? []) grant(`cut:${where}/${thread}`, seq);
  }
  return { since, said };
}

/** What one seat may know, and from which record on. `authored` is the mission before it was compiled: it says where each sentence stands. */
export function knowledgeOf(
  authored: Mission,
  compiled: CompiledMission,
  records: readonly Record[],
  seat: string,
): Knowledge {
  const { since, said } = fulfilled(compiled, records, seat);
  const known = new Map<string, number>(said);
  for (const { path, text } of textsOf(missionSchema, authored)) {
    const id = textId(text, authored.id);
    const seq = since.get(conditionOf(authored, path));
    // One sentence may stand at several places: the first that is open opens it.
    if (seq !== undefined) known.set(id, Math.min(seq, known.get(id) ?? seq));
  }
  return known;
}
