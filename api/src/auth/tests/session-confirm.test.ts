import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { startApi, type TestApi } from '../../../test/harness.ts';
import type { TestAccount } from '../../../test/test-network.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ signInsPerQuarter: 3 });
});
afterAll(() => api.close());
// Failures of other tests from this address would count too.
beforeEach(() => api.owner.query('delete from app.rate_limit'));

const confirm = (token: string | undefined, password: string) =>
  api.ask(
    token,
    `mutation ($password: String!) {
       sessionConfirm(password: $password) { userErrors { code field } confirmedUntil } }`,
    { password },
  );

/** Somebody with two sessions, both confirmed an hour ago. */
async function signedInLongAgo() {
  const network = await api.network();
  const account = await network.account('COORDINATOR');
  const [token, other] = [await network.session(account.key), await network.session(account.key)];
  await api.owner.query(
    `update session set confirmed_at = app.now() - interval '1 hour' where membership_id = $1`,
    [account.key],
  );
  return { account, token, other };
}

const isConfirmed = async (token: string) =>
  (await api.app.services.sessions.viewerOf(token))?.confirmed;

async function minutesAgo(minutes: number, { key }: TestAccount): Promise<void> {
  await api.owner.query(
    `update session set confirmed_at = app.now() - make_interval(mins => $2) where membership_id = $1`,
    [key, minutes],
  );
}

test('the password confirms this session, and no other of the same person, for ten minutes', async () => {
  const { account, token, other } = await signedInLongAgo();
  expect(await isConfirmed(token)).toBe(false);
  const began = Date.now();
  const { data, errors } = await confirm(token, account.password);
  expect(errors).toBeUndefined();
  expect(data.sessionConfirm.userErrors).toEqual([]);
  const left = Date.parse(data.sessionConfirm.confirmedUntil) - began;
  expect(left).toBeGreaterThan(9 * 60_000);
  expect(left).toBeLessThan(11 * 60_000);
  expect(await isConfirmed(token)).toBe(true);
  expect(await isConfirmed(other)).toBe(false);
  await minutesAgo(9, account);
  expect(await isConfirmed(token)).toBe(true);
  await minutesAgo(11, account);
  expect(await isConfirmed(token)).toBe(false);
});

test('a wrong one does not, and too many wrong ones are refused, the right one with them', async () => {
  const { account, token } = await signedInLongAgo();
  for (const password of ['wrong', '', 'x'.repeat(10_000)]) {
    const { data } = await confirm(token, password);
    expect(data.sessionConfirm).toEqual({
      userErrors: [{ code: 'CREDENTIALS_INVALID', field: ['password'] }],
      confirmedUntil: null,
    });
  }
  const { errors } = await confirm(token, account.password);
  expect(errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
  expect(await isConfirmed(token)).toBe(false);
});

test('without a session there is nothing to confirm', async () => {
  const { errors } = await confirm(undefined, 'any');
  expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});
