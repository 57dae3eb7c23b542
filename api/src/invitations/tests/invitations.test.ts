import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { acknowledge } from '../../../test/alert-moves.ts';
import { alertsOf, raiseAlert } from '../../../test/check-in.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { memberMove } from '../../../test/members.ts';
import { statementsOf } from '../../../test/statements.ts';
import type { TestPerson } from '../../../test/test-network.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
// Failures of other tests from this address would count too.
beforeEach(() => api.owner.query('delete from app.rate_limit'));

const OPEN = 'createdAt expiresAt createdBy { id }';
const INVITE = `mutation ($id: ID!) { memberInvite(memberId: $id) {
  userErrors { code } secret invitation { ${OPEN} } } }`;
const REVOKE = `mutation ($id: ID!) { memberInvitationRevoke(memberId: $id) {
  userErrors { code } access { hasAccount invitation { ${OPEN} } } } }`;
const ACCESS = `query ($id: ID!) { memberAccess(memberId: $id) { hasAccount invitation { ${OPEN} } } }`;
const OFFER = `query ($secret: String!) { invitation(secret: $secret) {
  organization forMember asksBirthDate email } }`;
const ACCEPT = `mutation ($secret: String!, $input: InvitationAcceptInput!) {
  invitationAccept(secret: $secret, input: $input) { userErrors { code field }
    session { token viewer { roles member { id } } } } }`;
const INVITE_STAFF = `mutation ($input: StaffInviteInput!) { staffInvite(input: $input) {
  userErrors { code field } secret } }`;
const END_ACCESS = `mutation ($id: ID!) { staffEndAccess(personId: $id) {
  userErrors { code } person { id } } }`;

let count = 0;
const address = () => `new-${String((count += 1))}-${String(Date.now())}@example.org`;
const codesOf = ({ userErrors }: AnyData) => userErrors.map(({ code }: AnyData) => code);

async function ok(answer: Promise<AnyData>, name: string): Promise<AnyData> {
  const { data, errors } = await answer;
  expect(errors).toBeUndefined();
  return data[name];
}
const invite = (person: TestPerson, id: string) => ok(person.ask(INVITE, { id }), 'memberInvite');
const offerOf = (secret: string) => ok(api.ask(undefined, OFFER, { secret }), 'invitation');
const accept = (secret: string, input: AnyData = {}) =>
  ok(
    api.ask(undefined, ACCEPT, {
      secret,
      input: { email: address(), password: 'kelp holds fast', transport: 'TOKEN', ...input },
    }),
    'invitationAccept',
  );

async function caseOf(birthDate: string | null = null) {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const member = await network.member({ counselor });
  await api.owner.query('update member set birth_date = $2 where id = $1', [member.key, birthDate]);
  return { network, counselor, member, id: member.id };
}

test('a member sets their sign-in up with a link, once, and is signed in', async () => {
  const { counselor, id } = await caseOf('1990-04-01');
  const { secret, invitation, userErrors } = await invite(counselor, id);
  expect(userErrors).toEqual([]);
  expect(Date.parse(invitation.expiresAt) - Date.parse(invitation.createdAt)).toBe(7 * 86_400_000);
  expect(await offerOf(secret)).toMatchObject({
    forMember: true,
    asksBirthDate: true,
    email: null,
  });

  const email = address();
  const { session } = await accept(secret, { birthDate: '1990-04-01', email });
  expect(session.viewer).toEqual({ roles: ['MEMBER'], member: { id } });
  const signedIn = await api.ask(
    undefined,
    `mutation ($email: EmailAddress!) { sessionCreate(input: { email: $email,
       password: "kelp holds fast", transport: TOKEN }) { session { id } } }`,
    { email: email.toUpperCase() },
  );
  expect(signedIn.data.sessionCreate.session).not.toBeNull();

  expect(codesOf(await accept(secret))).toEqual(['NOT_FOUND']);
  expect(await offerOf(secret)).toBeNull();
  expect(codesOf(await invite(counselor, id))).toEqual(['ALREADY_EXISTS']);
  const { data } = await counselor.ask(ACCESS, { id });
  expect(data.memberAccess).toEqual({ hasAccount: true, invitation: null });
});

