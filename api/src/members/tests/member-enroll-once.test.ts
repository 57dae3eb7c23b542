import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type TestApi } from '../../../test/harness.ts';
import type { TestNetwork, TestPerson } from '../../../test/test-network.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const ENROLL = `mutation Enroll($input: MemberEnrollInput!, $key: String) {
  memberEnroll(input: $input, idempotencyKey: $key) {
    userErrors { code field }
    member { id alias }
  }
}`;

async function membersOf({ organizationId }: TestNetwork): Promise<string[]> {
  const { rows } = await api.owner.query(
    'select alias from member where organization_id = $1 order by alias',
    [organizationId],
  );
  return rows.map(({ alias }) => alias);
}

const enroll = async (person: TestPerson, alias: string, key?: string) => {
  const { data, errors } = await person.ask(ENROLL, { input: { alias }, key });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.memberEnroll;
};

test('the same key with the same input is the same member', async () => {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const key = randomUUID();
  const first = await enroll(counselor, 'Rowan', key);
  const second = await enroll(counselor, 'Rowan', key);
  expect(second).toEqual(first);
  expect(await membersOf(network)).toEqual(['Rowan']);
});

test('the same key with other input is refused, and nothing is enrolled', async () => {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const key = randomUUID();
  await enroll(counselor, 'Rowan', key);
  expect(await enroll(counselor, 'Hazel', key)).toEqual({
    member: null,
    userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED', field: ['idempotencyKey'] }],
  });
  expect(await membersOf(network)).toEqual(['Rowan']);
});

test('fifty calls at once with one key enroll one member, and all hear of it', async () => {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const key = randomUUID();
  const all = await Promise.all(Array.from({ length: 50 }, () => enroll(counselor, 'Rowan', key)));
  expect(new Set(all.map(({ member }) => member.id)).size).toBe(1);
  expect(await membersOf(network)).toEqual(['Rowan']);
});

test('without a key each call enrolls, since two people may share an alias', async () => {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  await enroll(counselor, 'Rowan');
  await enroll(counselor, 'Rowan');
  expect(await membersOf(network)).toEqual(['Rowan', 'Rowan']);
});

test('a key is of one person and one network', async () => {
  const network = await api.network();
  const other = await api.network();
  const key = randomUUID();
  await enroll(await network.person('COUNSELOR'), 'Rowan', key);
  await enroll(await network.person('COUNSELOR'), 'Hazel', key);
  await enroll(await other.person('COUNSELOR'), 'Alder', key);
  expect(await membersOf(network)).toEqual(['Hazel', 'Rowan']);
  expect(await membersOf(other)).toEqual(['Alder']);
});

test('a refused call does not use its key up, so that the mistake can be mended', async () => {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const key = randomUUID();
  expect((await enroll(counselor, ' ', key)).userErrors).toMatchObject([{ code: 'REQUIRED' }]);
  expect((await enroll(counselor, 'Rowan', key)).userErrors).toEqual([]);
});

test('a repeat is answered under the policy of that moment', async () => {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const key = randomUUID();
  await enroll(counselor, 'Rowan', key);
  await api.owner.query('update care_team set ended_at = app.now() where membership_id = $1', [
    counselor.key,
  ]);
  expect(await enroll(counselor, 'Rowan', key)).toEqual({ member: null, userErrors: [] });
});

test('after 24 hours a key is free again', async () => {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const key = randomUUID();
  await enroll(counselor, 'Rowan', key);
  await api.owner.query(
    `update idempotency set kept_until = kept_until - interval '25 hours' where key = $1`,
    [key],
  );
  await enroll(counselor, 'Hazel', key);
  expect(await membersOf(network)).toEqual(['Hazel', 'Rowan']);
});

test('what is kept of a call is ids and a hash, never what was said', async () => {
  const counselor = await (await api.network()).person('COUNSELOR');
  const key = randomUUID();
  await enroll(counselor, 'Canary', key);
  const { rows } = await api.owner.query('select * from idempotency where key = $1', [key]);
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toContain('Canary');
});

test.each([
  ['short', 'x'.repeat(7)],
  ['long', 'x'.repeat(201)],
])('a key that is too %s is refused', async (_, key) => {
  const counselor = await (await api.network()).person('COUNSELOR');
  expect((await enroll(counselor, 'Rowan', key)).userErrors).toEqual([
    { code: 'INVALID', field: ['idempotencyKey'] },
  ]);
});
