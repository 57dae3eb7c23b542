import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { raiseAlert } from '../../../test/check-in.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { statementsOf } from '../../../test/statements.ts';
import { tasksOf } from '../../../test/tasks.ts';
import type { TestNetwork, TestPerson } from '../../../test/test-network.ts';
import { localDay } from '../../common/local-date.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const DAY = 86_400_000;
const FIELDS = `id state senderName senderContact senderPhone personName dischargeNote medication attempts
  contactDueAt firstContactAt closedAt declineReason lostReason version
  consent { given until } report { state receivedAt acceptedAt firstSeenAt closedAt notice }
  member { id alias } owner { id } receivedBy { id } restricted { field category reason }`;
const PAYLOAD = `{ userErrors { code field message } referral { ${FIELDS} } }`;

const documents = {
  referralReceive: `mutation ($input: ReferralReceiveInput!, $key: String) {
    referralReceive(input: $input, idempotencyKey: $key) ${PAYLOAD} }`,
  referralAccept: `mutation ($id: ID!, $version: Int, $input: ReferralAcceptInput!, $key: String) {
    referralAccept(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) ${PAYLOAD} }`,
  referralDecline: `mutation ($id: ID!, $reason: ReferralDeclineReason!) {
    referralDecline(id: $id, reason: $reason) ${PAYLOAD} }`,
  referralContactLogged: `mutation ($id: ID!, $outcome: ContactOutcome!, $note: String) {
    referralContactLogged(id: $id, outcome: $outcome, note: $note) ${PAYLOAD} }`,
  referralClose: `mutation ($id: ID!, $lostReason: ReferralLostReason) {
    referralClose(id: $id, lostReason: $lostReason) ${PAYLOAD} }`,
  referralConsentSet: `mutation ($id: ID!, $given: Boolean!, $until: Date) {
    referralConsentSet(id: $id, given: $given, until: $until) ${PAYLOAD} }`,
};

