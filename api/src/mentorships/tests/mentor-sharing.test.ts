import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { active, mentorOf } from '../../../test/mentorships.ts';
import type { TestPerson } from '../../../test/test-network.ts';
import type { RecordCategory } from '../../generated/schema.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const read = async (person: TestPerson) =>
  (await person.ask('{ mentorSharing { parts offered } }')).data.mentorSharing;

async function set(person: TestPerson, parts: readonly string[], key?: string): Promise<AnyData> {
  const { data, errors } = await person.ask(
    `mutation ($parts: [RecordCategory!]!, $key: String) {
      mentorSharingSet(parts: $parts, idempotencyKey: $key) {
        userErrors { code field } sharing { parts }
      }
    }`,
    { parts, key },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.mentorSharingSet;
}

async function caseOf() {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const account = await network.person('MEMBER');
  const mentor = await mentorOf(network);
  const member = await network.member({ counselor, account });
  await active(counselor, member, mentor);
  const seen = async () =>
    (
      await mentor.ask(`{ member(id: "${member.id}") { recoveryStart restricted { category } } }`)
    ).data.member.restricted.map(({ category }: { category: RecordCategory }) => category);
  return { network, counselor, account, mentor, member, seen };
}

test('what a member shares their mentor sees at once, and no more once it is taken back', async () => {
  const { account, seen } = await caseOf();
  expect(await read(account)).toMatchObject({ parts: [] });
  expect(await seen()).toContain('RECOVERY');
  expect(await set(account, ['RISK', 'RECOVERY', 'RECOVERY'])).toEqual({
    userErrors: [],
    sharing: { parts: ['RECOVERY', 'RISK'] },
  });
  expect(await seen()).not.toContain('RECOVERY');
  await set(account, []);
  expect(await seen()).toContain('RECOVERY');
});

test('what others are to act on is not offered, and is refused with nothing changed', async () => {
  const { account } = await caseOf();
  const { offered } = await read(account);
  expect(offered).toContain('CHECK_INS');
  for (const part of ['ALERTS', 'TASKS', 'REFERRALS']) expect(offered).not.toContain(part);
  await set(account, ['PLAN']);
  expect(await set(account, ['PLAN', 'ALERTS'])).toEqual({
    userErrors: [{ code: 'INVALID', field: ['parts'] }],
    sharing: { parts: ['PLAN'] },
  });
});

test('nobody sets it for somebody else, and a repeat of the key changes nothing back', async () => {
  const { account, counselor, mentor } = await caseOf();
  for (const other of [counselor, mentor]) {
    expect(await read(other)).toBeNull();
    expect((await set(other, ['PLAN'])).userErrors).toEqual([{ code: 'NOT_FOUND', field: null }]);
  }
  await set(account, ['PLAN'], 'share-the-plan');
  await set(account, []);
  expect((await set(account, ['PLAN'], 'share-the-plan')).sharing).toEqual({ parts: [] });
});
