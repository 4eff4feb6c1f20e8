import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { Found } from '../src/core/scenario/check-files.ts';
import type { CompiledMission } from '../src/core/scenario/compile.ts';
import { sentence } from '../src/core/scenario/messages.ts';
import type { GoodSave, ToldProblem } from './missions-panel.ts';
import { checkedFrom, missions, missionsIn } from './missions-plugin.ts';

/** More problems than this at once come from the first ones. */
const MOST = 20;
/** Editors write a file in several goes: it is read once they are through, milliseconds. */
const SETTLED = 80;

/** `npm run dev` while a mission is written: a save with problems lists them in the page, a good one takes the page into the new mission. */
export function missionsDev(folder: string, pictures: readonly string[]): Plugin[] {
  const good = new Map<string, CompiledMission>();
  const faulty = new Map<string, readonly Found[]>();

  const look = (file: string): CompiledMission | undefined => {
    const { compiled, found } = checkedFrom(folder, file, pictures);
    if (compiled === undefined) faulty.set(file, found);
    else {
      faulty.delete(file);
      good.set(file, compiled);
    }
    return compiled;
  };
  const problems = (): ToldProblem[] => [...faulty.values()].flat().slice(0, MOST).map(told);

  const changed = (server: ViteDevServer, path: string) => {
    const name = basename(path);
    const file = `${name.split('.')[0]}.json`;
    if (resolve(dirname(path)) !== resolve(folder) || !name.endsWith('.json') || name.endsWith('.schema.json')) return;
    for (const [id, module] of server.moduleGraph.idToModuleMap)
      if (id.startsWith('\0virtual:mission')) server.moduleGraph.invalidateModule(module);
    if (!existsSync(join(folder, file))) {
      faulty.delete(file);
      good.delete(file);
      server.ws.send({ type: 'full-reload' });
      return;
    }
    const compiled = look(file);
    server.ws.send('missions:problems', problems());
    if (compiled !== undefined) server.ws.send('missions:good', { mission: compiled } satisfies GoodSave);
  };

  return [
    missions(folder, pictures, (file) => good.get(file)),
    {
      name: 'missions-dev',
      apply: 'serve',
      configureServer(server) {
        for (const file of missionsIn(folder)) look(file);
        const waiting = new Map<string, NodeJS.Timeout>();
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          clearTimeout(waiting.get(path));
          waiting.set(
            path,
            setTimeout(() => changed(server, path), SETTLED),
          );
        });
        server.ws.on('missions:ask', (_, client) => client.send('missions:problems', problems()));
      },
      transformIndexHtml: () => [
        { tag: 'script', attrs: { type: 'module', src: '/scripts/missions-panel.ts' }, injectTo: 'head' },
      ],
    },
  ];
}

const told = ({ file, line, column, problem }: Found): ToldProblem => ({
  where: `${file}:${line}:${column}`,
  fr: sentence(problem, 'fr'),
  en: sentence(problem, 'en'),
});
