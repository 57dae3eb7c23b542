import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { meanwhile } from '../../../test/blocked.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { statementsOf } from '../../../test/statements.ts';
import { taskMove, tasksOf } from '../../../test/tasks.ts';
import type { TestNetwork, TestPerson } from '../../../test/test-network.ts';
import { globalId } from '../../common/ids.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ concernsPerQuarter: { fromOne: 1000, toOne: 1000 } });
});
afterAll(() => api.close());
beforeEach(() => api.owner.query('delete from app.rate_limit'));

const FIELDS = `id state writerName about text closingNote readAt closedAt version
  readBy { id } closedBy { id } member { id alias }`;
const PAYLOAD = `{ userErrors { code field } concern { ${FIELDS} } }`;
const documents = {
  concernMarkRead: `mutation ($id: ID!, $version: Int, $key: String) {
    concernMarkRead(id: $id, expectedVersion: $version, idempotencyKey: $key) ${PAYLOAD} }`,
  concernClose: `mutation ($id: ID!, $version: Int, $note: String!, $key: String) {
    concernClose(id: $id, expectedVersion: $version, note: $note, idempotencyKey: $key) ${PAYLOAD} }`,
  concernLink: `mutation ($id: ID!, $version: Int, $memberId: ID, $key: String) {
    concernLink(id: $id, expectedVersion: $version, memberId: $memberId, idempotencyKey: $key) ${PAYLOAD} }`,
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

async function listed(person: TestPerson, filter: AnyData = {}): Promise<AnyData[]> {
  const { data, errors } = await person.ask(
    `query ($filter: ConcernFilter) { concerns(filter: $filter) { nodes { ${FIELDS} } } }`,
    { filter },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.concerns.nodes;
}

async function sent(network: TestNetwork, about = 'Jo Doe'): Promise<void> {
  const { errors } = await api.ask(
    undefined,
    `mutation ($to: ID!, $input: ConcernSendInput!) {
       concernSend(organizationId: $to, input: $input) { userErrors { code } } }`,
    {
      to: globalId('Organization', network.organizationId),
      input: { about, text: 'She does not answer' },
    },
  );
  expect(errors).toBeUndefined();
}

async function place() {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  await sent(network);
  const [concern] = await listed(coordinator);
  return { network, coordinator, id: concern.id as string };
}

test('its follow-up ends with it alone: what nobody has seen to is not put aside by hand', async () => {
  const { coordinator, id } = await place();
  const [task] = await tasksOf(coordinator);
  for (const [move, rest] of [
    ['taskComplete', {}],
    ['taskCancel', { reason: 'NOT_NEEDED' }],
  ] as const) {
    const { userErrors } = await taskMove(coordinator, move, { id: task.id, ...rest });
    expect(userErrors).toMatchObject([{ code: 'STATE_NOT_ALLOWED', field: ['id'] }]);
  }
  await ask(coordinator, 'concernMarkRead', { id });
  await ask(coordinator, 'concernClose', { id, note: 'Called back' });
  expect(await tasksOf(coordinator, { state: 'DONE' })).toMatchObject([{ id: task.id }]);
});

const codesOf = ({ userErrors }: AnyData) => userErrors.map(({ code }: AnyData) => code);

test('it is read, seen to and closed with what was done, and its follow-up ends then', async () => {
  const { coordinator, id } = await place();
  const note = 'Called back, told nothing';
  expect(codesOf(await ask(coordinator, 'concernClose', { id, note }))).toEqual([
    'STATE_NOT_ALLOWED',
  ]);
  const read = await ask(coordinator, 'concernMarkRead', { id, version: 1 });
  expect(read.concern).toMatchObject({ state: 'READ', version: 2, readBy: { id: coordinator.id } });
  expect(await tasksOf(coordinator)).toHaveLength(1);
  expect(codesOf(await ask(coordinator, 'concernMarkRead', { id }))).toEqual(['STATE_NOT_ALLOWED']);
  expect(codesOf(await ask(coordinator, 'concernClose', { id, note: ' ' }))).toEqual(['REQUIRED']);
  const closed = await ask(coordinator, 'concernClose', { id, note });
  expect(closed.concern).toMatchObject({
    state: 'CLOSED',
    closingNote: note,
    closedBy: { id: coordinator.id },
  });
  expect(await tasksOf(coordinator)).toEqual([]);
  expect(await tasksOf(coordinator, { state: 'DONE' })).toHaveLength(1);
  expect(await listed(coordinator, { states: ['NEW', 'READ'] })).toEqual([]);
  const { rows } = await api.owner.query('select c::text as kept from concern c where id = $1', [
    keyOf(id),
  ]);
  expect(rows[0].kept).not.toContain('Called back');
});

test('two at once read it once, a version that is old changes nothing, and a repeat of the key is harmless', async () => {
  const { coordinator, id } = await place();
  const at = await Promise.all([1, 2, 3].map(() => ask(coordinator, 'concernMarkRead', { id })));
  expect(at.filter((answer) => answer.userErrors.length === 0)).toHaveLength(1);
  const stale = await ask(coordinator, 'concernClose', { id, version: 1, note: 'Done' });
  expect(codesOf(stale)).toEqual(['STALE_VERSION']);
  expect(stale.concern).toMatchObject({ state: 'READ', version: 2 });
  const key = randomUUID();
  for (let i = 0; i < 2; i += 1) {
    const closed = await ask(coordinator, 'concernClose', { id, note: 'Done', key });
    expect(closed).toMatchObject({ userErrors: [], concern: { version: 3 } });
  }
});

test('what was linked to somebody else meanwhile is not changed as if it were still as it was seen', async () => {
  const { network, coordinator, id } = await place();
  const [one, other] = [await network.member(), await network.member()];
  const answer = await meanwhile(
    api,
    [['update concern set member_id = $2 where id = $1', [keyOf(id), other.key]]],
    () => ask(coordinator, 'concernLink', { id, memberId: one.id }),
  );
  expect(answer).toMatchObject({
    userErrors: [{ code: 'STALE_VERSION' }],
    concern: { member: { id: other.id } },
  });
});

describe('who sees', () => {
  test('coordinators all; a counselor those that were linked to a member in their care', async () => {
    const { network, coordinator, id } = await place();
    const [dana, riley] = [await network.person('COUNSELOR'), await network.person('COUNSELOR')];
    const member = await network.member({ counselor: dana, alias: 'Jo' });
    expect(await listed(dana)).toEqual([]);
    const linked = await ask(coordinator, 'concernLink', { id, memberId: member.id });
    expect(linked).toMatchObject({ userErrors: [], concern: { member: { alias: 'Jo' } } });
    expect(await listed(dana)).toMatchObject([{ id, member: { id: member.id } }]);
    expect(await listed(riley)).toEqual([]);
    expect(codesOf(await ask(riley, 'concernMarkRead', { id }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await ask(dana, 'concernMarkRead', { id }))).toEqual([]);
    const freed = await ask(coordinator, 'concernLink', { id, memberId: null });
    expect(freed.concern.member).toBeNull();
    expect(await listed(dana)).toEqual([]);
  });

  test('program staff say whom it is about; a counselor who sees it does not link it, nor take the link away', async () => {
    const { network, coordinator, id } = await place();
    const dana = await network.person('COUNSELOR');
    const [own, other] = [
      await network.member({ counselor: dana }),
      await network.member({ counselor: dana }),
    ];
    await ask(coordinator, 'concernLink', { id, memberId: own.id });
    for (const memberId of [other.id, null]) {
      const { data, errors } = await dana.ask(documents.concernLink, { id, memberId });
      expect(data).toBeNull();
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect(await listed(dana)).toMatchObject([{ id, version: 2, member: { id: own.id } }]);
    const admin = await network.person('ADMINISTRATOR');
    expect(codesOf(await ask(admin, 'concernLink', { id, memberId: other.id }))).toEqual([]);
  });

  test('the member, mentors and house managers never, by no path; nor staff those about themselves', async () => {
    const { network, coordinator, id } = await place();
    const both = await network.person('COORDINATOR', 'MEMBER');
    const [house, mentor] = [await network.person('HOUSE_MANAGER'), await network.person('MENTOR')];
    const member = await network.member({ account: both, mentor, mentorShares: ['REFERRALS'] });
    await network.careTeam(member.key, house, 'HOUSE_MANAGER');
    await ask(coordinator, 'concernLink', { id, memberId: member.id });
    for (const person of [both, house, mentor]) {
      const { data } = await person.ask('query ($id: ID!) { node(id: $id) { id } }', { id });
      expect(data.node).toBeNull();
    }
    expect(await listed(both)).toEqual([]);
    expect(codesOf(await ask(both, 'concernClose', { id, note: 'x' }))).toEqual(['NOT_FOUND']);
    const { data } = await coordinator.ask(
      'query ($id: ID!) { member(id: $id) { timeline { nodes { __typename } } } }',
      { id: member.id },
    );
    expect(data.member.timeline.nodes).toEqual([]);
  });

  test('nobody of another organization, nor do they change or link it', async () => {
    const { coordinator, id } = await place();
    const other = await api.network();
    const stranger = await other.person('ADMINISTRATOR');
    const theirs = await other.member();
    expect(await listed(stranger)).toEqual([]);
    for (const name of ['concernMarkRead', 'concernClose', 'concernLink'] as const) {
      const answer = await ask(stranger, name, { id, note: 'x', memberId: theirs.id });
      expect(answer).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }], concern: null });
    }
    const answer = await ask(coordinator, 'concernLink', { id, memberId: theirs.id });
    expect(codesOf(answer)).toEqual(['NOT_FOUND']);
  });
});

