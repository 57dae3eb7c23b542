import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { startApi, type TestApi } from '../../../test/harness.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** By name, since the server's address is only known later. */
const audits = (url: () => string) =>
  serverAudits({
    url: () => url(),
    fetchFn: (address: string, init: RequestInit = {}) => fetch(address, init),
  });

test.each(audits(() => `${api.app.url}/graphql`))('$name', async ({ name, fn }) => {
  const result = await fn();
  // MAY is free; MUST and SHOULD are not.
  const passed = result.status === 'ok' || name.startsWith('MAY');
  expect({ passed, reason: 'reason' in result ? result.reason : undefined }).toMatchObject({
    passed: true,
  });
});
