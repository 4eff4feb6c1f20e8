import { existsSync, statSync } from 'node:fs';
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

/** `npm run dev` while a mission is written: a save with problems lists them in the page, a good one takes the page into the new mission. `own`: a folder of the author's, watched too. */
export function missionsDev(folder: string, pictures: readonly string[], own?: string): Plugin[] {
  if (own !== undefined && statSync(own, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new Error(`MISSIONS_DIR=${own}: this folder does not exist. Create it, or name the folder of your missions.`);
  const others = own === undefined || resolve(own) === resolve(folder) ? [] : [own];
  const good = new Map<string, CompiledMission>();
  const faulty = new Map<string, readonly ToldProblem[]>();

  const look = (home: string, file: string): CompiledMission | undefined => {
    const { compiled, found } = checkedFrom(home, file, pictures);
    const path = join(home, file);
    // A file of the author's own folder is named with the folder: the game may have one of the same name.
    if (compiled === undefined) faulty.set(path, found.map(told(home === folder ? '' : home)));
    else {
      faulty.delete(path);
      good.set(path, compiled);
    }
    return compiled;
  };
  const problems = (): ToldProblem[] => [...faulty.values()].flat().slice(0, MOST);

  const changed = (server: ViteDevServer, path: string) => {
    const name = basename(path);
    const file = `${name.split('.')[0]}.json`;
    const home = [folder, ...others].find((one) => resolve(one) === resolve(dirname(path)));
    if (home === undefined || !name.endsWith('.json') || name.endsWith('.schema.json')) return;
    for (const [id, module] of server.moduleGraph.idToModuleMap)
      if (id.startsWith('\0virtual:mission')) server.moduleGraph.invalidateModule(module);
    if (!existsSync(join(home, file))) {
      faulty.delete(join(home, file));
      good.delete(join(home, file));
      server.ws.send({ type: 'full-reload' });
      return;
    }
    const compiled = look(home, file);
    server.ws.send('missions:problems', problems());
    if (compiled !== undefined) server.ws.send('missions:good', { mission: compiled } satisfies GoodSave);
  };

  return [
    missions(folder, pictures, (path) => good.get(path), others),
    {
      name: 'missions-dev',
      apply: 'serve',
      configureServer(server) {
        for (const home of [folder, ...others]) for (const file of missionsIn(home)) look(home, file);
        const waiting = new Map<string, NodeJS.Timeout>();
        server.watcher.add([folder, ...others]);
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

const told =
  (home: string) =>
  ({ file, line, column, problem }: Found): ToldProblem => ({
    where: `${join(home, file)}:${line}:${column}`,
    fr: sentence(problem, 'fr'),
    en: sentence(problem, 'en'),
  });