test('that it was read is recorded, with what was read, by the list and by one', async () => {
  const { network, coordinator, id } = await place();
  const recorded = async () => {
    const { rows } = await api.owner.query(
      `select root_fields[1] as field, actor_id, other_ids from access_event
       where organization_id = $1 order by at`,
      [network.organizationId],
    );
    return rows;
  };
  await coordinator.ask('query ($id: ID!) { concern(id: $id) { text } }', { id });
  const expected = { actor_id: coordinator.key, other_ids: [keyOf(id)] };
  expect(await recorded()).toMatchObject([
    { field: 'concerns', ...expected },
    { field: 'concern', ...expected },
  ]);
  const stranger = await (await api.network()).person('COORDINATOR');
  await stranger.ask('query ($id: ID!) { concern(id: $id) { text } }', { id });
  expect(await recorded()).toHaveLength(2);
});

test('a page of any size takes the same statements', async () => {
  const { network, coordinator } = await place();
  const dana = await network.person('COUNSELOR');
  for (let i = 0; i < 11; i += 1) await sent(network, `Somebody ${String(i)}`);
  for (const { id } of await listed(coordinator)) {
    const member = await network.member({ counselor: dana });
    await ask(coordinator, 'concernLink', { id, memberId: member.id });
    await ask(coordinator, 'concernMarkRead', { id });
  }
  const cost = async (first: number) => {
    const statements = await statementsOf(async () => {
      const { data } = await dana.ask(
        `query ($first: Int!) { concerns(first: $first) { nodes { ${FIELDS} } } }`,
        { first },
      );
      expect(data.concerns.nodes).toHaveLength(first);
    });
    return statements.length;
  };
  expect(await cost(12)).toBe(await cost(1));
});

const keyOf = (id: string) => Buffer.from(id, 'base64url').toString().split(':')[1];
