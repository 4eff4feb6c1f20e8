import { expect, test } from 'vitest';
import { takesAlong } from '../../src/console/facts/taken-along.ts';

const running = { state: 'running' } as const;
const at = (...stages: readonly ('briefing' | 'district' | 'puzzle' | 'ending' | 'debrief')[]) =>
  stages.map((stage) => ({ stage }));

test.each(['briefing', 'district', 'puzzle', 'ending'] as const)('a team in its %s is taken along', (stage) => {
  expect(takesAlong({ slide: null }, running, at('debrief', stage))).toBe(true);
  expect(takesAlong({ slide: null }, { state: 'paused' }, at('debrief', stage))).toBe(true);
});

test('nobody is moved by a later step, before the start, or when all are there', () => {
  // A team that was put back on purpose stays where it is.
  expect(takesAlong({ slide: 'tell' }, running, at('puzzle', 'debrief'))).toBe(false);
  expect(takesAlong({ slide: null }, { state: 'ready' }, at('briefing'))).toBe(false);
  expect(takesAlong({ slide: null }, running, at('debrief', 'debrief'))).toBe(false);
});
