import { createServer } from 'node:http';
import { type Cluster, ownCluster } from './cluster.ts';

/** One PostgreSQL for all test files of a run, started when the first of them asks: most runs need none. */
export async function setup(): Promise<() => Promise<void>> {
  let cluster: Promise<Cluster> | undefined;
  const door = createServer(async (_, response) => {
    cluster ??= ownCluster();
    try {
      response.end((await cluster).url);
    } catch (error) {
      response.writeHead(503).end(error instanceof Error ? error.message : String(error));
    }
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  const address = door.address();
  // Test files run in processes of their own, which inherit it; `postgres.ts` reads it.
  process.env.POSTGRES_OF_THIS_RUN = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  return async () => {
    door.closeAllConnections();
    door.close();
    await (await cluster?.catch(() => undefined))?.stop();
  };
}
