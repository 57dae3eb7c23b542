import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { meanwhile } from '../../../../test/blocked.ts';
import { endGroup, groupOf, inGroup, joinGroup, leaveGroup } from '../../../../test/groups.ts';
import { startApi, type AnyData, type TestApi } from '../../../../test/harness.ts';
import { memberMove } from '../../../../test/members.ts';
import { mergeOf, undoOf } from '../../../../test/merges.ts';
import type { TestPerson } from '../../../../test/test-network.ts';
import { keyOf } from '../../../common/ids.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ telehealthHosts: ['video.example.org'] });
});
afterAll(() => api.close());

const codesOf = ({ userErrors }: AnyData): string[] =>
  userErrors.map(({ code, field }: AnyData) => `${code} ${field?.join('.') ?? ''}`);

/** A network with somebody in each role, and two members. */
async function caseOf() {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const counselor = await network.person('COUNSELOR');
  const mentor = await network.person('MENTOR');
  const [wren, fern] = [await network.person('MEMBER'), await network.person('MEMBER')];
  const member = await network.member({ counselor, mentor, account: wren, alias: 'Wren' });
  const other = await network.member({ account: fern, alias: 'Fern' });
  return { network, coordinator, counselor, mentor, wren, fern, member, other };
}

const groupsOf = async (person: TestPerson, { id }: AnyData) =>
  (
    await person.ask(
      `{ member(id: "${id}") { groups { leftAt group { name } } restricted { field reason } } }`,
    )
  ).data.member;

test('a member joins what is open, sees themselves alone in it, and leaves at any time', async () => {
  const { coordinator, wren, fern, member } = await caseOf();
  const video = { venue: 'ONLINE', locationName: null, joinUrl: 'https://video.example.org/c' };
  const group = await groupOf(coordinator, video);
  const link = async (person: TestPerson) =>
    (await person.ask(`{ group(id: "${group.id}") { joinUrl memberCount } }`)).data.group;
  expect(await link(wren)).toEqual({ joinUrl: null, memberCount: null });
  const joined = await joinGroup(wren, group, undefined, randomUUID());
  expect(codesOf(joined)).toEqual([]);
  expect(joined.membership).toMatchObject({
    alias: 'Wren',
    leftAt: null,
    member: { id: member.id },
  });
  expect(codesOf(await joinGroup(wren, group))).toEqual(['ALREADY_EXISTS groupId']);
  await joinGroup(fern, group);
  expect(await inGroup(wren, group)).toEqual(['Wren']);
  expect(await inGroup(fern, group)).toEqual(['Fern']);
  expect(await inGroup(coordinator, group)).toEqual(['Wren', 'Fern']);
  expect(await link(wren)).toEqual({ joinUrl: video.joinUrl, memberCount: null });
  expect(await link(coordinator)).toEqual({ joinUrl: video.joinUrl, memberCount: 2 });

  const left = await leaveGroup(wren, group);
  expect(left.membership).toMatchObject({ leftAt: expect.any(String) });
  expect(codesOf(await leaveGroup(wren, group))).toEqual(['NOT_FOUND groupId']);
  expect(await inGroup(coordinator, group)).toEqual(['Fern']);
  expect(codesOf(await joinGroup(wren, group))).toEqual([]);
});

test('into a group by invitation staff bring whom they care for; to other members it is not there', async () => {
  const { coordinator, counselor, wren, fern, member, other } = await caseOf();
  const group = await groupOf(coordinator, { admission: 'BY_INVITATION' });
  expect(codesOf(await joinGroup(wren, group))).toEqual(['NOT_FOUND groupId']);
  expect(codesOf(await joinGroup(counselor, group, other))).toEqual(['NOT_FOUND memberId']);
  expect(codesOf(await joinGroup(counselor, group, member))).toEqual([]);
  expect(await inGroup(wren, group)).toEqual(['Wren']);
  expect(await inGroup(fern, group)).toBeNull();
  const { data } = await fern.ask('{ groups { nodes { id } } }');
  expect(data.groups.nodes).toEqual([]);
  await leaveGroup(wren, group);
  expect(await inGroup(wren, group)).toBeNull();
});

