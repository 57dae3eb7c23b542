import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { logContact } from '../../../test/alert-moves.ts';
import { alertsOf, answers, checkIn, raiseAlert } from '../../../test/check-in.ts';
import { startApi, type TestApi } from '../../../test/harness.ts';
import type { TestMember, TestPerson } from '../../../test/test-network.ts';
import { globalId } from '../../common/ids.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const SEEN = `query Seen($member: ID!, $ids: [ID!]!) {
  alerts { nodes { reason { rule } } }
  alertStream { events { alert { reason { rule } } } }
  nodes(ids: $ids) { __typename }
  monitoringEvents(memberId: $member) { nodes { __typename } }
  member(id: $member) {
    alerts { nodes { reason { rule } } }
    risk { band reasons { rule } }
    restricted { field reason }
  }
}`;

async function seenBy(person: TestPerson, member: TestMember, alertKeys: string[]) {
  const ids = alertKeys.map((key) => globalId('Alert', key));
  const { data, errors } = await person.ask(SEEN, { member: member.id, ids });
  expect(errors).toBeUndefined();
  return data;
}

async function alertKeys(member: TestMember): Promise<string[]> {
  const { rows } = await api.owner.query<{ id: string }>(
    'select id from alert where member_id = $1 order by rule',
    [member.key],
  );
  return rows.map(({ id }) => id);
}

test.each([['COUNSELOR'], ['COORDINATOR']] as const)(
  'a %s who is a member neither sees nor handles alerts about themselves',
  async (role) => {
    const network = await api.network();
    const coordinator = await network.person('COORDINATOR');
    const self = await network.person(role, 'MEMBER');
    const member = await network.member({ account: self, counselor: self });
    const alert = await raiseAlert(coordinator, member);

    const seen = await seenBy(self, member, await alertKeys(member));
    expect(seen).toMatchObject({
      alerts: { nodes: [] },
      alertStream: { events: [] },
      nodes: [null],
      member: {
        alerts: null,
        restricted: [
          { field: 'alerts', reason: 'NO_PERMISSION' },
          { field: 'tasks', reason: 'NO_PERMISSION' },
        ],
      },
    });
    const { data } = await self.ask(
      'mutation ($id: ID!) { alertAcknowledge(id: $id) { userErrors { code } } }',
      { id: alert.id },
    );
    expect(data.alertAcknowledge.userErrors).toEqual([{ code: 'NOT_FOUND' }]);
  },
);

const SLIP = 'SLIP_OPIOID_OR_STREET_DRUG';

/** A member with a strong craving and a slip, in the care of a house manager who told of both. */
async function slipInHouse() {
  const network = await api.network();
  const manager = await network.person('HOUSE_MANAGER');
  const counselor = await network.person('COUNSELOR');
  const member = await network.member({ counselor });
  await network.careTeam(member.key, manager, 'HOUSE_MANAGER');
  const told = { memberId: member.id, craving: 9, slip: { substances: ['OPIOID'] } };
  const { safety } = await checkIn(manager, told);
  return { network, manager, counselor, member, safety };
}

test('a slip does not reach a house manager, but the answer to it does', async () => {
  const { manager, member, safety } = await slipInHouse();
  const reason = { rule: 'CRAVING_HIGH' };
  expect(await seenBy(manager, member, await alertKeys(member))).toMatchObject({
    alerts: { nodes: [{ reason }] },
    alertStream: { events: [{ alert: { reason } }] },
    nodes: [{ __typename: 'Alert' }, null],
    monitoringEvents: { nodes: [{ __typename: 'CheckIn' }] },
    member: { alerts: { nodes: [{ reason }] }, risk: null },
  });
  expect(safety.level).toBe('EMERGENCY');
});

const IN_HOUSE = `query ($id: ID!) {
  member(id: $id) {
    version
    recoveryStart
    recoveryDays { current longest cumulative }
    risk { band reasons { rule } }
    scoreSeries(instrument: BAM) { subscale value }
    alerts { nodes { reason { rule } state } }
    monitoringEvents { nodes {
      __typename ... on CheckIn { craving note } ... on ContactLogged { outcome note }
    } }
    checkInSeries { craving mood sleepHours }
    restricted { field category reason }
    hiddenParts { category }
  }
  critical: members(filter: { bands: [CRITICAL, HIGH] }) { nodes { id } }
}`;

test('for a house manager a record looks the same with use told in every way and without', async () => {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const manager = await network.person('HOUSE_MANAGER');
  const seen = [];
  for (const slipped of [false, true]) {
    const member = await network.member({ alias: 'Ash', recoveryStart: '2026-01-01' });
    await network.careTeam(member.key, manager, 'HOUSE_MANAGER');
    await api.owner.query(`update member set goal = 'ABSTINENCE' where id = $1`, [member.key]);
    await checkIn(coordinator, {
      memberId: member.id,
      craving: 9,
      ...(slipped && {
        slip: { substances: ['ALCOHOL'] },
        note: 'I drank last night.',
        instruments: [answers('BAM', { 4: 2 })],
      }),
    });
    for (const { id } of (await alertsOf(coordinator, member)).filter(
      ({ reason }) => slipped && reason.rule !== 'CRAVING_HIGH',
    )) {
      await logContact(coordinator, id, { outcome: 'REACHED', note: 'Told me of the use.' });
    }
    const { data, errors } = await manager.ask(IN_HOUSE, { id: member.id });
    expect(errors).toBeUndefined();
    seen.push(data);
    const whole = await coordinator.ask(IN_HOUSE, { id: member.id });
    expect(whole.data.member.alerts.nodes).toHaveLength(slipped ? 3 : 1);
  }
  expect(seen[1]).toEqual(seen[0]);
  expect(seen[0].critical.nodes).toEqual([]);
  const { data } = await manager.ask('{ members { nodes { alias } } }');
  expect(data.members.nodes).toHaveLength(2);
});

test('nor does a slip change the place in a house manager’s list', async () => {
  const network = await api.network();
  const manager = await network.person('HOUSE_MANAGER');
  const members = [await network.member(), await network.member(), await network.member()];
  for (const { key } of members) await network.careTeam(key, manager, 'HOUSE_MANAGER');
  const listed = async () => {
    const { data } = await manager.ask('{ members { nodes { id } } }');
    return data.members.nodes as { id: string }[];
  };
  const before = await listed();
  const { id } = before[2] ?? { id: '' };
  await checkIn(await network.person('COORDINATOR'), {
    memberId: id,
    slip: { substances: ['OPIOID'] },
  });
  expect(await listed()).toEqual(before);
});

test('a mentor who is shown alerts sees those on use only where slips are shared', async () => {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const mentor = await network.person('MENTOR');
  const member = await network.member({ mentor, mentorShares: ['ALERTS', 'RISK'] });
  await checkIn(coordinator, { memberId: member.id, slip: { substances: ['OPIOID'] } });
  const seen = async () => seenBy(mentor, member, await alertKeys(member));

  const hidden = {
    alerts: { nodes: [] },
    alertStream: { events: [] },
    nodes: [null],
    member: { alerts: { nodes: [] }, risk: { band: 'CRITICAL', reasons: [] } },
  };
  expect(await seen()).toMatchObject(hidden);
  await api.owner.query(`update member set mentor_shares = '{ALERTS,RISK,SLIPS}' where id = $1`, [
    member.key,
  ]);
  expect(await seen()).toMatchObject({
    alerts: { nodes: [{ reason: { rule: SLIP } }] },
    alertStream: { events: [{}] },
    monitoringEvents: { nodes: [{ __typename: 'SlipReported' }] },
    member: { risk: { reasons: [{ rule: SLIP }] } },
  });
});

test('it reaches the counselor, and a house manager who is program staff', async () => {
  const { network, counselor, member } = await slipInHouse();
  const staff = await network.person('HOUSE_MANAGER', 'COORDINATOR');
  await network.careTeam(member.key, staff, 'HOUSE_MANAGER');
  for (const person of [counselor, staff]) {
    const seen = await seenBy(person, member, await alertKeys(member));
    expect(seen.alerts.nodes).toHaveLength(2);
    expect(seen.alertStream.events).toHaveLength(2);
    expect(seen.nodes).toEqual([{ __typename: 'Alert' }, { __typename: 'Alert' }]);
    expect(seen.monitoringEvents.nodes).toHaveLength(2);
    expect(seen.member.risk.reasons[0]).toEqual({ rule: SLIP });
  }
});

test('nor does it reach who stands in for a house manager, whatever their role elsewhere', async () => {
  const { network, member } = await slipInHouse();
  const standIn = await network.person('COUNSELOR');
  await network.careTeam(member.key, standIn, 'HOUSE_MANAGER');
  const seen = await seenBy(standIn, member, await alertKeys(member));
  const reason = { rule: 'CRAVING_HIGH' };
  expect(seen).toMatchObject({
    alerts: { nodes: [{ reason }] },
    alertStream: { events: [{ alert: { reason } }] },
    nodes: [{ __typename: 'Alert' }, null],
  });
});

const HANDLED = `query ($id: ID!) { node(id: $id) { ... on Alert {
  state contactOutcome contactedAt contactedBy { id } restricted { field category reason }
  log { type note actor { id } restricted { field } }
} } }`;

test('how a contact went, and what staff wrote, reaches a mentor only where contacts are shared', async () => {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const mentor = await network.person('MENTOR');
  const member = await network.member({ counselor, mentor, mentorShares: ['ALERTS'] });
  const { id } = await raiseAlert(counselor, member);
  await logContact(counselor, id, { outcome: 'REACHED', note: 'Told me about the divorce.' });
  const askedBy = async (person: TestPerson) => (await person.ask(HANDLED, { id })).data.node;

  const hidden = await askedBy(mentor);
  expect(hidden).toMatchObject({
    state: 'CONTACTED',
    contactOutcome: null,
    contactedBy: { id: counselor.id },
    log: [
      { type: 'RAISED' },
      {
        type: 'CONTACT_LOGGED',
        note: null,
        actor: { id: counselor.id },
        restricted: [{ field: 'note' }],
      },
    ],
  });
  expect(hidden.restricted).toEqual([
    { field: 'contactOutcome', category: 'CONTACTS', reason: 'NO_CONSENT' },
  ]);

  await api.owner.query(`update member set mentor_shares = '{ALERTS,CONTACTS}' where id = $1`, [
    member.key,
  ]);
  for (const person of [mentor, counselor]) {
    expect(await askedBy(person)).toMatchObject({
      contactOutcome: 'REACHED',
      restricted: [],
      log: [{}, { note: 'Told me about the divorce.', restricted: [] }],
    });
  }
});

test('a counselor who is somebody’s mentor sees of them what is shared', async () => {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const mentor = await network.person('COUNSELOR');
  const [hidden, open] = [
    await network.member({ alias: 'Hidden', mentor }),
    await network.member({ alias: 'Open', mentor, mentorShares: ['RISK', 'CHECK_INS'] }),
  ];
  await checkIn(coordinator, { memberId: hidden.id, craving: 9 });
  await checkIn(coordinator, { memberId: open.id, mood: 8 });

  const { data } = await mentor.ask(
    `query ($hidden: ID!, $open: ID!) {
      members { nodes { alias } }
      hidden: monitoringEvents(memberId: $hidden) { nodes { id } }
      open: monitoringEvents(memberId: $open) { nodes { id } }
    }`,
    { hidden: hidden.id, open: open.id },
  );
  expect(data.hidden.nodes).toEqual([]);
  expect(data.open.nodes).toHaveLength(1);

  await api.owner.query(`update member set risk_band = 'MODERATE' where id = $1`, [open.key]);
  const ordered = await mentor.ask('{ members { nodes { alias } } }');
  expect(ordered.data.members.nodes).toEqual([{ alias: 'Open' }, { alias: 'Hidden' }]);
});

test('who is nothing but a member is found by themselves and those who may see the record', async () => {
  const network = await api.network();
  const person = await network.person('MEMBER');
  const mentor = await network.person('MENTOR');
  const stranger = await network.person('COUNSELOR');
  await network.member({ account: person, mentor });
  const finds = async (viewer: TestPerson, { id }: TestPerson) =>
    (await viewer.ask('query ($id: ID!) { node(id: $id) { id } }', { id })).data.node !== null;

  expect(await finds(person, person)).toBe(true);
  expect(await finds(mentor, person)).toBe(true);
  expect(await finds(await network.person('COORDINATOR'), person)).toBe(true);
  expect(await finds(stranger, person)).toBe(false);
  expect(await finds(await network.person('MEMBER'), person)).toBe(false);
  expect(await finds(person, stranger)).toBe(true);
});
