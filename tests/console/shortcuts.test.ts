import { describe, expect, it } from 'vitest';
import { SHORTCUTS, shortcutOf } from '../../src/console/facts/shortcuts.ts';

const press = (key: string, code = '', held: Partial<Parameters<typeof shortcutOf>[0]> = {}) =>
  shortcutOf({ key, code, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, repeat: false, ...held });

describe('single keys', () => {
  it('each do one thing', () => {
    const keys = SHORTCUTS.flatMap((shortcut) => shortcut.keys);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { act, keys: own } of SHORTCUTS) for (const key of own) expect(press(key)).toBe(act);
  });

  it('pick a team by the place of its digit, on a French keyboard too', () => {
    expect(press('1', 'Digit1')).toBe(1);
    expect(press('&', 'Digit1')).toBe(1);
    expect(press('à', 'Digit0')).toBe('all');
    expect(press('8', 'Numpad8')).toBe(8);
    expect(press('9', 'Digit9')).toBeUndefined();
  });

  it('leave the browser’s own keys alone, and do nothing twice while held', () => {
    expect(press('c', 'KeyC', { ctrlKey: true })).toBeUndefined();
    expect(press('h', 'KeyH', { metaKey: true })).toBeUndefined();
    expect(press('+', '', { repeat: true })).toBeUndefined();
    expect(press('H', 'KeyH', { shiftKey: true })).toBe('hint');
  });
});