test('a group by invitation is not there for mentors and house managers who do not host it', async () => {
  const { network, coordinator, mentor } = await caseOf();
  const manager = await network.person('HOUSE_MANAGER');
  const group = await groupOf(coordinator, {
    admission: 'BY_INVITATION',
    hostIds: [manager.id],
  });
  const seen = async (person: TestPerson) =>
    (await person.ask(`{ node(id: "${group.id}") { id } }`)).data.node;
  expect(await seen(mentor)).toBeNull();
  expect(await seen(await network.person('HOUSE_MANAGER'))).toBeNull();
  expect(await seen(manager)).toEqual({ id: group.id });
});

test('who knows of it: staff who run programs, hosts by the name used, the care team, a mentor if it is shared', async () => {
  const { network, coordinator, counselor, mentor, fern, wren, member } = await caseOf();
  const host = await network.person('COUNSELOR');
  const stranger = await network.person('COUNSELOR');
  const group = await groupOf(coordinator, { name: 'Circle', hostIds: [host.id] });
  const { membership } = await joinGroup(wren, group);
  expect(await inGroup(counselor, group)).toEqual(['Wren']);
  expect(await inGroup(host, group)).toEqual(['Wren']);
  const read = await host.ask(`{ node(id: "${membership.id}") { ... on GroupMembership {
    alias member { id } } } }`);
  expect(read.data.node).toEqual({ alias: 'Wren', member: null });
  for (const person of [stranger, mentor, fern]) expect(await inGroup(person, group)).toEqual([]);
  for (const person of [stranger, mentor, fern]) {
    const { data } = await person.ask(`{ node(id: "${membership.id}") { id } }`);
    expect(data.node).toBeNull();
  }
  expect(await groupsOf(mentor, member)).toMatchObject({
    groups: null,
    restricted: expect.arrayContaining([{ field: 'groups', reason: 'NO_CONSENT' }]),
  });
  await api.owner.query(`update member set mentor_shares = '{GROUPS}' where id = $1`, [member.key]);
  expect(await inGroup(mentor, group)).toEqual(['Wren']);
  expect((await groupsOf(mentor, member)).groups).toEqual([
    { leftAt: null, group: { name: 'Circle' } },
  ]);
  await api.owner.query(`update member set mentor_shares = '{}' where id = $1`, [member.key]);
  expect(await inGroup(mentor, group)).toEqual([]);
});

test('who holds no permission to join is refused, and a guest of the staff has nobody to join for', async () => {
  const { network, coordinator } = await caseOf();
  const group = await groupOf(coordinator);
  expect(codesOf(await joinGroup(coordinator, group))).toEqual(['REQUIRED memberId']);
  expect(codesOf(await leaveGroup(coordinator, group))).toEqual(['REQUIRED memberId']);
  const manager = await network.person('HOUSE_MANAGER');
  await expect(joinGroup(manager, group)).rejects.toThrow('FORBIDDEN');
});

test.each(['LEFT', 'DIED'])(
  'who has %s the network is in no group, and comes into none',
  async (to) => {
    const { coordinator, member } = await caseOf();
    const group = await groupOf(coordinator);
    await joinGroup(coordinator, group, member);
    const move = to === 'LEFT' ? 'memberLeave' : 'memberRecordDeath';
    expect((await memberMove(coordinator, move, { id: member.id })).userErrors).toEqual([]);
    expect(await inGroup(coordinator, group)).toEqual([]);
    expect(codesOf(await joinGroup(coordinator, group, member))).toEqual([
      'STATE_NOT_ALLOWED memberId',
    ]);
  },
);

test('with a group end the places in it, and it stays in the records of who was there', async () => {
  const { coordinator, wren, member } = await caseOf();
  const group = await groupOf(coordinator, { name: 'Circle' });
  await joinGroup(wren, group);
  await endGroup(coordinator, group);
  expect(await groupsOf(coordinator, member)).toMatchObject({
    groups: [{ leftAt: expect.any(String), group: { name: 'Circle' } }],
  });
  expect(codesOf(await joinGroup(coordinator, group, member))).toEqual([
    'STATE_NOT_ALLOWED groupId',
  ]);
});

