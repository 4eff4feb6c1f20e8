import { importing, type Tree, using, type Violations } from './planted.ts';

const tooLong = Array.from({ length: 301 }, (_, line) => `export const line${line} = ${line};\n`).join('');

/** Imports and uses that the linter must refuse. */
export const lintViolations: Violations = {
  'Rules are pure': {
    'src/core/chance.ts': using('Math.random()'),
    'src/core/hidden-chance.ts': using("Math['random']()"),
    'src/core/unpacked-chance.ts': 'const { random } = Math;\n\nexport const used = random();\n',
    'src/core/clock.ts': using('Date.now()'),
    'src/core/session/date.ts': using('new Date()'),
    'src/core/timer.ts': using('setTimeout(() => {}, 5)'),
    'src/core/interval.ts': using('setInterval(() => {}, 5)'),
    'src/core/stopwatch.ts': using('performance.now()'),
    'src/core/network.ts': using("fetch('/x')"),
    'src/core/storage.ts': using("localStorage.getItem('x')"),
    'src/core/crypto.ts': using('crypto.randomUUID()'),
    'src/core/back-door.ts': using('globalThis'),
    'src/mechanics/mechanic.ts': using('Date.now()'),
    'src/mechanics/sort/machine.ts': using('Math.random()'),
  },
  'Rules import only': {
    'src/core/world.ts': importing('phaser'),
    'src/core/files.ts': importing('node:fs'),
    'src/mechanics/sort/schema.ts': importing('preact'),
    'src/mechanics/sort/text.ts': importing('socket.io'),
  },
  'Core knows no page': {
    'src/core/report/card.ts': importing('../../ui/card.tsx'),
    'src/core/hub.ts': importing('../game/hub.ts'),
    'src/core/line.ts': importing('../wire/line.ts'),
    'src/core/session/line.ts': importing('../../wire/line.ts'),
  },
  'The line to the server': {
    'src/wire/hook.ts': importing('preact/hooks'),
    'src/wire/hub.ts': importing('../game/hub.ts'),
    'src/wire/panel.ts': importing('../console/panel.ts'),
    'src/wire/world.ts': importing('../stage/world.ts'),
    'src/wire/room.ts': importing('../server/rooms.ts'),
  },
  'A mechanic never imports another one': {
    'src/mechanics/sort/neighbour.ts': importing('../order/schema.ts'),
    'src/mechanics/sort/neighbour-type.ts': "import type { T } from '../order/schema.ts';\n\nexport type Used = T;\n",
    'src/mechanics/sort/view-neighbour.tsx': importing('../order/view.tsx'),
    'src/mechanics/sort/parts/neighbour.ts': importing('../../order/schema.ts'),
    'src/mechanics/sort/all.ts': importing('../rules.ts'),
  },
  'A mechanic knows its board': {
    'src/mechanics/sort/session.ts': importing('../../core/session/state.ts'),
  },
  'A view draws what it is given': {
    'src/mechanics/sort/view.tsx': importing('./machine.ts'),
    'src/mechanics/sort/view-rules.tsx': importing('./sort.ts'),
    'src/mechanics/sort/view/part.tsx': importing('../sort.ts'),
    'src/mechanics/sort/view-sound.tsx': importing('howler'),
    'src/mechanics/sort/view-socket.tsx': importing('socket.io-client'),
    'src/mechanics/sort/view-world.tsx': importing('../../stage/world.ts'),
  },
  'The kit serves every page': {
    'src/ui/page.tsx': importing('../game/join.tsx'),
    'src/ui/world.tsx': importing('phaser'),
    'src/ui/line.ts': importing('../wire/line.ts'),
    'src/ui/language/line.ts': importing('../../wire/line.ts'),
  },
  'No world outside': {
    'src/console/world.tsx': "export const used = import('phaser');\n",
    'src/console/stage.tsx': importing('../stage/world.ts'),
    'src/server/world.ts': importing('phaser'),
  },
  'The server knows the rules': {
    'src/server/hub.ts': importing('../game/hub.ts'),
    'src/server/wall.ts': importing('../console/wall.ts'),
    'src/server/line.ts': importing('../wire/line.ts'),
    'src/server/store/line.ts': importing('../../wire/line.ts'),
  },
  'Only src/stage/audio.ts': {
    'src/game/sound.ts': importing('howler'),
    'src/stage/sound.ts': importing('howler'),
  },
  'The game never imports its tests': {
    'src/game/support.ts': importing('../../tests/support/x.ts'),
  },
  'style/noExcessiveLinesPerFile': { 'src/game/long.ts': tooLong },
  'performance/noReExportAll': { 'src/ui/index.ts': "export * from './card.tsx';\n" },
  'performance/noBarrelFile': { 'src/ui/all.ts': "export { a } from './card.tsx';\n" },
  'suspicious/noImportCycles': {
    'src/game/there.ts': "import { back } from './back.ts';\n\nexport const there = (): unknown => back;\n",
    'src/game/back.ts': "import { there } from './there.ts';\n\nexport const back = (): unknown => there;\n",
  },
  'suspicious/noExplicitAny': { 'src/game/any.ts': 'export const used: any = 1;\n' },
  'suspicious/noSkippedTests': {
    'tests/a.test.ts': "import { test } from 'vitest';\n\ntest." + "skip('x', () => {});\n",
  },
  'nursery/noFloatingPromises': {
    'src/game/promise.ts': 'const later = async () => 1;\n\nexport function go(): void {\n  later();\n}\n',
  },
  'nursery/useExhaustiveSwitchCases': {
    'src/game/case.ts': `type Side = 'left' | 'right';

export function name(side: Side): string {
  let text = '';
  switch (side) {
    case 'left':
      text = 'l';
      break;
  }
  return text;
}
`,
  },
  'a11y/useButtonType': { 'src/ui/button.tsx': 'export const Go = () => <button>Go</button>;\n' },
  'a11y/useAltText': { 'src/ui/picture.tsx': 'export const Face = () => <img src="/x.webp" />;\n' },
  format: { 'src/game/format.ts': 'export const   used = "x"\n' },
};

