import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type TestApi } from '../../../test/harness.ts';
import { MEMBER_DETAIL } from '../../../test/member-detail.ts';
import { RecordCategory } from '../../generated/schema.ts';
import { recordCategories } from '../../generated/access-rules.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** A mentee with something in every part of the record, and their mentor. */
async function menteeSharing(mentorShares: RecordCategory[]) {
  const network = await api.network();
  const mentor = await network.person('MENTOR');
  const counselor = await network.person('COUNSELOR');
  const member = await network.member({
    alias: 'Mentee',
    counselor,
    mentor,
    mentorShares,
    recoveryStart: '2026-01-01',
  });
  await api.owner.query(
    `update member set legal_name = 'On paper', birth_date = '1990-01-01', pronouns = 'they'
     where id = $1`,
    [member.key],
  );
  await counselor.ask(
    `mutation ($id: ID!) { checkInRecord(input: { memberId: $id, craving: 9 }) { userErrors { code } } }`,
    { id: member.id },
  );
  return { network, mentor, counselor, member };
}

test('a mentor sees that a mentee is there, and of the record nothing that is not shared', async () => {
  const { mentor, member } = await menteeSharing([]);

  const { data, errors } = await mentor.ask(MEMBER_DETAIL, { id: member.id });

  expect(errors).toBeUndefined();
  const { alias, restricted, hiddenParts, ...rest } = data.member;
  expect(alias).toBe('Mentee');
  expect(Object.values(rest).every((value) => value === null)).toBe(true);
  // These are for staff and the member: no consent of the mentee's opens them to a mentor.
  const unshared: RecordCategory[] = ['APPOINTMENTS', 'REFERRALS', 'TASKS'];
  const reasonOf = (part: RecordCategory) =>
    unshared.includes(part) ? 'NO_PERMISSION' : 'NO_CONSENT';
  const hidden = Object.entries(recordCategories.Member).map(([field, category]) => ({
    field,
    category,
    reason: reasonOf(category),
  }));
  expect(restricted).toEqual(expect.arrayContaining(hidden));
  expect(restricted).toHaveLength(hidden.length);
  expect(hiddenParts).toEqual(
    Object.values(RecordCategory).map((category) => ({ category, reason: reasonOf(category) })),
  );
});

test('what the mentee shares is there, and only the rest is said to be hidden', async () => {
  const { mentor, member } = await menteeSharing(['CHECK_INS', 'RISK']);

  const { data } = await mentor.ask(MEMBER_DETAIL, { id: member.id });

  expect(data.member).toMatchObject({
    legalName: null,
    alerts: null,
    risk: { band: 'HIGH' },
    checkInSeries: [{ craving: 9 }],
  });
  expect(data.member.lastCheckInAt).not.toBeNull();
  expect(data.member.monitoringEvents.nodes).toHaveLength(1);
  const hidden = data.member.restricted.map((entry: { category: string }) => entry.category);
  expect(hidden).not.toContain('CHECK_INS');
  expect(hidden).not.toContain('RISK');
  expect(hidden).toContain('ALERTS');
});

test('the care team sees all of it, with nothing said to be hidden', async () => {
  const { counselor, member } = await menteeSharing([]);
  const { data } = await counselor.ask(MEMBER_DETAIL, { id: member.id });
  expect(data.member).toMatchObject({ legalName: 'On paper', restricted: [], hiddenParts: [] });
  expect(data.member.alerts.nodes).toHaveLength(1);
});

test('who is mentor and counselor of a member sees as counselor', async () => {
  const network = await api.network();
  const both = await network.person('COUNSELOR', 'MENTOR');
  const member = await network.member({ counselor: both, mentor: both });
  const { data } = await both.ask(MEMBER_DETAIL, { id: member.id });
  expect(data.member.restricted).toEqual([]);
});

test('a filter or an order by risk does not tell what is hidden', async () => {
  const { network, mentor } = await menteeSharing([]);
  const open = await network.member({ alias: 'Open', mentor, mentorShares: ['RISK'] });
  await api.owner.query(`update member set risk_band = 'MODERATE' where id = $1`, [open.key]);
  const aliases = async (args: string) => {
    const { data } = await mentor.ask(`{ members(${args}) { nodes { alias } } }`);
    return data.members.nodes.map((node: { alias: string }) => node.alias);
  };

  // The mentee's own band is HIGH, and counts as UNKNOWN here.
  expect(await aliases('first: 10')).toEqual(['Open', 'Mentee']);
  expect(await aliases('filter: { bands: [HIGH] }')).toEqual([]);
  expect(await aliases('filter: { bands: [UNKNOWN, MODERATE] }')).toEqual(['Open']);
});

test('lists and single things of a mentee keep to what is shared, too', async () => {
  const { mentor, counselor, member } = await menteeSharing(['RISK']);
  const whole = await counselor.ask(MEMBER_DETAIL, { id: member.id });
  const ids = [...whole.data.member.alerts.nodes, ...whole.data.member.monitoringEvents.nodes].map(
    (node: { id: string }) => node.id,
  );

  const { data, errors } = await mentor.ask(
    `query ($id: ID!, $ids: [ID!]!) {
      alerts { nodes { id } }
      nodes(ids: $ids) { id }
      monitoringEvents(memberId: $id) { nodes { id } }
      alertStream { events { seq } headSeq }
    }`,
    { id: member.id, ids },
  );

  expect(errors).toBeUndefined();
  expect(data).toEqual({
    alerts: { nodes: [] },
    nodes: [null, null],
    monitoringEvents: { nodes: [] },
    alertStream: { events: [], headSeq: null },
  });
});
