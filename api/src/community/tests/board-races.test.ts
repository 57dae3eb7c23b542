import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  boardCase,
  boardOf,
  codesOf,
  on,
  posted,
  readOn,
  reviewsOf,
} from '../../../test/boards.ts';
import { meanwhile } from '../../../test/blocked.ts';
import { leaveGroup } from '../../../test/groups.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { LiveStream } from '../../../test/live-stream.ts';
import { keyOf } from '../../common/ids.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

test('who leaves the group while they take a place on its board has none', async () => {
  const { ash, board, members } = await boardCase(api);
  const joined = await meanwhile(
    api,
    [
      ['select from member where id = $1 for update', [members.ash.key]],
      [
        `update group_membership set ended_at = app.now(), ended_by = joined_by
         where member_id = $1 and group_id = $2`,
        [members.ash.key, keyOf('Group', board.group.id)],
      ],
    ],
    () => on(ash, 'boardJoin', { id: board.id, alias: 'Old Oak' }),
  );
  expect(codesOf(joined)).toEqual(['NOT_FOUND id']);
  expect(await boardOf(ash, board.group.id)).toBeNull();
});

test('a place on the board that outlived the one in the group opens nothing', async () => {
  const { wren, fern, board, members } = await boardCase(api);
  const post = await posted(fern, board, 'Hello');
  await posted(wren, board, 'My own');
  await api.owner.query(
    'update group_membership set ended_at = app.now(), ended_by = joined_by where member_id = $1',
    [members.wren.key],
  );
  expect(await boardOf(wren, board.group.id)).toBeNull();
  const text = { boardId: board.id, input: { text: 'Still here' } };
  expect(codesOf(await on(wren, 'boardPostWrite', text))).toEqual(['NOT_FOUND boardId']);
  for (const [mutation, more] of [
    ['boardPostEncourage', { kind: 'WITH_YOU' }],
    ['boardPostReport', { reason: 'OTHER' }],
  ] as const) {
    expect(codesOf(await on(wren, mutation, { id: post.id, ...more }))).toEqual(['NOT_FOUND id']);
  }
  const { data } = await wren.ask('{ boardPostsLeft { nodes { text } } }');
  expect(data.boardPostsLeft.nodes).toEqual([{ text: 'My own' }]);
});

test('who has left the group is told nothing more of its board', async () => {
  const { wren, fern, board, group } = await boardCase(api);
  const live = await LiveStream.follow(api, wren.token, {
    query: `subscription ($boardId: ID!) {
      boardEvents(boardId: $boardId) { __typename ... on BoardEvent { change } }
    }`,
    boardId: board.id,
  } as AnyData);
  await posted(fern, board, 'Before');
  let told = await live.item();
  while (told.__typename !== 'BoardEvent') told = await live.item();
  await leaveGroup(wren, group);
  // Within a second of the last event it is not asked again whether they still may.
  await setTimeout(1100);
  await posted(fern, board, 'After');
  for (;;) {
    const item = await live.item().catch(() => null);
    if (!item) break;
    expect(item.__typename).not.toBe('BoardEvent');
  }
  await live.close();
});

test('who answers, encourages and reports one post at once is answered each time', async () => {
  const { wren, fern, coordinator, board } = await boardCase(api);
  const post = await posted(wren, board, 'A hard week');
  const answer = { boardId: board.id, input: { text: 'With you', answerTo: post.id } };
  const done = await Promise.all(
    Array.from({ length: 8 }, () => [
      on(fern, 'boardPostReport', { id: post.id, reason: 'OTHER' }),
      on(fern, 'boardPostWrite', answer),
      on(fern, 'boardPostEncourage', { id: post.id, kind: 'WITH_YOU' }),
    ]).flat(),
  );
  expect(done.flatMap(codesOf)).toEqual([]);
  expect(await reviewsOf(coordinator, board)).toHaveLength(1);
  expect((await boardOf(fern, board.group.id)).posts.nodes[0].answers).toHaveLength(8);
});

