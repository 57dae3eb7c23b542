import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { boardCase, boardOf, codesOf, on, posted, readOn } from '../../../test/boards.ts';
import { endGroup, groupOf, joinGroup, leaveGroup } from '../../../test/groups.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { memberMove } from '../../../test/members.ts';
import { mergeOf, undoOf } from '../../../test/merges.ts';
import type { TestMember } from '../../../test/test-network.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** Names of the places that members have on boards. */
async function seatsOf(...members: TestMember[]): Promise<string[]> {
  const { rows } = await api.owner.query<{ alias: string }>(
    `select alias from board_seat where member_id = any ($1) and ended_at is null order by alias`,
    [members.map(({ key }) => key)],
  );
  return rows.map(({ alias }) => alias);
}

test('hosts and staff who run programs open and close a board; other staff and members do not', async () => {
  const { network, coordinator, host, wren, group, board } = await boardCase(api);
  const stranger = await network.person('COUNSELOR');
  const open = { groupId: group.id, houseRules: 'Be kind to one another.' };
  expect(codesOf(await on(stranger, 'boardOpen', open))).toEqual(['NOT_FOUND groupId']);
  await expect(on(wren, 'boardOpen', open)).rejects.toThrow('FORBIDDEN');
  expect(codesOf(await on(host, 'boardOpen', { ...open, houseRules: ' ' }))).toEqual([
    'REQUIRED houseRules',
  ]);
  const edited = await on(coordinator, 'boardOpen', open);
  expect(edited.board).toMatchObject({ id: board.id, houseRules: open.houseRules, version: 2 });
  expect(codesOf(await on(host, 'boardClose', { id: board.id, expectedVersion: 1 }))).toEqual([
    'STALE_VERSION expectedVersion',
  ]);
  await posted(wren, board, 'Hello');
  const closed = await on(host, 'boardClose', { id: board.id, expectedVersion: 2 });
  expect(closed.board).toMatchObject({ state: 'CLOSED', version: 3 });
  expect(codesOf(await on(host, 'boardClose', { id: board.id, expectedVersion: 3 }))).toEqual([
    'STATE_NOT_ALLOWED id',
  ]);
  const text = { boardId: board.id, input: { text: 'Anybody?' } };
  expect(codesOf(await on(wren, 'boardPostWrite', text))).toEqual(['STATE_NOT_ALLOWED boardId']);
  expect(await readOn(wren, board)).toEqual(['Quiet River: Hello (SHOWN)']);
  expect((await on(host, 'boardOpen', open)).board).toMatchObject({ state: 'OPEN' });
  expect(codesOf(await on(wren, 'boardPostWrite', text))).toEqual([]);
});

test('a member of the group takes a place by a name of their own, and nobody else’s', async () => {
  const { coordinator, ash, board, members } = await boardCase(api);
  await api.owner.query(`update member set legal_name = 'Ashley Green' where id = $1`, [
    members.ash.key,
  ]);
  expect(await readOn(ash, board)).toBeNull();
  const join = (alias: string, key?: string) => on(ash, 'boardJoin', { id: board.id, alias, key });
  expect(codesOf(await join('ashley green'))).toEqual(['INVALID alias']);
  expect(codesOf(await join('quiet-river'))).toEqual(['ALREADY_EXISTS alias']);
  expect(codesOf(await join('counselor of the test'))).toEqual(['ALREADY_EXISTS alias']);
  const key = randomUUID();
  expect((await join('Old Oak', key)).board.viewerSeat).toMatchObject({ alias: 'Old Oak' });
  expect(codesOf(await join('Old Oak', key))).toEqual([]);
  expect(codesOf(await join('New Oak'))).toEqual(['ALREADY_EXISTS id']);
  expect(await readOn(ash, board)).toEqual([]);
  // Who runs programs is no member, and takes no place.
  expect(codesOf(await on(coordinator, 'boardJoin', { id: board.id, alias: 'Old Elm' }))).toEqual([
    'NOT_FOUND id',
  ]);
});

test('a mentor who hosts a group opens and sees to its board, and to no other', async () => {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const mentor = await network.person('MENTOR');
  const own = await groupOf(coordinator, { hostIds: [mentor.id] });
  const other = await groupOf(coordinator);
  const openFor = (group: AnyData) =>
    on(mentor, 'boardOpen', { groupId: group.id, houseRules: 'Kind words.' });
  expect(codesOf(await openFor(own))).toEqual([]);
  expect(await boardOf(mentor, own.id)).toMatchObject({ viewerHosts: true, openReviews: 0 });
  expect(codesOf(await openFor(other))).toEqual(['NOT_FOUND groupId']);
});

