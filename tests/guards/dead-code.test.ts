import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Nursery, plant } from './nursery.ts';

let nursery: Nursery;
let output: string;

beforeAll(() => {
  nursery = plant({
    'index.html': '<script type="module" src="/src/game/main.tsx"></script>',
    'src/game/main.tsx': "import { used } from './used.ts';\nimport 'left-pad';\n\nconsole.log(used);\n",
    'src/game/used.ts': 'export const used = 1;\nexport const forgotten = 2;\n',
    'src/game/orphan.ts': 'export const alone = 1;\n',
    'src/server/main.ts': 'console.log(1);\n',
  });
  output = nursery.run('knip/bin/knip.js', '--no-progress', '--reporter', 'compact');
});

afterAll(() => nursery.clear());

test.each(['src/game/orphan.ts', 'forgotten', 'left-pad', 'fastify'])('knip reports %s', (word) => {
  expect(output).toContain(word);
});

test('knip leaves what is used alone', () => {
  expect(output).not.toMatch(/used\.ts.*\bused\b(?!\.ts)/);
});
