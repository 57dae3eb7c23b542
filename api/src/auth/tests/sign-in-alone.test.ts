import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type TestApi } from '../../../test/harness.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ poolSize: 2 });
});
afterAll(async () => {
  await api.close();
});

test('what signs in or out stands alone, also through a fragment, so that no act has two actors', async () => {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const input = '{ email: "somebody@example.org", password: "wrong", transport: TOKEN }';
  for (const mutation of [
    `mutation { a: sessionCreate(input: ${input}) { session { id } } sessionEnd { userErrors { code } } }`,
    'mutation { sessionEnd { userErrors { code } } ...more } fragment more on Mutation { again: sessionEnd { userErrors { code } } }',
  ]) {
    const { errors } = await coordinator.ask(mutation);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  }
});

test('a value of any length is refused at once and not repeated', async () => {
  const value = 'Did you mean '.repeat(10_000);
  const started = performance.now();
  const { errors } = await api.ask(
    undefined,
    'mutation ($input: SessionCreateInput!) { sessionCreate(input: $input) { session { id } } }',
    { input: { email: 'somebody@example.org', password: 'x', transport: value } },
  );
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect(JSON.stringify(errors).length).toBeLessThan(1000);
  expect(performance.now() - started).toBeLessThan(5000);
});