test('nothing of a secret is kept but its hash', async () => {
  const { network, counselor, id } = await caseOf();
  const { secret } = await invite(counselor, id);
  const { rows } = await api.owner.query(
    'select row_to_json(i)::text as row from invitation i where organization_id = $1',
    [network.organizationId],
  );
  expect(rows[0].row).not.toContain(secret);
  const { data } = await counselor.ask(ACCESS, { id });
  expect(JSON.stringify(data)).not.toContain(secret);
});

test('a link used twice at once makes one sign-in', async () => {
  const { network, counselor, id } = await caseOf();
  const { secret } = await invite(counselor, id);
  const results = await Promise.all([accept(secret), accept(secret), accept(secret)]);
  expect(results.map(codesOf).toSorted()).toEqual([['NOT_FOUND'], ['NOT_FOUND'], []].toSorted());
  const { rows } = await api.owner.query(
    `select count(*)::int as count from membership where organization_id = $1 and roles = '{MEMBER}'`,
    [network.organizationId],
  );
  expect(rows[0].count).toBe(1);
});

test('a newer link ends the older, and a link can be taken back', async () => {
  const { counselor, id } = await caseOf();
  const older = await invite(counselor, id);
  const newer = await invite(counselor, id);
  expect(codesOf(await accept(older.secret))).toEqual(['NOT_FOUND']);
  const revoked = await ok(counselor.ask(REVOKE, { id }), 'memberInvitationRevoke');
  expect(revoked).toEqual({ userErrors: [], access: { hasAccount: false, invitation: null } });
  expect(codesOf(await accept(newer.secret))).toEqual(['NOT_FOUND']);
  expect(codesOf(await ok(counselor.ask(REVOKE, { id }), 'memberInvitationRevoke'))).toEqual([
    'NOT_FOUND',
  ]);
});

test('a link ends after seven days', async () => {
  const { network, counselor, id } = await caseOf();
  const { secret } = await invite(counselor, id);
  await api.owner.query(
    `update invitation set expires_at = app.now() - interval '1 second' where organization_id = $1`,
    [network.organizationId],
  );
  expect(await offerOf(secret)).toBeNull();
  expect(codesOf(await accept(secret))).toEqual(['NOT_FOUND']);
});

test('five wrong birth dates end the link, also for who knows the right one', async () => {
  const { counselor, id } = await caseOf('1990-04-01');
  const { secret } = await invite(counselor, id);
  for (const birthDate of ['1990-04-02', null, '1991-04-01', '1990-01-04', '1989-04-01']) {
    const { userErrors } = await accept(secret, { birthDate });
    expect(userErrors).toEqual([{ code: 'INVALID', field: ['input', 'birthDate'] }]);
  }
  expect(codesOf(await accept(secret, { birthDate: '1990-04-01' }))).toEqual(['NOT_FOUND']);
});

test('addresses that have an account cannot be asked for at length', async () => {
  const { network, counselor, id } = await caseOf();
  const { email } = await network.account('COUNSELOR');
  const { secret } = await invite(counselor, id);
  for (let attempt = 0; attempt < 5; attempt += 1) {
    expect(codesOf(await accept(secret, { email }))).toEqual(['ALREADY_EXISTS']);
  }
  expect(codesOf(await accept(secret))).toEqual(['NOT_FOUND']);
});

test('a password that is too short is refused, and costs no attempt', async () => {
  const { counselor, id } = await caseOf();
  const { secret } = await invite(counselor, id);
  for (let attempt = 0; attempt < 6; attempt += 1) {
    expect(codesOf(await accept(secret, { password: 'too short' }))).toEqual(['INVALID']);
  }
  expect(codesOf(await accept(secret))).toEqual([]);
});

test('a password longer than one that signs in is refused, also where blanks make it so', async () => {
  const { counselor, id } = await caseOf();
  const { secret } = await invite(counselor, id);
  const password = `kelp holds fast${' '.repeat(200)}`;
  expect(codesOf(await accept(secret, { password }))).toEqual(['TOO_LONG']);
  expect(codesOf(await accept(secret))).toEqual([]);
});

test('guesses are limited by address as sign-ins are', async () => {
  let refused = false;
  for (let guess = 0; guess < 60 && !refused; guess += 1) {
    const { data, errors } = await api.ask(undefined, OFFER, { secret: `guess ${String(guess)}` });
    refused = errors?.[0]?.extensions.code === 'RATE_LIMITED';
    if (!refused) expect(data.invitation).toBeNull();
  }
  expect(refused).toBe(true);
});

