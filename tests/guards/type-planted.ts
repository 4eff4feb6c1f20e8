import { importing, type Tree, using, type Violations } from './planted.ts';

/** What the compiler must refuse inside one file. */
export const typeViolations: Violations = {
  "Cannot find name 'document'": {
    'src/core/document.ts': using('document.title'),
    'src/server/document.ts': using('document.title'),
  },
  "Cannot find name 'window'": { 'src/mechanics/sort/window.ts': using('window.name') },
  "Cannot find name 'setTimeout'": { 'src/core/timer.ts': using('setTimeout(() => {}, 5)') },
  "Cannot find name 'fetch'": { 'src/core/network.ts': using("fetch('/x')") },
  "Cannot find name 'process'": {
    'src/mechanics/sort/machine.ts': using('process.env'),
    'src/game/process.ts': using('process.env'),
  },
  "'node:fs'": {
    'src/core/files.ts': "import { readFileSync } from 'node:fs';\n\nexport const used = readFileSync;\n",
  },
  'error TS2322': { 'src/game/first.ts': 'export const first = (list: readonly string[]): string => list[0];\n' },
  'error TS2375': { 'src/game/optional.ts': 'export const used: { a?: string } = { a: undefined };\n' },
  'error TS1294': { 'src/game/enum.ts': 'export enum Side {\n  Left,\n}\n' },
  'error TS1484': {
    'src/game/type.ts': "import { ComponentType } from 'preact';\n\nexport type Used = ComponentType;\n",
  },
};

/** The libraries that rules may import: none of them may bring the names of a page or of Node along. */
export const ruleLibraries: Tree = {
  'src/core/libraries.ts': `import { sha256 } from '@noble/hashes/sha2.js';
import { transition } from 'xstate';
import * as z from 'zod/mini';

export const used: readonly unknown[] = [sha256, transition, z.string];
`,
};

/** Imports that the compiler must refuse: TS6307 is its word for a file of a project that is not referenced. */
export const borderViolations: Violations = {
  TS6307: {
    'src/core/page.ts': importing('../ui/thing.tsx'),
    'src/mechanics/sort/rule.ts': importing('./view.tsx'),
    'src/mechanics/sort/view-world.tsx': importing('../../stage/thing.ts'),
    'src/ui/page.tsx': importing('../game/thing.ts'),
    'src/stage/page.ts': importing('../game/thing.ts'),
    'src/console/world.ts': importing('../stage/thing.ts'),
    'src/server/page.ts': importing('../game/thing.ts'),
    'src/core/line.ts': importing('../wire/thing.ts'),
    'src/ui/line.ts': importing('../wire/thing.ts'),
    'src/server/line.ts': importing('../wire/thing.ts'),
    'src/wire/page.ts': importing('../game/thing.ts'),
    'src/wire/room.ts': importing('../server/thing.ts'),
  },
};

/** What the border violations import. */
export const borderTargets: Tree = {
  'src/ui/thing.tsx': 'export const thing = <b>1</b>;\n',
  'src/mechanics/sort/view.tsx': 'export const thing = <b>1</b>;\n',
  'src/game/thing.ts': 'export const thing = 1;\n',
  'src/stage/thing.ts': 'export const thing = 1;\n',
  'src/wire/thing.ts': 'export const thing = 1;\n',
  'src/server/thing.ts': 'export const thing = 1;\n',
};