test('two records of one person are in a group once, and each in its own again after an undo', async () => {
  const { network, coordinator } = await caseOf();
  const [from, into] = [await network.member(), await network.member()];
  const [both, one] = [
    await groupOf(coordinator, { name: 'Both' }),
    await groupOf(coordinator, { name: 'One' }),
  ];
  await joinGroup(coordinator, both, from);
  await joinGroup(coordinator, both, into);
  await joinGroup(coordinator, one, from);
  const standing = async (record: AnyData) =>
    (await groupsOf(coordinator, record)).groups
      .map(({ leftAt, group }: AnyData) => `${group.name} ${leftAt === null ? 'in' : 'left'}`)
      .sort();
  const { merge, userErrors } = await mergeOf(coordinator, from, into);
  expect(userErrors).toEqual([]);
  expect(await standing(into)).toEqual(['Both in', 'Both left', 'One in']);
  expect((await undoOf(coordinator, merge.id)).userErrors).toEqual([]);
  expect(await standing(from)).toEqual(['Both in', 'One in']);
  expect(await standing(into)).toEqual(['Both in']);
});

test('who has left a group since two records became one is not brought back by the undo', async () => {
  const { network, coordinator } = await caseOf();
  const [from, into] = [await network.member(), await network.member()];
  const [left, kept] = [await groupOf(coordinator), await groupOf(coordinator, { name: 'Kept' })];
  for (const group of [left, kept]) {
    for (const record of [from, into]) await joinGroup(coordinator, group, record);
  }
  const { merge } = await mergeOf(coordinator, from, into);
  await leaveGroup(coordinator, left, into);
  expect((await undoOf(coordinator, merge.id)).userErrors).toEqual([]);
  const standing = async (record: AnyData) =>
    (await groupsOf(coordinator, record)).groups
      .filter(({ leftAt }: AnyData) => leftAt === null)
      .map(({ group }: AnyData) => group.name);
  expect(await standing(from)).toEqual(['Kept']);
  expect(await standing(into)).toEqual(['Kept']);
});

test('into a group that ends while a merge is undone nobody comes back', async () => {
  const { network, coordinator } = await caseOf();
  const [from, into] = [await network.member(), await network.member()];
  const group = await groupOf(coordinator);
  for (const record of [from, into]) await joinGroup(coordinator, group, record);
  const { merge } = await mergeOf(coordinator, from, into);
  const key = keyOf('Group', group.id);
  const undone = await meanwhile(
    api,
    [
      ['update support_group set ended_at = app.now() where id = $1', [key]],
      [
        `update group_membership set ended_at = app.now(), ended_by = joined_by
         where group_id = $1 and ended_at is null`,
        [key],
      ],
    ],
    () => undoOf(coordinator, merge.id),
  );
  expect(undone.userErrors).toEqual([]);
  for (const record of [from, into]) {
    const { groups } = await groupsOf(coordinator, record);
    expect(groups.map(({ leftAt }: AnyData) => leftAt)).toEqual([expect.any(String)]);
  }
});

test('of many places in groups the newest hundred are told', async () => {
  const { coordinator, member } = await caseOf();
  const group = await groupOf(coordinator);
  await joinGroup(coordinator, group, member);
  await api.owner.query(
    `insert into group_membership (organization_id, id, group_id, member_id, joined_at, joined_by, ended_at, ended_by)
     select organization_id, gen_random_uuid(), group_id, member_id, joined_at - make_interval(days => n), joined_by,
       joined_at, joined_by
     from group_membership, generate_series(1, 120) n where member_id = $1`,
    [member.key],
  );
  const { groups } = await groupsOf(coordinator, member);
  expect(groups).toHaveLength(100);
  expect(groups[0].leftAt).toBeNull();
});