/** What the linter must leave alone: the ways in which each border may be crossed. */
export const lintAllowed: Tree = {
  'src/core/ok.ts':
    "import { sha256 } from '@noble/hashes/sha2.js';\nimport * as z from 'zod/mini';\n\nexport const used = [z, sha256, Math.floor(2.5)];\n",
  'src/core/names.ts': 'export interface Sheet {\n  readonly fetch: number;\n  readonly Date: string;\n}\n',
  'src/core/scenario/step.ts': importing('../../mechanics/sort/ok.ts'),
  'src/mechanics/sort/ok.ts': `import { setup } from 'xstate';
import { text } from '../../core/scenario/text.ts';
import { contract } from '../contract.ts';
import { part } from './parts/one.ts';

export const thing = [setup, text, contract, part];
`,
  'src/mechanics/sort/parts/one.ts': `import { text } from '../../../core/scenario/text.ts';
import { contract } from '../../contract.ts';
import { rest } from '../rest/two.ts';
import { shape } from '../shape.ts';

export const part = [text, contract, rest, shape];
`,
  'src/mechanics/rules.ts': importing('./sort/ok.ts'),
  'src/mechanics/sort/view-ok.tsx': `import { useState } from 'preact/hooks';
import { Card } from '../../ui/card.tsx';
import { schema } from './schema-ok.ts';

export const used = [useState, Card, schema, Date.now()];
`,
  'src/mechanics/sort/view/measure.ts':
    "import { useState } from 'preact/hooks';\n\nexport const used = [useState, Date.now()];\n",
  'src/stage/audio.ts': "import { Howl } from 'howler';\n\nexport const used = Howl;\n",
  'src/server/ok.ts': `import { readFileSync } from 'node:fs';
import { decide } from '../core/session/decide.ts';
import { hello } from '../core/wire/message.ts';

export const used = [readFileSync, decide, hello];
`,
  'src/core/session/told.ts': importing('../wire/message.ts'),
  'src/wire/ok.ts': `import { io } from 'socket.io-client';
import { hello } from '../core/wire/message.ts';
import { nonce } from './nonce.ts';

export const used = [io, hello, nonce];
`,
  'src/console/line.ts': importing('../wire/line.ts'),
};