test('to who is not in the group the board is not there', async () => {
  const { network, board } = await boardCase(api);
  for (const role of ['MEMBER', 'COUNSELOR', 'HOUSE_MANAGER', 'MENTOR'] as const) {
    const stranger = await network.person(role);
    expect(await boardOf(stranger, board.group.id)).toBeNull();
    expect(codesOf(await on(stranger, 'boardJoin', { id: board.id, alias: 'Old Elm' }))).toEqual([
      'NOT_FOUND id',
    ]);
    const text = { boardId: board.id, input: { text: 'Hello' } };
    expect(codesOf(await on(stranger, 'boardPostWrite', text))).toEqual(['NOT_FOUND boardId']);
  }
});

test('who may join a board and has not is told to, and of a closed one nothing', async () => {
  const { host, wren, ash, board } = await boardCase(api);
  const post = await posted(wren, board, 'Hello');
  const text = { boardId: board.id, input: { text: 'Hello' } };
  const tries = async () => [
    codesOf(await on(ash, 'boardPostWrite', text)),
    codesOf(await on(ash, 'boardPostEncourage', { id: post.id, kind: 'WITH_YOU' })),
    codesOf(await on(ash, 'boardPostReport', { id: post.id, reason: 'OTHER' })),
    codesOf(await on(ash, 'boardPostTakeBack', { id: post.id })),
  ];
  expect(await tries()).toEqual([
    ['STATE_NOT_ALLOWED boardId'],
    ['STATE_NOT_ALLOWED id'],
    ['STATE_NOT_ALLOWED id'],
    ['NOT_FOUND id'],
  ]);
  // It says the same of a post that is not there any more: who has not joined learns nothing of it.
  await on(wren, 'boardPostTakeBack', { id: post.id });
  expect((await tries())[1]).toEqual(['STATE_NOT_ALLOWED id']);
  await on(host, 'boardClose', { id: board.id, expectedVersion: board.version });
  expect(await tries()).toEqual([
    ['STATE_NOT_ALLOWED boardId'],
    ...Array.from({ length: 3 }, () => ['NOT_FOUND id']),
  ]);
});

test('who reads a board without a place on it is refused at the post', async () => {
  const { coordinator, wren, board } = await boardCase(api);
  const post = await posted(wren, board, 'Hello');
  const encouraged = await on(coordinator, 'boardPostEncourage', { id: post.id, kind: 'WITH_YOU' });
  expect(codesOf(encouraged)).toEqual(['NOT_FOUND id']);
});

test.each(['KEEP_POSTS', 'TAKE_POSTS_BACK'])(
  'who leaves chooses what becomes of their posts: %s',
  async (posts) => {
    const { wren, fern, board } = await boardCase(api);
    const first = await posted(wren, board, 'A hard week');
    await posted(wren, board, 'Thank you all');
    await posted(fern, board, 'With you', { answerTo: first.id });
    expect((await on(wren, 'boardLeave', { id: board.id, posts })).board.viewerSeat).toBeNull();
    expect(codesOf(await on(wren, 'boardLeave', { id: board.id, posts }))).toEqual([
      'NOT_FOUND id',
    ]);
    expect(await readOn(wren, board)).toBeNull();
    // What was answered stays as the place of its answers.
    expect(await readOn(fern, board)).toEqual(
      posts === 'KEEP_POSTS'
        ? ['Quiet River: Thank you all (SHOWN)', 'Quiet River: A hard week (SHOWN)']
        : ['-: - (TAKEN_BACK)'],
    );
    const { rows } = await api.owner.query(
      `select count(content)::int as kept from board_post where board_id in
        (select board_id from board_post where id = $1) and seat_id in
        (select id from board_seat where alias = 'Quiet River')`,
      [Buffer.from(first.id, 'base64url').toString().split(':')[1]],
    );
    expect(rows[0].kept).toBe(posts === 'KEEP_POSTS' ? 2 : 0);
  },
);

test('nobody takes over the name of who has left; they themselves come back to it', async () => {
  const { wren, ash, board } = await boardCase(api);
  await posted(wren, board, 'Hello');
  await on(wren, 'boardLeave', { id: board.id, posts: 'KEEP_POSTS' });
  const join = { id: board.id, alias: 'Quiet River' };
  expect(codesOf(await on(ash, 'boardJoin', join))).toEqual(['ALREADY_EXISTS alias']);
  expect(codesOf(await on(wren, 'boardJoin', join))).toEqual([]);
  expect((await boardOf(wren, board.group.id)).posts.nodes).toMatchObject([{ mine: true }]);
});

