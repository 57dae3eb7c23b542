import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startApi, type ApiProcess } from './kit/api-process.ts';
import { variablesOf } from './kit/own-server.ts';

declare global {
  var holdfastBrowserApis: ApiProcess[] | undefined;
}

/**
 * A server with the demo network for each worker, in a folder of its own, so that no file finds what another one
 * beside it is changing. `--runInBand` starts one.
 */
export default async function globalSetup({ maxWorkers }: { maxWorkers: number }): Promise<void> {
  const workers = Array.from({ length: maxWorkers }, (_, i) => String(i + 1));
  globalThis.holdfastBrowserApis = await Promise.all(
    workers.map(async (worker) => {
      const names = variablesOf(worker);
      const dataDir = path.join(tmpdir(), `holdfast-browser-${randomUUID()}`);
      process.env[names.dataDir] = dataDir;
      const env = { HOLDFAST_OPERATIONS_PER_MINUTE: '1000000' };
      const api = await startApi({ dataDir, env });
      process.env[names.url] = api.url;
      return api;
    }),
  );
}
