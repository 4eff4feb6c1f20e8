import { describe, expect, it } from 'vitest';
import { clockKind, firstDraft, withClock, withMission, withNextName } from '../../src/console/entry/draft.ts';
import { newSession, type OfferedMission } from '../../src/core/wire/api.ts';
import { MINUTE } from '../support/play.ts';

const both = (words: string) => ({ fr: words, en: words });
const mission = (id: string, minutes: number): OfferedMission => ({
  id,
  minutes,
  title: both(id),
  district: both(id),
  pitch: both(id),
  accent: 'coral',
  people: [{ id: 'ines', name: 'Inès', alternates: ['Maya', 'Lina'] }],
  hasGate: false,
  hasQuestions: false,
});
const first = mission('first', 15);

describe('a session that is about to be created', () => {
  it('is what the server takes, without a single choice', () => {
    expect(newSession.safeParse(firstDraft(first)).success).toBe(true);
  });

  it('takes the length of its mission, and forgets names of the story before', () => {
    const draft = { ...firstDraft(first), teams: 6, names: { ines: 'Maya' } };
    expect(withMission(draft, mission('second', 20))).toMatchObject({
      mission: 'second',
      limit: 20 * MINUTE,
      teams: 6,
      names: {},
    });
  });

  it('has a clock that is shown, hidden or off, and finds its length again', () => {
    const off = withClock(firstDraft(first), 'off', first);
    expect([off.limit, clockKind(off)]).toEqual([null, 'off']);
    const hidden = withClock(off, 'hidden', first);
    expect([hidden.limit, clockKind(hidden)]).toEqual([15 * MINUTE, 'hidden']);
  });

  it('swaps a name for each of its alternates, then back', () => {
    const person = first.people[0];
    if (person === undefined) throw new Error('nobody');
    let names: Record<string, string> = {};
    const seen = Array.from({ length: 3 }, () => {
      names = withNextName(names, person);
      return names.ines;
    });
    expect(seen).toEqual(['Maya', 'Lina', undefined]);
  });
});