async function ask(
  person: TestPerson,
  name: keyof typeof documents,
  variables: AnyData,
): Promise<AnyData> {
  const { data, errors } = await person.ask(documents[name], variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data[name];
}

const received = async (person: TestPerson, input: AnyData = {}, key?: string) => {
  const whole = { senderName: 'Harbor Detox', personName: 'Jo Doe', ...input };
  return ask(person, 'referralReceive', { input: whole, key });
};

async function listed(person: TestPerson, filter: AnyData = {}): Promise<AnyData[]> {
  const { data, errors } = await person.ask(
    `query ($filter: ReferralFilter) { referrals(filter: $filter) { nodes { ${FIELDS} } } }`,
    { filter },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.referrals.nodes;
}

async function people(network?: TestNetwork) {
  const own = network ?? (await api.network());
  return {
    network: own,
    coordinator: await own.person('COORDINATOR'),
    dana: await own.person('COUNSELOR'),
  };
}

/** A hand-off that was accepted for a member in Dana's care. */
async function accepted(input: AnyData = {}) {
  const all = await people();
  const { referral } = await received(all.coordinator, { ownerId: all.dana.id, ...input });
  const answer = await ask(all.coordinator, 'referralAccept', {
    id: referral.id,
    input: { enroll: { alias: 'Jo', goal: 'ABSTINENCE' } },
  });
  expect(answer.userErrors).toEqual([]);
  return { ...all, referral: answer.referral };
}

async function kindsOnTimeline(person: TestPerson, memberId: string): Promise<string[]> {
  const { data } = await person.ask(
    `query ($id: ID!) { member(id: $id) { timeline { nodes { __typename
       ... on ReferralChanged { move referral { senderName } } } } } }`,
    { id: memberId },
  );
  return data.member.timeline.nodes.map(({ __typename: type, move }: AnyData) =>
    move ? `${String(type)} ${String(move)}` : type,
  );
}

describe('receiving', () => {
  test('opens the follow-up for the first contact within 72 hours, for who is named', async () => {
    const { coordinator, dana } = await people();
    const { userErrors, referral } = await received(coordinator, {
      ownerId: dana.id,
      senderContact: 'R. Vega',
      senderPhone: '+15555550101',
      dischargeNote: 'Sleeps badly',
      medication: 'Buprenorphine 8 mg',
    });
    expect(userErrors).toEqual([]);
    expect(referral).toMatchObject({
      state: 'RECEIVED',
      senderContact: 'R. Vega',
      senderPhone: '+15555550101',
      dischargeNote: 'Sleeps badly',
      medication: 'Buprenorphine 8 mg',
      owner: { id: dana.id },
    });
    const [task, ...more] = await tasksOf(dana, { mine: true });
    expect(more).toEqual([]);
    expect(task).toMatchObject({
      kind: 'FIRST_CONTACT',
      member: null,
      subject: { type: 'Referral', id: referral.id },
      dueAt: referral.contactDueAt,
    });
    const hours = (Date.parse(referral.contactDueAt) - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(71.9);
    expect(hours).toBeLessThanOrEqual(72);
  });

  test('keeps nothing of the person in words that the database can read', async () => {
    const { network, coordinator } = await people();
    await received(coordinator, {
      personName: 'Canary Name',
      dischargeNote: 'Canary note',
      medication: 'Canary medication',
      senderEmail: 'canary@example.org',
    });
    const { rows } = await api.owner.query(
      'select r::text as kept from referral r where organization_id = $1',
      [network.organizationId],
    );
    expect(rows[0].kept).not.toMatch(/canary/i);
  });

  test('the sender’s own reference is received once, whoever sends it again and at once', async () => {
    const { network, coordinator } = await people();
    const input = { senderReference: 'H-1' };
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => received(coordinator, input)),
    );
    expect(new Set(answers.map(({ referral }) => referral.id)).size).toBe(1);
    const again = await received(coordinator, {
      ...input,
      senderName: 'HARBOR detox',
      personName: 'X',
    });
    expect(again.referral).toMatchObject({ personName: 'Jo Doe', version: 1 });
    expect(await tasksOf(coordinator)).toHaveLength(1);

    const other = await received(coordinator, { ...input, senderName: 'Another center' });
    expect(other.referral.id).not.toBe(again.referral.id);
    const stranger = await network.person('COUNSELOR');
    expect((await received(stranger, input)).referral).toBeNull();
  });

  test('says what is wrong, and a repeat of the key does it once', async () => {
    const { coordinator } = await people();
    const { userErrors } = await received(coordinator, {
      personName: ' ',
      consentUntil: '2026-01-01',
    });
    expect(userErrors).toMatchObject([
      { code: 'REQUIRED', field: ['input', 'personName'] },
      { code: 'INVALID', field: ['input', 'consentUntil'] },
    ]);
    const key = randomUUID();
    const [one, two] = [await received(coordinator, {}, key), await received(coordinator, {}, key)];
    expect(two.referral.id).toBe(one.referral.id);
    expect(await listed(coordinator)).toHaveLength(1);
  });
});

describe('accepting', () => {
  test('enrolls the person, whose counselor is who makes the first contact', async () => {
    const { dana, referral } = await accepted();
    expect(referral).toMatchObject({
      state: 'ACCEPTED',
      member: { alias: 'Jo' },
      owner: { id: dana.id },
    });
    const { data } = await dana.ask(
      'query ($id: ID!) { member(id: $id) { careTeam { role person { id } } } }',
      {
        id: referral.member.id,
      },
    );
    expect(data.member.careTeam).toEqual([{ role: 'COUNSELOR', person: { id: dana.id } }]);
    const [task] = await tasksOf(dana, { mine: true });
    expect(task).toMatchObject({ kind: 'FIRST_CONTACT', member: { id: referral.member.id } });
    expect(await kindsOnTimeline(dana, referral.member.id)).toEqual(['ReferralChanged ACCEPT']);
  });

  test('links a member who is here already, and leaves their record as it is', async () => {
    const { network, coordinator, dana } = await people();
    const member = await network.member({ alias: 'Here before', counselor: dana });
    const { referral } = await received(coordinator);
    const answer = await ask(coordinator, 'referralAccept', {
      id: referral.id,
      input: { memberId: member.id },
    });
    expect(answer).toMatchObject({
      userErrors: [],
      referral: { state: 'ACCEPTED', member: { alias: 'Here before' }, owner: { id: dana.id } },
    });
  });

  test('is refused with what is wrong, and then nobody is enrolled', async () => {
    const { network, coordinator, dana } = await people();
    const { referral } = await received(coordinator);
    const accept = async (input: AnyData, more: AnyData = {}) =>
      (await ask(coordinator, 'referralAccept', { id: referral.id, input, ...more })).userErrors;
    const member = await network.member({ counselor: dana });
    const enroll = { alias: 'Jo', goal: 'ABSTINENCE' };
    expect(await accept({})).toMatchObject([{ code: 'REQUIRED', field: ['input', 'memberId'] }]);
    expect(await accept({ memberId: member.id, enroll })).toMatchObject([{ code: 'INVALID' }]);
    expect(await accept({ enroll: { ...enroll, alias: ' ' } })).toMatchObject([
      { code: 'REQUIRED', field: ['input', 'enroll', 'alias'] },
    ]);
    expect(await accept({ enroll }, { version: 7 })).toMatchObject([{ code: 'STALE_VERSION' }]);
    expect(await accept({ enroll })).toEqual([]);
    expect(await accept({ enroll })).toMatchObject([{ code: 'STATE_NOT_ALLOWED', field: ['id'] }]);
    const { rows } = await api.owner.query(
      'select count(*)::int as members from member where organization_id = $1',
      [network.organizationId],
    );
    expect(rows[0].members).toBe(2);
  });

  test('two at once enroll the person once', async () => {
    const { coordinator } = await people();
    const { referral } = await received(coordinator);
    const input = { enroll: { alias: 'Jo', goal: 'ABSTINENCE' } };
    const answers = await Promise.all(
      [1, 2, 3].map(() => ask(coordinator, 'referralAccept', { id: referral.id, input })),
    );
    const won = answers.filter(({ userErrors }) => userErrors.length === 0);
    expect(won).toHaveLength(1);
    const { data } = await coordinator.ask('{ members { nodes { alias } } }');
    expect(data.members.nodes).toEqual([{ alias: 'Jo' }]);
  });
});

describe('the first contact', () => {
  test('an attempt is counted and leaves the follow-up; who is reached ends it', async () => {
    const { dana, referral } = await accepted();
    const tried = await ask(dana, 'referralContactLogged', {
      id: referral.id,
      outcome: 'NO_ANSWER',
    });
    expect(tried.referral).toMatchObject({ state: 'ACCEPTED', attempts: 1, firstContactAt: null });
    expect(await tasksOf(dana, { mine: true })).toHaveLength(1);
    const reached = await ask(dana, 'referralContactLogged', {
      id: referral.id,
      outcome: 'REACHED',
      note: 'Moves in on Monday',
    });
    expect(reached.referral).toMatchObject({ state: 'CONTACTED', attempts: 2 });
    expect(reached.referral.firstContactAt).not.toBeNull();
    expect(await tasksOf(dana, { mine: true })).toEqual([]);
    expect(await tasksOf(dana, { state: 'DONE' })).toMatchObject([{ closedBy: { id: dana.id } }]);
    expect((await kindsOnTimeline(dana, referral.member.id)).sort()).toEqual([
      'ContactLogged',
      'ContactLogged',
      'ReferralChanged ACCEPT',
      'ReferralChanged CONTACT',
    ]);
  });

  test('a contact logged with the member on an alert is the first contact, too', async () => {
    const { dana, referral } = await accepted();
    const key = Buffer.from(referral.member.id, 'base64url').toString().split(':')[1] as string;
    const alert = await raiseAlert(dana, { id: referral.member.id, key });
    await dana.ask(
      'mutation ($id: ID!) { alertAcknowledge(id: $id) { userErrors { code } } }',
      alert,
    );
    const { data, errors } = await dana.ask(
      `mutation ($id: ID!) { alertLogContact(id: $id, input: { outcome: REACHED }) { userErrors { code } } }`,
      { id: alert.id },
    );
    expect(errors ?? data.alertLogContact.userErrors).toEqual([]);
    expect(await listed(dana)).toMatchObject([{ state: 'CONTACTED', attempts: 1 }]);
    expect(await tasksOf(dana, { mine: true, kinds: ['FIRST_CONTACT'] })).toEqual([]);
  });

  test('nobody is contacted before they are accepted', async () => {
    const { coordinator } = await people();
    const { referral } = await received(coordinator);
    const { userErrors } = await ask(coordinator, 'referralContactLogged', {
      id: referral.id,
      outcome: 'NO_ANSWER',
    });
    expect(userErrors).toMatchObject([{ code: 'STATE_NOT_ALLOWED', field: ['id'] }]);
  });
});

test('a hand-off that is declined or comes to nothing needs no first contact any more', async () => {
  const { coordinator } = await people();
  const { referral } = await received(coordinator);
  const declined = await ask(coordinator, 'referralDecline', {
    id: referral.id,
    reason: 'OUT_OF_AREA',
  });
  expect(declined.referral).toMatchObject({ state: 'DECLINED', declineReason: 'OUT_OF_AREA' });
  const other = await received(coordinator);
  const lost = await ask(coordinator, 'referralClose', {
    id: other.referral.id,
    lostReason: 'NOT_REACHED',
  });
  expect(lost.referral).toMatchObject({ state: 'LOST', lostReason: 'NOT_REACHED' });
  expect(await tasksOf(coordinator)).toEqual([]);
  expect(await listed(coordinator, { states: ['DECLINED'] })).toHaveLength(1);
});

describe('what is told back', () => {
  test('is there while a consent stands, and is said to be hidden otherwise', async () => {
    const { coordinator, dana, referral } = await accepted();
    expect(referral.report).toBeNull();
    expect(referral.restricted).toEqual([
      { field: 'report', category: 'REFERRALS', reason: 'NO_CONSENT' },
    ]);
    const today = localDay(new Date().toISOString(), 'America/New_York');
    const set = (given: boolean, until?: string) =>
      ask(coordinator, 'referralConsentSet', { id: referral.id, given, until });
    const told = await set(true, today);
    expect(told.referral).toMatchObject({
      restricted: [],
      consent: { given: true, until: today },
      report: { state: 'ACCEPTED', firstSeenAt: null, closedAt: null },
    });
    expect(told.referral.report.notice).toMatch(/42 CFR part 2/);
    await ask(dana, 'referralContactLogged', { id: referral.id, outcome: 'REACHED' });
    const closed = await ask(coordinator, 'referralClose', { id: referral.id });
    expect(closed.referral.report).toMatchObject({ state: 'CLOSED' });
    expect(closed.referral.report.firstSeenAt).not.toBeNull();

    await api.owner.query(
      `update referral set consent_until = current_date - 2 where organization_id = (
         select organization_id from membership where id = $1)`,
      [coordinator.key],
    );
    expect((await listed(coordinator))[0]?.['report']).toBeNull();
    const revoked = await set(false);
    expect(revoked.referral).toMatchObject({
      report: null,
      consent: { given: false, until: null },
    });
    const yesterday = new Date(Date.parse(today) - DAY).toISOString().slice(0, 10);
    expect((await set(true, yesterday)).userErrors).toMatchObject([{ code: 'OUT_OF_RANGE' }]);
  });

  test('holds nothing but what became of it', async () => {
    const { data } = await (
      await people()
    ).coordinator.ask('{ __type(name: "ReferralReport") { fields { name } } }');
    expect(data.__type.fields.map(({ name }: { name: string }) => name).sort()).toEqual([
      'acceptedAt',
      'closedAt',
      'firstSeenAt',
      'notice',
      'receivedAt',
      'senderName',
      'senderReference',
      'state',
    ]);
  });
});

describe('who sees', () => {
  test('coordinators see all; counselors what they put in, what is theirs, and of whom they care for', async () => {
    const { network, coordinator, dana } = await people();
    const riley = await network.person('COUNSELOR');
    await received(coordinator, { personName: 'Of nobody' });
    await received(coordinator, { personName: 'Of Dana', ownerId: dana.id });
    await received(riley, { personName: 'Put in by Riley', ownerId: dana.id });
    const names = async (person: TestPerson, filter = {}) =>
      (await listed(person, filter)).map(({ personName }) => personName as string).sort();
    expect(await names(coordinator)).toEqual(['Of Dana', 'Of nobody', 'Put in by Riley']);
    expect(await names(dana)).toEqual(['Of Dana', 'Put in by Riley']);
    expect(await names(riley)).toEqual(['Put in by Riley']);
    expect(await names(riley, { mine: true })).toEqual([]);
  });

  test('the member, mentors and house managers see nothing of it, by no path', async () => {
    const { network, coordinator, referral } = await accepted();
    const kim = await network.person('MEMBER');
    const [house, mentor] = [await network.person('HOUSE_MANAGER'), await network.person('MENTOR')];
    const key = Buffer.from(referral.member.id, 'base64url').toString().split(':')[1] as string;
    await api.owner.query(
      `update member set membership_id = $2, mentor_shares = '{REFERRALS}' where id = $1`,
      [key, kim.key],
    );
    await network.careTeam(key, house, 'HOUSE_MANAGER');
    await network.careTeam(key, mentor, 'MENTOR');
    for (const person of [kim, house, mentor]) {
      const { data } = await person.ask(
        `query ($id: ID!, $member: ID!) { node(id: $id) { id }
           member(id: $member) { timeline { nodes { __typename } } } }`,
        { id: referral.id, member: referral.member.id },
      );
      expect(data.node).toBeNull();
      expect(data.member.timeline.nodes).not.toContainEqual({ __typename: 'ReferralChanged' });
    }
    expect(await listed(coordinator)).toHaveLength(1);
  });

  test('nobody sees the one about themselves', async () => {
    const { network, coordinator, referral } = await accepted();
    const both = await network.person('COORDINATOR', 'MEMBER');
    const key = Buffer.from(referral.member.id, 'base64url').toString().split(':')[1] as string;
    await api.owner.query('update member set membership_id = $2 where id = $1', [key, both.key]);
    expect(await listed(both)).toEqual([]);
    const { userErrors } = await ask(both, 'referralClose', { id: referral.id });
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await listed(coordinator)).toHaveLength(1);
  });
});

test('a page of any size takes the same statements', async () => {
  const { network, coordinator, dana } = await people();
  for (let i = 0; i < 12; i += 1) {
    const member = await network.member({ counselor: dana });
    const { referral } = await received(coordinator, { ownerId: dana.id });
    await ask(coordinator, 'referralAccept', { id: referral.id, input: { memberId: member.id } });
  }
  const cost = async (first: number) => {
    const sent = await statementsOf(async () => {
      const { data } = await coordinator.ask(
        `query ($first: Int!) { referrals(first: $first) { nodes { ${FIELDS} } } }`,
        { first },
      );
      expect(data.referrals.nodes).toHaveLength(first);
    });
    return sent.length;
  };
  expect(await cost(12)).toBe(await cost(1));
});
