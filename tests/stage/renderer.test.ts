import { expect, it } from 'vitest';
import { Pace } from '../../src/stage/engine/pace.ts';
import { chooseRenderer } from '../../src/stage/renderer.ts';

const choose = (graphics: string | undefined, search = '', light = false) =>
  chooseRenderer({ search, light, graphics: () => graphics });

it('draws with WebGL on real graphics only', () => {
  expect(choose('ANGLE (Intel, Mesa Intel(R) UHD Graphics 620)')).toBe('webgl');
  expect(choose('ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device))')).toBe('canvas');
  expect(choose('ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11)')).toBe('canvas');
  expect(choose('llvmpipe (LLVM 15.0.6, 256 bits)')).toBe('canvas');
  expect(choose(undefined)).toBe('canvas');
});

it('takes Canvas for light graphics, without asking the browser', () => {
  const graphics = () => {
    throw new Error('asked');
  };
  expect(chooseRenderer({ search: '', light: true, graphics })).toBe('canvas');
});

it('obeys the address above all', () => {
  expect(choose('llvmpipe', '?renderer=webgl', true)).toBe('webgl');
  expect(choose('Apple M1', '?renderer=canvas')).toBe('canvas');
  expect(choose('Apple M1', '?renderer=other')).toBe('webgl');
});

it('notices a computer that cannot follow, and forgives one hitch', () => {
  const frames = (ms: readonly number[]) => {
    const pace = new Pace();
    return ms.map((one) => pace.add(one)).some(Boolean);
  };
  expect(frames(Array(60).fill(16))).toBe(false);
  expect(frames([...Array(20).fill(400), ...Array(100).fill(17)])).toBe(false);
  expect(frames(Array(60).fill(70))).toBe(true);
});
