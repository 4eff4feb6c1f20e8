import { expect, test } from 'vitest';
import { small } from '../support/mission.ts';
import { begin, type Current, HOUR, NOW, ODD_NAMES, record, row, secret, seqsOf } from './records.ts';

/** How sessions come, are found, and go. */
export function sessionsConform(store: Current): void {
  test('a session is found by its id and by its code, with its mission and first record', async () => {
    const mission = small();
    expect(await store().create(row('s'), mission, record(1))).toBe('kept');
    expect(await store().byId('s')).toEqual(row('s'));
    expect(await store().byCode('code of s')).toEqual(row('s'));
    expect(await store().read('s')).toEqual({ mission: JSON.parse(JSON.stringify(mission)), records: [record(1)] });
  });

  test('what is not there is undefined', async () => {
    expect(await store().byId('s')).toBeUndefined();
    expect(await store().byCode('s')).toBeUndefined();
    expect(await store().read('s')).toBeUndefined();
  });

  test('a code is taken while its session is kept, and the one refused leaves nothing', async () => {
    await begin(store(), 's', { code: 'BCDF' });
    expect(await begin(store(), 't', { code: 'BCDF' })).toBe('code-taken');
    expect(await store().byId('t')).toBeUndefined();
    expect(await store().read('t')).toBeUndefined();
    expect((await store().byCode('BCDF'))?.id).toBe('s');
  });

  test('of two who want a code at once, one gets it', async () => {
    const answers = await Promise.all(['s', 't', 'u'].map((id) => begin(store(), id, { code: 'BCDF' })));
    expect(answers.sort()).toEqual(['code-taken', 'code-taken', 'kept']);
  });

  test('the code of an expired session is free once that is purged', async () => {
    await begin(store(), 's', { code: 'BCDF', expiresAt: NOW });
    expect(await begin(store(), 't', { code: 'BCDF' })).toBe('code-taken');
    expect(await store().purge(NOW)).toEqual(['s']);
    expect(await begin(store(), 't', { code: 'BCDF' })).toBe('kept');
  });

  test('an id that is taken is an error, and its session stays as it is', async () => {
    await begin(store(), 's');
    await expect(begin(store(), 's', { code: 'other' })).rejects.toThrow('A session is called s already.');
    expect(await store().byCode('other')).toBeUndefined();
    expect(await seqsOf(store(), 's')).toEqual([1]);
  });

  test('a PIN can be changed, and only that', async () => {
    await begin(store(), 's');
    await begin(store(), 't');
    await store().setPin('s', 'another');
    await store().setPin('nobody', 'another');
    expect(await store().byId('s')).toEqual(row('s', { pin: 'another' }));
    expect(await store().byId('t')).toEqual(row('t'));
  });

  test('when somebody was last at work is noted, and never runs backwards', async () => {
    const before = await store().lastAlive();
    for (const later of [2, 1]) await store().alive(NOW + later);
    expect(before).toBe(0);
    expect(await store().lastAlive()).toBe(NOW + 2);
  });

  test('those that have not expired, oldest first', async () => {
    await begin(store(), 'young', { createdAt: NOW + 2 });
    await begin(store(), 'old', { createdAt: NOW });
    await begin(store(), 'expired', { createdAt: NOW + 1, expiresAt: NOW + 5 });
    expect((await store().live(NOW + 4)).map(({ id }) => id)).toEqual(['old', 'expired', 'young']);
    expect((await store().live(NOW + 5)).map(({ id }) => id)).toEqual(['old', 'young']);
  });

  test('a removed session is gone with its log and its secrets, and can come again', async () => {
    await begin(store(), 's');
    await begin(store(), 't');
    await store().append('s', record(2));
    await store().keepSecret(secret('hash', { session: 's' }));
    await store().remove('s');
    expect(await store().read('s')).toBeUndefined();
    expect(await store().byCode('code of s')).toBeUndefined();
    expect(await store().secret('hash', NOW)).toBeUndefined();
    expect(await begin(store(), 's')).toBe('kept');
    expect(await seqsOf(store(), 's')).toEqual([1]);
    expect(await seqsOf(store(), 't')).toEqual([1]);
  });

  test('a purge takes what has expired, with its log and secrets, and nothing else', async () => {
    await begin(store(), 'gone', { expiresAt: NOW });
    await begin(store(), 'gone too', { expiresAt: NOW - HOUR });
    await begin(store(), 'stays', { expiresAt: NOW + 1 });
    await store().keepSecret(secret('a', { session: 'gone', expiresAt: NOW + 99 }));
    await store().keepSecret(secret('b', { session: 'stays', expiresAt: NOW }));
    await store().keepSecret(secret('c', { session: 'stays', expiresAt: NOW + 1 }));
    expect([...(await store().purge(NOW))].sort()).toEqual(['gone', 'gone too']);
    expect(await store().read('gone')).toBeUndefined();
    expect(await seqsOf(store(), 'stays')).toEqual([1]);
    const left = await Promise.all(['a', 'b', 'c'].map((hash) => store().secret(hash, NOW - 1)));
    expect(left.map((found) => found?.hash)).toEqual([undefined, undefined, 'c']);
    expect(await store().purge(NOW)).toEqual([]);
  });

  test('a mission that several sessions play stays until the last of them is gone', async () => {
    const [shared, other] = [small(), small()];
    await begin(store(), 'first', { expiresAt: NOW }, shared);
    await begin(store(), 'second', {}, shared);
    await begin(store(), 'third', {}, other);
    await store().purge(NOW);
    expect((await store().read('second'))?.mission.hash).toBe(shared.hash);
    expect((await store().read('third'))?.mission.hash).toBe(other.hash);
  });

  test.each(ODD_NAMES)('a session, a code and a page may be called %j', async (name) => {
    expect(await store().create(row(name, { code: name }), small(), record(1, { page: name }))).toBe('kept');
    await store().append(name, record(2, { page: name }));
    expect((await store().byId(name))?.code).toBe(name);
    expect((await store().byCode(name))?.id).toBe(name);
    expect((await store().read(name))?.records).toEqual([record(1, { page: name }), record(2, { page: name })]);
    expect(await store().byId('toString')).toBeUndefined();
    expect(await store().purge(NOW + HOUR)).toEqual([name]);
  });
}
