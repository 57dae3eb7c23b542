import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { meanwhile } from '../../../test/blocked.ts';
import { startApi, type TestApi } from '../../../test/harness.ts';
import type { TestNetwork, TestPerson } from '../../../test/test-network.ts';
import { globalId } from '../../common/ids.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const ENROLL = `mutation Enroll($input: MemberEnrollInput!) {
  memberEnroll(input: $input) {
    userErrors { code field }
    member {
      id alias status legalName birthDate phone email goal recoveryStart timeZone locale version
      recoveryDays { current longest cumulative }
      risk { band }
      careTeam { role person { id } }
      restricted { field }
    }
  }
}`;

const enroll = (person: TestPerson, input: Record<string, unknown>) =>
  person.ask(ENROLL, { input });

async function countMembers({ api: { owner }, organizationId }: TestNetwork): Promise<number> {
  const { rows } = await owner.query(
    'select count(*)::int as members from member where organization_id = $1',
    [organizationId],
  );
  return rows[0].members;
}

const day = (years: number, days = 0) => {
  const date = new Date();
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return new Date(date.getTime() + days * 86_400_000).toISOString().slice(0, 10);
};

test('a counselor enrolls a member and has them on the caseload', async () => {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');

  const { data } = await enroll(counselor, {
    alias: '  Juniper ',
    legalName: 'June Example',
    birthDate: '1988-02-29',
    phone: '+1 (555) 555-0123',
    email: 'june@example.org',
    goal: 'SAFER_USE',
    recoveryStart: day(-1),
  });

  expect(data.memberEnroll.userErrors).toEqual([]);
  expect(data.memberEnroll.member).toMatchObject({
    alias: 'Juniper',
    status: 'ACTIVE',
    legalName: 'June Example',
    birthDate: '1988-02-29',
    phone: '+15555550123',
    email: 'june@example.org',
    goal: 'SAFER_USE',
    recoveryStart: day(-1),
    timeZone: 'America/New_York',
    locale: 'en',
    version: 1,
    careTeam: [{ role: 'COUNSELOR', person: { id: counselor.id } }],
    restricted: [],
  });
  expect(data.memberEnroll.member.recoveryDays.current).toBeGreaterThanOrEqual(364);
  const list = await counselor.ask('{ members { nodes { alias } } }');
  expect(list.data.members.nodes).toEqual([{ alias: 'Juniper' }]);
});

test('an alias is enough, and no data is UNKNOWN risk, never LOW', async () => {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');

  const { data } = await enroll(coordinator, { alias: 'Fern' });

  expect(data.memberEnroll.member).toMatchObject({
    legalName: null,
    phone: null,
    goal: 'ABSTINENCE',
    recoveryStart: null,
    recoveryDays: null,
    careTeam: [],
    risk: { band: 'UNKNOWN' },
  });
  const unknown = await coordinator.ask(
    '{ members(filter: { bands: [UNKNOWN] }) { nodes { alias } } }',
  );
  expect(unknown.data.members.nodes).toEqual([{ alias: 'Fern' }]);
});

test('a coordinator enrolls for a counselor', async () => {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const counselor = await network.person('COUNSELOR');
  const input = { alias: 'Willow', counselorId: counselor.id };
  const { data } = await enroll(coordinator, input);
  expect(data.memberEnroll.member.careTeam).toEqual([
    { role: 'COUNSELOR', person: { id: counselor.id } },
  ]);
  const list = await counselor.ask('{ members { nodes { alias } } }');
  expect(list.data.members.nodes).toEqual([{ alias: 'Willow' }]);
});

test('a counselor who enrolls for a colleague does not see the member afterwards', async () => {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const colleague = await network.person('COUNSELOR');
  const { data } = await enroll(counselor, { alias: 'Moss', counselorId: colleague.id });
  expect(data.memberEnroll).toEqual({ userErrors: [], member: null });
});

test('telephone and e-mail rest sealed, and can be found by their blind index only', async () => {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const contact = { phone: '+15555550188', email: 'canary@example.org' };
  await enroll(coordinator, { alias: 'One', ...contact });
  await enroll(coordinator, { alias: 'Two', ...contact, email: 'CANARY@example.org' });

  const { rows } = await api.owner.query(
    'select phone, email, phone_index, email_index from member where organization_id = $1',
    [network.organizationId],
  );

  expect(JSON.stringify(rows)).not.toMatch(/5550188|canary/i);
  const [one, two] = rows;
  expect(one.phone).toMatch(/^v1\.[\w-]+$/);
  expect(one.phone).not.toBe(two.phone);
  expect([one.phone_index, one.email_index]).toEqual([two.phone_index, two.email_index]);
});

test.each([
  ['an empty alias', { alias: '  ' }, 'REQUIRED', 'alias'],
  ['an alias of which nothing is seen', { alias: '\u200b\u3164' }, 'REQUIRED', 'alias'],
  ['an alias that is too long', { alias: 'x'.repeat(61) }, 'TOO_LONG', 'alias'],
  ['a legal name that is too long', { legalName: 'x'.repeat(201) }, 'TOO_LONG', 'legalName'],
  ['somebody under 18', { birthDate: day(-18, 2) }, 'OUT_OF_RANGE', 'birthDate'],
  ['a recovery that begins later', { recoveryStart: day(0, 2) }, 'OUT_OF_RANGE', 'recoveryStart'],
  [
    'a counselor nobody knows',
    { counselorId: globalId('Person', randomUUID()) },
    'NOT_FOUND',
    'counselorId',
  ],
  ['a counselor id that is none', { counselorId: 'x' }, 'NOT_FOUND', 'counselorId'],
])('%s is refused with its field, and nobody is enrolled', async (_, input, code, field) => {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const { data } = await enroll(coordinator, { alias: 'Ash', ...input });
  expect(data.memberEnroll).toEqual({
    member: null,
    userErrors: [{ code, field: ['input', field] }],
  });
  expect(await countMembers(network)).toBe(0);
});

test('all that is wrong is said at once', async () => {
  const coordinator = await (await api.network()).person('COORDINATOR');
  const input = { alias: '', birthDate: day(-1), recoveryStart: day(1) };
  const { data } = await enroll(coordinator, input);
  expect(data.memberEnroll.userErrors).toHaveLength(3);
});

test('who is no counselor, has left, or is of another network cannot be the counselor', async () => {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const manager = await network.person('HOUSE_MANAGER');
  const gone = await network.person('COUNSELOR');
  await api.owner.query('update membership set ended_at = app.now() where id = $1', [gone.key]);
  const foreign = await (await api.network()).person('COUNSELOR');
  for (const { id } of [manager, gone, foreign]) {
    const { data } = await enroll(coordinator, { alias: 'Elm', counselorId: id });
    expect(data.memberEnroll.userErrors).toEqual([
      { code: 'NOT_FOUND', field: ['input', 'counselorId'] },
    ]);
  }
  expect(await countMembers(network)).toBe(0);
});

test.each([
  ['whose access ends', 'update membership set ended_at = app.now() where id = $1'],
  ['who is made something else', `update membership set roles = '{HOUSE_MANAGER}' where id = $1`],
])('a counselor %s meanwhile is not put in charge of whom they enroll', async (_, change) => {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const { data } = await meanwhile(api, [[change, [counselor.key]]], () =>
    enroll(counselor, { alias: 'Fir' }),
  );
  expect(data.memberEnroll.userErrors).toEqual([{ code: 'NOT_FOUND', field: null }]);
  expect(await countMembers(network)).toBe(0);
});

test('what is no telephone number, day or address is refused without repeating it', async () => {
  const coordinator = await (await api.network()).person('COORDINATOR');
  for (const input of [
    { phone: 'canary' },
    { birthDate: '1990-02-31 canary' },
    { email: 'canary' },
    { goal: 'canary' },
  ]) {
    const answer = await enroll(coordinator, { alias: 'Oak', ...input });
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(JSON.stringify(answer.errors)).not.toContain('canary');
  }
});
