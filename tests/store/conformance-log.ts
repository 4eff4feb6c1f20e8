import { expect, test } from 'vitest';
import { Conflict } from '../../src/core/session/store.ts';
import { begin, type Current, isKept, record, seqsOf, upTo } from './records.ts';

/** How records are appended and read. */
export function logConforms(store: Current): void {
  test('records come back as they were, in order', async () => {
    await begin(store(), 's');
    // Whatever the way to the disk does with quotes, braces, and what no text column holds.
    const odd = {
      seat: '"{\\}"',
      at: 2 ** 52,
      n: 2 ** 40,
      page: 'NULL',
      command: { type: 'gesture', gesture: '\0\ud800\n' },
    };
    const second = record(2, odd as object);
    await store().append('s', second);
    await store().append('s', record(3));
    expect((await store().read('s'))?.records).toEqual([record(1), second, record(3)]);
  });

  test('only those behind a number', async () => {
    await begin(store(), 's');
    await store().append('s', record(2));
    await store().append('s', record(3));
    expect((await store().read('s', 1))?.records).toEqual([record(2), record(3)]);
    expect((await store().read('s', 3))?.records).toEqual([]);
    expect((await store().read('s', 3))?.mission.mission.format).toBe(1);
  });

  test.each([
    ['a number that is there', record(2, { n: 9 })],
    ['the first number', record(1, { n: 9 })],
    ['a number that leaves a gap', record(4)],
    ['a number below all', record(0)],
    ["a page's command that is there", record(3, { page: 'page', n: 2 })],
    ["the creator's own command", record(3, { page: 'page', n: 1 })],
  ])('%s is a conflict, and changes nothing', async (_, wrong) => {
    await begin(store(), 's');
    await store().append('s', record(2));
    await expect(store().append('s', wrong)).rejects.toBeInstanceOf(Conflict);
    expect(await seqsOf(store(), 's')).toEqual([1, 2]);
    await store().append('s', record(3));
    expect(await seqsOf(store(), 's')).toEqual([1, 2, 3]);
  });

  test('the same command of the same page counts for each session', async () => {
    await begin(store(), 's');
    await begin(store(), 't');
    await store().append('s', record(2, { page: 'both', n: 1 }));
    await store().append('t', record(2, { page: 'both', n: 1 }));
    expect(await seqsOf(store(), 't')).toEqual([1, 2]);
  });

  test('where there is no session, it is an error and no conflict', async () => {
    const refused = store().append('nobody', record(1));
    await expect(refused).rejects.toThrow('No session is called nobody.');
    await expect(refused).rejects.not.toBeInstanceOf(Conflict);
    expect(await store().read('nobody')).toBeUndefined();
  });

  test.each(['\0page', 'page\ud800', '\udc00'])(
    'a page called %j cannot be told from others, so it is an error',
    async (page) => {
      await begin(store(), 's');
      const refused = store().append('s', record(2, { page }));
      await expect(refused).rejects.toThrow('holds a character that no database keeps');
      await expect(refused).rejects.not.toBeInstanceOf(Conflict);
    },
  );

  test('many sessions at once, each with its next records before the last ones are answered', async () => {
    const sessions = upTo(30).map((number) => `s${number}`);
    await Promise.all(sessions.map((id) => begin(store(), id)));
    await Promise.all(sessions.flatMap((id) => upTo(10).map((number) => store().append(id, record(number + 1)))));
    for (const id of sessions) expect(await seqsOf(store(), id)).toEqual(upTo(11));
  });

  test('one that fails takes no other with it, though they come at the same time', async () => {
    await Promise.all(['s', 't', 'u'].map((id) => begin(store(), id)));
    const asked = [
      store().append('s', record(2)),
      store().append('nobody', record(2)),
      store().append('t', record(2.5)),
      store().append('u', record(7)),
      store().append('t', record(2)),
    ];
    const answers = await Promise.allSettled(asked);
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected', 'fulfilled']);
    expect(await seqsOf(store(), 's')).toEqual([1, 2]);
    expect(await seqsOf(store(), 't')).toEqual([1, 2]);
    expect(await seqsOf(store(), 'u')).toEqual([1]);
  });

  test('of many who append the same number at once, one is first', async () => {
    await begin(store(), 's');
    const asked = upTo(40).map((number) => isKept(store().append('s', record(2, { page: `page ${number}` }))));
    expect((await Promise.all(asked)).filter(Boolean)).toHaveLength(1);
    expect(await seqsOf(store(), 's')).toEqual([1, 2]);
  });
}
