import { rm } from 'node:fs/promises';

export default async function globalTeardown(): Promise<void> {
  await globalThis.holdfastBrowserApi?.stop();
  const dataDir = process.env.HOLDFAST_BROWSER_DATA_DIR;
  if (dataDir) await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
}
