import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { boardCase, codesOf, on, posted, reviewsOf } from '../../../test/boards.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { LiveStream } from '../../../test/live-stream.ts';
import type { TestPerson } from '../../../test/test-network.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const ITEM = `__typename ... on BoardEvent { cursor seq change }
  ... on StreamHeartbeat { cursor at } ... on CursorExpired { headCursor }`;

const follow = (person: TestPerson, field: string, board: AnyData, after: string | null = null) =>
  LiveStream.follow(api, person.token, {
    query: `subscription Follow($boardId: ID!, $after: Cursor) {
      ${field}(boardId: $boardId, after: $after) { ${ITEM} }
    }`,
    boardId: board.id,
    after,
  } as AnyData);

/** What comes until nothing does: heartbeats of before, while things were still done, are not counted. */
async function told(live: LiveStream): Promise<string[]> {
  const changes: string[] = [];
  const since = Date.now();
  for (let quiet = 0; quiet < 2;) {
    const item = await live.item().catch(() => null);
    if (!item) return changes;
    if (item.__typename === 'BoardEvent') changes.push(`${item.seq} ${item.change}`);
    if (item.__typename !== 'StreamHeartbeat') quiet = 0;
    else if (Date.parse(item.at) > since) quiet += 1;
  }
  return changes;
}

async function cursorsOf(person: TestPerson, board: AnyData): Promise<AnyData> {
  const { data } = await person.ask(
    'query ($id: ID!) { board(groupId: $id) { eventsCursor reviewEventsCursor } }',
    { id: board.group.id },
  );
  return data.board;
}

test('nobody on a board is told that something was reported, nor by a gap; who sees to it is', async () => {
  const { host, coordinator, wren, fern, board } = await boardCase(api);
  const post = await posted(wren, board, 'About my week');
  const { eventsCursor } = await cursorsOf(wren, board);
  const { reviewEventsCursor } = await cursorsOf(host, board);
  const [member, moderator] = await Promise.all([
    follow(wren, 'boardEvents', board, eventsCursor),
    follow(host, 'boardReviewEvents', board, reviewEventsCursor),
  ]);
  await on(fern, 'boardPostReport', { id: post.id, reason: 'OTHER' });
  const [review] = (await reviewsOf(coordinator, board)) ?? [];
  await on(coordinator, 'boardReviewKeep', { id: review?.id });
  await posted(fern, board, 'Good evening');
  expect(await told(member)).toEqual(['3 POST']);
  expect(await told(moderator)).toEqual(['1 REVIEW', '2 REVIEW']);
  await Promise.all([member.close(), moderator.close()]);
});

test('a host is not told that their own post was reported', async () => {
  const { host, coordinator, fern, board } = await boardCase(api);
  const own = await posted(host, board, 'Come at eight');
  const live = await follow(
    host,
    'boardReviewEvents',
    board,
    (await cursorsOf(host, board)).reviewEventsCursor,
  );
  await on(fern, 'boardPostReport', { id: own.id, reason: 'HURTFUL' });
  expect(await reviewsOf(coordinator, board)).toHaveLength(1);
  expect(await told(live)).toEqual([]);
  await live.close();
});

test('what is hidden is told to the board, which has to be read again', async () => {
  const { host, wren, fern, board } = await boardCase(api);
  const post = await posted(wren, board, 'About my week');
  await on(fern, 'boardPostReport', { id: post.id, reason: 'OTHER' });
  const live = await follow(
    fern,
    'boardEvents',
    board,
    (await cursorsOf(fern, board)).eventsCursor,
  );
  const [review] = (await reviewsOf(host, board)) ?? [];
  const done = await on(host, 'boardReviewHide', {
    id: review?.id,
    note: 'Without names, please.',
  });
  expect(codesOf(done)).toEqual([]);
  expect(await told(live)).toEqual(['3 POST']);
  await live.close();
});

test('what comes between the board that was read and the stream that begins after it is not lost', async () => {
  const { wren, fern, board } = await boardCase(api);
  await posted(wren, board, 'Before');
  const { eventsCursor, reviewEventsCursor } = await cursorsOf(fern, board);
  expect(reviewEventsCursor).toBeNull();
  await posted(wren, board, 'In between');
  const live = await follow(fern, 'boardEvents', board, eventsCursor);
  expect(await told(live)).toEqual(['3 POST']);
  await live.close();
});

test('who may not read a board, or does not see to it, has no place in its streams', async () => {
  const { ash, wren, network, board } = await boardCase(api);
  expect((await cursorsOf(ash, board)).eventsCursor).toBeNull();
  const stranger = await network.person('COUNSELOR');
  const live = await follow(stranger, 'boardReviewEvents', board);
  expect(await live.refused()).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  await live.close();
  const member = await follow(wren, 'boardReviewEvents', board);
  expect(await member.refused()).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  await member.close();
});
