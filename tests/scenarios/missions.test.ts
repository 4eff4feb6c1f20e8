import { describe, expect, test } from 'vitest';
import { missionFiles } from './mission-files.ts';

// That each can be finished is proved in part by `contract/proved`, and whole by `npm run soak -- missions`.
describe.each(missionFiles)('$name', ({ name, mission, overlays }) => {
  test('is named after its id, and has its English', () => {
    expect(name).toBe(`${mission.id}.json`);
    expect(overlays.map(({ language }) => language)).toContain('en');
  });
});