test('who may not change the record invites nobody to it, and who has died is not invited', async () => {
  const { network, counselor, id } = await caseOf();
  const stranger = await network.person('COUNSELOR');
  expect(codesOf(await invite(stranger, id))).toEqual(['NOT_FOUND']);
  expect((await stranger.ask(ACCESS, { id })).data.memberAccess).toBeNull();
  const { secret } = await invite(counselor, id);
  await memberMove(counselor, 'memberRecordDeath', { id });
  expect(codesOf(await accept(secret))).toEqual(['NOT_FOUND']);
  expect(codesOf(await invite(counselor, id))).toEqual(['STATE_NOT_ALLOWED']);
});

test('somebody new of the staff signs in with the address that was invited, and no other', async () => {
  const { network } = await caseOf();
  const admin = await network.person('ADMINISTRATOR');
  const email = address();
  const input = { email, name: ' Sam Rivera ', roles: ['COUNSELOR', 'COUNSELOR'] };
  const { secret } = await ok(admin.ask(INVITE_STAFF, { input }), 'staffInvite');
  expect(await offerOf(secret)).toMatchObject({ forMember: false, asksBirthDate: false, email });
  const open = await admin.ask('{ staffInvitations { email name roles } }');
  expect(open.data.staffInvitations).toEqual([{ email, name: 'Sam Rivera', roles: ['COUNSELOR'] }]);
  expect(codesOf(await accept(secret))).toEqual(['INVALID']);
  const { session } = await accept(secret, { email });
  expect(session.viewer).toEqual({ roles: ['COUNSELOR'], member: null });
  expect((await admin.ask('{ staffInvitations { email } }')).data.staffInvitations).toEqual([]);
});

test.each([
  ['no name', { name: ' ' }, 'REQUIRED'],
  ['no role', { roles: [] }, 'REQUIRED'],
  ['the role of a member', { roles: ['MEMBER'] }, 'INVALID'],
])('staff with %s are not invited', async (_, change, code) => {
  const admin = await (await api.network()).person('ADMINISTRATOR');
  const input = { email: address(), name: 'Sam', roles: ['MENTOR'], ...change };
  expect(codesOf(await ok(admin.ask(INVITE_STAFF, { input }), 'staffInvite'))).toEqual([code]);
});

test('an access that ends takes its sessions along, and leaves nothing taken', async () => {
  const { network, counselor, member, id } = await caseOf();
  const admin = await network.person('ADMINISTRATOR');
  const alert = await raiseAlert(counselor, member);
  await acknowledge(counselor, alert.id);
  const ended = await ok(admin.ask(END_ACCESS, { id: counselor.id }), 'staffEndAccess');
  expect(ended).toEqual({ userErrors: [], person: { id: counselor.id } });
  const { errors } = await counselor.ask(`{ member(id: "${id}") { id } }`);
  expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  expect(await alertsOf(admin, member)).toMatchObject([{ id: alert.id, state: 'OPEN' }]);
  const { data } = await admin.ask('{ staff(former: true) { person { id } caseload endedAt } }');
  expect(data.staff.find(({ person }: AnyData) => person.id === counselor.id)).toMatchObject({
    caseload: 1,
    endedAt: expect.any(String),
  });
  const now = await admin.ask('{ staff { person { id } } }');
  expect(JSON.stringify(now.data)).not.toContain(counselor.id);
  expect(codesOf(await ok(admin.ask(END_ACCESS, { id: counselor.id }), 'staffEndAccess'))).toEqual([
    'NOT_FOUND',
  ]);
  expect(codesOf(await ok(admin.ask(END_ACCESS, { id: admin.id }), 'staffEndAccess'))).toEqual([
    'STATE_NOT_ALLOWED',
  ]);
});

test('more open links take no more statements', async () => {
  const admin = await (await api.network()).person('ADMINISTRATOR');
  const add = (name: string) =>
    admin.ask(INVITE_STAFF, { input: { email: address(), name, roles: ['MENTOR'] } });
  const LIST = '{ staffInvitations { email invitation { createdBy { name } } } }';
  await add('One');
  const one = await statementsOf(() => admin.ask(LIST));
  await Promise.all(['Two', 'Three', 'Four'].map(add));
  expect((await statementsOf(() => admin.ask(LIST))).length).toBe(one.length);
});
