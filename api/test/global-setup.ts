import { startTestCluster } from './test-cluster.ts';
import type { TestCluster } from './test-cluster.ts';

declare global {
  var holdfastTestCluster: TestCluster | undefined;
}

/** One PostgreSQL for the whole run; each worker makes a database of its own in it. */
export default async function globalSetup(): Promise<void> {
  const cluster = await startTestCluster();
  globalThis.holdfastTestCluster = cluster;
  process.env.HOLDFAST_TEST_ADMIN_URL = cluster.url;
}