test('what is reported while its writer leaves and takes it back is kept for the decision', async () => {
  const { wren, fern, host, board, network } = await boardCase(api);
  const post = await posted(wren, board, 'About Ash');
  const left = await meanwhile(
    api,
    [
      ['select from board_post where id = $1 for no key update', [keyOf('BoardPost', post.id)]],
      [
        `insert into board_review (organization_id, id, board_id, post_id, urgency, opened_at)
         values ($1, gen_random_uuid(), $2, $3, 0, app.now())`,
        [network.organizationId, keyOf('Board', board.id), keyOf('BoardPost', post.id)],
      ],
    ],
    () => on(wren, 'boardLeave', { id: board.id, posts: 'TAKE_POSTS_BACK' }),
  );
  expect(codesOf(left)).toEqual([]);
  expect(await readOn(fern, board)).toEqual([]);
  expect(await readOn(host, board)).toEqual(['Quiet River: About Ash (TAKEN_BACK)']);
});

test('what another moderator has hidden since is not shown again by an undo', async () => {
  const { wren, fern, host, coordinator, board } = await boardCase(api);
  const post = await posted(wren, board, 'About Ash');
  await on(fern, 'boardPostReport', { id: post.id, reason: 'PRIVACY' });
  const [first] = (await reviewsOf(host, board)) ?? [];
  await on(host, 'boardReviewKeep', { id: first?.id });
  await on(fern, 'boardPostReport', { id: post.id, reason: 'PRIVACY' });
  const [second] = (await reviewsOf(coordinator, board)) ?? [];
  await on(coordinator, 'boardReviewHide', { id: second?.id, note: 'Without names, please.' });
  expect(codesOf(await on(host, 'boardReviewUndo', { id: first?.id }))).toEqual([
    'STATE_NOT_ALLOWED id',
  ]);
  expect(await readOn(fern, board)).toEqual([]);
});

test('who is kept from writing while they come back under another name is so', async () => {
  const { wren, board, members, network } = await boardCase(api);
  const post = await posted(wren, board, 'A hard week');
  const note = api.app.services.sealer.seal(network.organizationId, 'Without names, please.');
  await on(wren, 'boardLeave', { id: board.id, posts: 'KEEP_POSTS' });
  const joined = await meanwhile(
    api,
    [
      [
        `update board_seat set restricted_until = app.now() + interval '1 day', restriction_note = $3,
           restricted_post_id = $2 where member_id = $1`,
        [members.wren.key, keyOf('BoardPost', post.id), note],
      ],
    ],
    () => on(wren, 'boardJoin', { id: board.id, alias: 'Old Oak' }),
  );
  expect(codesOf(joined)).toEqual([]);
  const { rows } = await api.owner.query(
    'select ended_at is null as sits, restricted_until is not null as kept from board_seat where member_id = $1',
    [members.wren.key],
  );
  expect(rows).toContainEqual({ sits: true, kept: true });
});

test('who is kept from writing while they leave under another name is so', async () => {
  const { wren, fern, host, board } = await boardCase(api);
  const post = await posted(wren, board, 'A hard week');
  await on(wren, 'boardLeave', { id: board.id, posts: 'KEEP_POSTS' });
  await on(wren, 'boardJoin', { id: board.id, alias: 'Old Oak' });
  await posted(wren, board, 'Back again');
  await on(fern, 'boardPostReport', { id: post.id, reason: 'HURTFUL' });
  const [review] = (await reviewsOf(host, board)) ?? [];
  const [settled, ...written] = await Promise.all([
    on(host, 'boardReviewRestrict', {
      id: review?.id,
      until: new Date(Date.now() + 86_400_000).toISOString(),
      note: 'Without names, please.',
    }),
    ...Array.from({ length: 6 }, () =>
      on(wren, 'boardPostWrite', {
        boardId: board.id,
        input: { text: 'One more', answerTo: post.id },
      }),
    ),
  ]);
  expect(codesOf(settled)).toEqual([]);
  for (const codes of written.map(codesOf)) {
    // Before the other came, and after.
    expect([[], ['STATE_NOT_ALLOWED boardId']]).toContainEqual(codes);
  }
  expect(await readOn(wren, board)).toContain('Quiet River: A hard week (HIDDEN)');
});
