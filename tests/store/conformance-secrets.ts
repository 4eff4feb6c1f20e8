import { expect, test } from 'vitest';
import { type Current, NOW, ODD_NAMES, secret, upTo } from './records.ts';

/** How secrets are kept, found, taken and dropped. */
export function secretsConform(store: Current): void {
  test('a secret is found until it expires', async () => {
    const kept = secret('hash', { kind: 'master', who: 'operator', expiresAt: NOW + 1 });
    await store().keepSecret(kept);
    expect(await store().secret('hash', NOW)).toEqual(kept);
    expect(await store().secret('hash', NOW)).toEqual(kept);
    expect(await store().secret('hash', NOW + 1)).toBeUndefined();
    expect(await store().secret('another', NOW)).toBeUndefined();
  });

  test('one that is taken is gone', async () => {
    await store().keepSecret(secret('hash', { kind: 'link' }));
    expect(await store().takeSecret('hash', NOW)).toEqual(secret('hash', { kind: 'link' }));
    expect(await store().takeSecret('hash', NOW)).toBeUndefined();
    expect(await store().secret('hash', NOW)).toBeUndefined();
  });

  test('one that has expired cannot be taken', async () => {
    await store().keepSecret(secret('hash', { expiresAt: NOW }));
    expect(await store().takeSecret('hash', NOW)).toBeUndefined();
  });

  test('of many who take it at once, one gets it', async () => {
    await store().keepSecret(secret('hash', { kind: 'handover' }));
    const taken = await Promise.all(upTo(20).map(() => store().takeSecret('hash', NOW)));
    expect(taken.filter((found) => found !== undefined)).toEqual([secret('hash', { kind: 'handover' })]);
  });

  test('the same one kept again is what it says last', async () => {
    await store().keepSecret(secret('hash', { who: 'seat-1', expiresAt: NOW }));
    await store().keepSecret(secret('hash', { who: 'seat-2' }));
    expect(await store().secret('hash', NOW)).toEqual(secret('hash', { who: 'seat-2' }));
  });

  test('only those of one session, kind and person are dropped', async () => {
    const kept = [
      secret('a'),
      secret('b'),
      secret('c', { who: 'seat-2' }),
      secret('d', { kind: 'handover' }),
      secret('e', { session: 't' }),
    ];
    for (const each of kept) await store().keepSecret(each);
    await store().dropSecrets('s', 'seat', 'seat-1');
    const left = await Promise.all(kept.map(({ hash }) => store().secret(hash, NOW)));
    expect(left.map((found) => found?.hash)).toEqual([undefined, undefined, 'c', 'd', 'e']);
  });

  test.each(ODD_NAMES)('a secret and its owner may be called %j', async (name) => {
    await store().keepSecret(secret(name, { session: name, who: name }));
    await store().keepSecret(secret('other', { who: 'toString' }));
    expect(await store().secret(name, NOW)).toEqual(secret(name, { session: name, who: name }));
    await store().dropSecrets(name, 'seat', name);
    expect(await store().secret(name, NOW)).toBeUndefined();
    expect(await store().secret('other', NOW)).toEqual(secret('other', { who: 'toString' }));
  });
}
