import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { alertsOf } from '../../../test/dangers.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import type { TestPerson } from '../../../test/test-network.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

async function tell(person: TestPerson, key: string | null = null): Promise<AnyData> {
  const { data, errors } = await person.ask(
    `mutation Tell($key: String) {
      dangerTell(idempotencyKey: $key) { userErrors { code field } toldAt }
    }`,
    { key },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.dangerTell;
}

async function inNeed() {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const account = await network.person('MEMBER');
  const member = await network.member({ counselor, account, alias: 'Wren' });
  return { network, counselor, account, member };
}

test('who says that they are in danger is told of to their care team at once', async () => {
  const { network, counselor, account, member } = await inNeed();
  const coordinator = await network.person('COORDINATOR');
  const stranger = await network.person('COUNSELOR');
  const told = await tell(account);
  expect(told).toEqual({ userErrors: [], toldAt: expect.any(String) });
  for (const person of [counselor, coordinator]) {
    expect(await alertsOf(person)).toMatchObject([
      {
        severity: 'CRITICAL',
        kind: 'SAFETY',
        state: 'OPEN',
        occurrences: 1,
        member: { id: member.id },
        reason: { rule: 'SAID_IN_DANGER', inputs: [{ name: 'inDanger', value: 'SELF' }] },
        log: [{ type: 'RAISED', actor: null, note: null }],
      },
    ]);
  }
  // Alerts are for others to act on, and of others' members.
  expect(await alertsOf(stranger)).toEqual([]);
  await expect(alertsOf(account)).rejects.toThrow('FORBIDDEN');
});

test('it says nothing of how the member is: the band is read from answers alone', async () => {
  const { counselor, account, member } = await inNeed();
  await tell(account);
  const { data } = await counselor.ask('query ($id: ID!) { member(id: $id) { risk { band } } }', {
    id: member.id,
  });
  expect(data.member.risk?.band ?? 'UNKNOWN').toBe('UNKNOWN');
});

test('who says it again while it lives is in the same alert; a repeat of the call is none', async () => {
  const { counselor, account } = await inNeed();
  const key = randomUUID();
  const first = await tell(account, key);
  expect(await tell(account, key)).toEqual(first);
  expect(await alertsOf(counselor)).toMatchObject([{ occurrences: 1 }]);
  await tell(account, randomUUID());
  expect(await alertsOf(counselor)).toMatchObject([{ occurrences: 2 }]);
});

test('who is no member has nobody to be told of', async () => {
  const { network } = await inNeed();
  const counselor = await network.person('COUNSELOR');
  expect(await tell(counselor)).toEqual({
    userErrors: [{ code: 'NOT_FOUND', field: null }],
    toldAt: null,
  });
});
