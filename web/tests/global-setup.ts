import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startApi, type ApiProcess } from './kit/api-process.ts';

declare global {
  var holdfastBrowserApi: ApiProcess | undefined;
}

/** One server with the demo network for the whole run, in a folder of its own. */
export default async function globalSetup(): Promise<void> {
  const dataDir = path.join(tmpdir(), `holdfast-browser-${randomUUID()}`);
  process.env.HOLDFAST_BROWSER_DATA_DIR = dataDir;
  globalThis.holdfastBrowserApi = await startApi({
    dataDir,
    env: { HOLDFAST_OPERATIONS_PER_MINUTE: '1000000' },
  });
  process.env.HOLDFAST_BROWSER_URL = globalThis.holdfastBrowserApi.url;
}