test('two who choose one name at once: one has it', async () => {
  const { network, coordinator, board } = await boardCase(api);
  const people = await Promise.all(
    Array.from({ length: 4 }, async () => {
      const person = await network.person('MEMBER');
      await network.member({ account: person });
      await joinGroup(person, { id: board.group.id });
      return person;
    }),
  );
  const done = await Promise.all(
    people.map((person) => on(person, 'boardJoin', { id: board.id, alias: 'Still Water' })),
  );
  expect(done.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
  expect(await readOn(coordinator, board)).toEqual([]);
});

test('with the place in the group goes that on the board, and what was written stays', async () => {
  const { wren, fern, board, group } = await boardCase(api);
  await posted(wren, board, 'Hello');
  await leaveGroup(wren, group);
  expect(await boardOf(wren, group.id)).toBeNull();
  expect(await readOn(fern, board)).toEqual(['Quiet River: Hello (SHOWN)']);
});

test.each(['memberLeave', 'memberRecordDeath'] as const)(
  'after %s the place has ended, and what was written stays',
  async (move) => {
    const { coordinator, wren, fern, board, members } = await boardCase(api);
    await posted(wren, board, 'Hello');
    expect((await memberMove(coordinator, move, { id: members.wren.id })).userErrors).toEqual([]);
    expect(await readOn(fern, board)).toEqual(['Quiet River: Hello (SHOWN)']);
    expect(await seatsOf(members.wren)).toEqual([]);
  },
);

test('when the group ends its board is read, and no longer written', async () => {
  const { coordinator, host, wren, group, board } = await boardCase(api);
  await posted(wren, board, 'Hello');
  await endGroup(coordinator, group);
  expect(await boardOf(wren, group.id)).toMatchObject({ state: 'CLOSED' });
  expect(await readOn(wren, board)).toEqual(['Quiet River: Hello (SHOWN)']);
  const text = { boardId: board.id, input: { text: 'Still here' } };
  expect(codesOf(await on(wren, 'boardPostWrite', text))).toEqual(['STATE_NOT_ALLOWED boardId']);
  expect(
    codesOf(await on(host, 'boardOpen', { groupId: group.id, houseRules: 'Be kind.' })),
  ).toEqual(['STATE_NOT_ALLOWED groupId']);
  expect(codesOf(await on(wren, 'boardLeave', { id: board.id, posts: 'KEEP_POSTS' }))).toEqual([]);
});

test('two records of one person have one place on a board, and each its own again after an undo', async () => {
  const { coordinator, network, wren, board, group, members } = await boardCase(api);
  const second = await network.person('MEMBER');
  const other = await network.member({ account: second });
  await joinGroup(second, group);
  await on(second, 'boardJoin', { id: board.id, alias: 'Other Name' });
  await posted(second, board, 'As somebody else');
  // Of two accounts one has gone by then.
  await api.owner.query(`update member set membership_id = null where id = $1`, [other.key]);
  const { merge, userErrors } = await mergeOf(coordinator, other, members.wren);
  expect(userErrors).toEqual([]);
  expect(await seatsOf(other, members.wren)).toEqual(['Quiet River']);
  expect((await boardOf(wren, board.group.id)).posts.nodes).toMatchObject([
    { author: 'Other Name', mine: true },
  ]);
  expect((await undoOf(coordinator, merge.id)).userErrors).toEqual([]);
  expect(await seatsOf(other)).toEqual(['Other Name']);
  expect(await seatsOf(members.wren)).toEqual(['Quiet River']);
});

test('who has left the board since two records became one is not brought back by the undo', async () => {
  const { coordinator, network, wren, board, group, members } = await boardCase(api);
  const second = await network.person('MEMBER');
  const other = await network.member({ account: second });
  await joinGroup(second, group);
  await on(second, 'boardJoin', { id: board.id, alias: 'Other Name' });
  await api.owner.query(`update member set membership_id = null where id = $1`, [other.key]);
  const { merge } = await mergeOf(coordinator, other, members.wren);
  await on(wren, 'boardLeave', { id: board.id, posts: 'KEEP_POSTS' });
  expect((await undoOf(coordinator, merge.id)).userErrors).toEqual([]);
  expect(await seatsOf(other, members.wren)).toEqual([]);
});

test('a group without a board has none', async () => {
  const { coordinator } = await boardCase(api);
  const group = await groupOf(coordinator);
  expect(await boardOf(coordinator, group.id)).toBeNull();
});
