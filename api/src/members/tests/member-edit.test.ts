import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { memberMove } from '../../../test/members.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const codesOf = ({ userErrors }: AnyData) => userErrors.map(({ code }: AnyData) => code);

const PROFILE = {
  alias: 'River',
  legalName: 'Rita Vera',
  birthDate: '1990-02-03',
  pronouns: 'she',
  phone: '+12025550123',
  email: 'river@example.org',
  timeZone: 'America/Denver',
  locale: 'es',
  goal: 'SAFER_USE',
  safeContact: { voicemail: false, sharedPhone: true, callFrom: '09:00:00', callUntil: '18:00:00' },
};

async function caseOf() {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const member = await network.member({ counselor });
  return { network, counselor, member, id: member.id };
}

test('a profile is replaced as a whole: what is not given is not stated', async () => {
  const { counselor, id } = await caseOf();
  const edited = await memberMove(counselor, 'memberEdit', { id, version: 1, input: PROFILE });
  expect(edited).toMatchObject({ userErrors: [], member: { ...PROFILE, version: 2 } });
  const { alias, timeZone, locale, goal } = PROFILE;
  const bare = { alias, timeZone, locale, goal };
  const cleared = await memberMove(counselor, 'memberEdit', { id, version: 2, input: bare });
  expect(cleared.member).toMatchObject({
    ...bare,
    legalName: null,
    birthDate: null,
    phone: null,
    safeContact: { voicemail: null, sharedPhone: null, callFrom: null, callUntil: null },
  });
});

test('nobody is born after the first day of their run in recovery, and nothing is changed then', async () => {
  const { counselor, id } = await caseOf();
  const { data } = await counselor.ask(
    `mutation ($id: ID!) {
      recoveryStartSet(memberId: $id, date: "1999-05-01", expectedVersion: 1) { userErrors { code } member { version } }
    }`,
    { id },
  );
  expect(data.recoveryStartSet.userErrors).toEqual([]);
  const { version } = data.recoveryStartSet.member;
  const edit = (birthDate: string) =>
    memberMove(counselor, 'memberEdit', { id, version, input: { ...PROFILE, birthDate } });
  expect(await edit('1999-05-02')).toMatchObject({
    userErrors: [{ code: 'OUT_OF_RANGE', field: ['input', 'birthDate'] }],
    member: { version, birthDate: null },
  });
  // Wrong by itself is told once.
  expect((await edit('2024-05-02')).userErrors).toHaveLength(1);
  expect(await edit('1999-05-01')).toMatchObject({ userErrors: [] });
});

test('who read an older version is refused with what is there now', async () => {
  const { counselor, id } = await caseOf();
  await memberMove(counselor, 'memberEdit', { id, version: 1, input: PROFILE });
  const input = { ...PROFILE, alias: 'Stream' };
  const stale = await memberMove(counselor, 'memberEdit', { id, version: 1, input });
  expect(stale).toMatchObject({
    userErrors: [{ code: 'STALE_VERSION' }],
    member: { alias: 'River', version: 2 },
  });
});

test.each([
  [{ alias: ' ' }, 'REQUIRED', ['input', 'alias']],
  [{ alias: 'a'.repeat(61) }, 'TOO_LONG', ['input', 'alias']],
  [{ pronouns: 'a'.repeat(61) }, 'TOO_LONG', ['input', 'pronouns']],
  [{ birthDate: '2020-01-01' }, 'OUT_OF_RANGE', ['input', 'birthDate']],
  [{ locale: 'not a language' }, 'INVALID', ['input', 'locale']],
  [{ safeContact: { callFrom: '09:00' } }, 'REQUIRED', ['input', 'safeContact', 'callUntil']],
])('%j is %s', async (change, code, field) => {
  const { counselor, id } = await caseOf();
  const input = { ...PROFILE, ...change };
  const refused = await memberMove(counselor, 'memberEdit', { id, version: 1, input });
  expect(refused.userErrors).toMatchObject([{ code, field }]);
});

test('telephone and e-mail lie sealed, and are found by their index', async () => {
  const { counselor, member, id } = await caseOf();
  await memberMove(counselor, 'memberEdit', { id, version: 1, input: PROFILE });
  const { rows } = await api.owner.query(
    'select phone, email, phone_index from member where id = $1',
    [member.key],
  );
  expect(rows[0].phone).toMatch(/^v1\./);
  expect(rows[0].email).not.toContain('river');
  expect(rows[0].phone_index).toEqual(expect.any(String));
});

test('nobody edits who is hidden from them', async () => {
  const { network, id } = await caseOf();
  const stranger = await network.person('COUNSELOR');
  const refused = await memberMove(stranger, 'memberEdit', { id, version: 1, input: PROFILE });
  expect(refused).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }], member: null });
});

test('a name in another system is of one member, and is free once it has ended', async () => {
  const { network, counselor, id } = await caseOf();
  const wrong = await network.member({ counselor });
  const name = { system: ' clinic ', value: '12-34' };
  const added = await memberMove(counselor, 'memberIdentifierAdd', { id: wrong.id, ...name });
  expect(added.member.externalIdentifiers).toEqual([{ system: 'clinic', value: '12-34' }]);
  expect(codesOf(await memberMove(counselor, 'memberIdentifierAdd', { id, ...name }))).toEqual([
    'ALREADY_EXISTS',
  ]);
  const ended = await memberMove(counselor, 'memberIdentifierEnd', { id: wrong.id, ...name });
  expect(ended.member.externalIdentifiers).toEqual([]);
  expect(codesOf(await memberMove(counselor, 'memberIdentifierEnd', { id, ...name }))).toEqual([
    'NOT_FOUND',
  ]);
  const right = await memberMove(counselor, 'memberIdentifierAdd', { id, ...name });
  expect(right.member.externalIdentifiers).toHaveLength(1);
});
