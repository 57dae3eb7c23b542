import { rm } from 'node:fs/promises';
import { variablesOf } from './kit/own-server.ts';

export default async function globalTeardown(): Promise<void> {
  const apis = globalThis.holdfastBrowserApis ?? [];
  await Promise.all(apis.map((api) => api.stop()));
  for (const worker of apis.keys()) {
    const dataDir = process.env[variablesOf(String(worker + 1)).dataDir];
    if (dataDir) await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
  }
}
