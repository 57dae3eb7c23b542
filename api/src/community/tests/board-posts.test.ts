import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  BOARD,
  boardCase,
  boardOf,
  codesOf,
  on,
  POST,
  posted,
  readOn,
  reviewsOf,
} from '../../../test/boards.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { keyOf } from '../../common/ids.ts';
import { leaveGroup } from '../../../test/groups.ts';
import { LiveStream } from '../../../test/live-stream.ts';
import { statementsOf } from '../../../test/statements.ts';
import type { TestPerson } from '../../../test/test-network.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

test('members write under their chosen names, hosts under theirs, newest first', async () => {
  const { host, wren, fern, board } = await boardCase(api);
  const first = await posted(wren, board, '  A hard week.  ');
  expect(first).toMatchObject({
    author: 'Quiet River',
    byHost: false,
    mine: true,
    text: 'A hard week.',
  });
  const answer = await posted(host, board, 'Glad that you tell us.', { answerTo: first.id });
  expect(answer).toMatchObject({ author: 'counselor of the test', byHost: true });
  await posted(fern, board, 'Good morning');
  const { posts } = await boardOf(fern, board.group.id);
  expect(posts.nodes.map(({ text, mine }: AnyData) => [text, mine])).toEqual([
    ['Good morning', true],
    ['A hard week.', false],
  ]);
  expect(posts.nodes[1].answers).toMatchObject([{ text: 'Glad that you tell us.', mine: false }]);
});

test('what is written is sealed', async () => {
  const { wren, board } = await boardCase(api);
  await posted(wren, board, 'Nobody else reads this');
  const { rows } = await api.owner.query(
    `select content from board_post order by posted_at desc limit 1`,
  );
  expect(rows[0].content).toMatch(/^v1\./);
});

test('there is one level of answers, and one answers what is shown on the same board', async () => {
  const { wren, fern, board } = await boardCase(api);
  const other = await boardCase(api);
  const first = await posted(wren, board, 'One');
  const answer = await posted(fern, board, 'Two', { answerTo: first.id });
  const write = (answerTo: string) =>
    on(fern, 'boardPostWrite', { boardId: board.id, input: { text: 'Three', answerTo } });
  expect(codesOf(await write(answer.id))).toEqual(['STATE_NOT_ALLOWED input.answerTo']);
  const elsewhere = await posted(other.wren, other.board, 'Elsewhere');
  expect(codesOf(await write(elsewhere.id))).toEqual(['NOT_FOUND input.answerTo']);
  await on(wren, 'boardPostTakeBack', { id: first.id });
  expect(codesOf(await write(first.id))).toEqual(['NOT_FOUND input.answerTo']);
  expect((await boardOf(fern, board.group.id)).posts.nodes).toMatchObject([
    { author: null, text: null, state: 'TAKEN_BACK', answers: [{ text: 'Two' }] },
  ]);
});

test('words of danger bring an offer of support, and nothing is stored until the writer decides', async () => {
  const { host, wren, fern, board } = await boardCase(api);
  const key = randomUUID();
  const input = { text: 'I want to die', postAsItIs: false };
  const offered = await on(wren, 'boardPostWrite', { boardId: board.id, input, key });
  expect(codesOf(offered)).toEqual([]);
  expect(offered.post).toBeNull();
  expect(offered.offer.dangers).toEqual(['SUICIDE']);
  expect(offered.offer.resources[0].code).toBe('988');
  expect(await readOn(fern, board)).toEqual([]);
  expect(await reviewsOf(host, board)).toEqual([]);
  // The same key, as a client that asks once a submission would use it: nothing was stored under it.
  const stands = { ...input, postAsItIs: true };
  const done = await on(wren, 'boardPostWrite', { boardId: board.id, input: stands, key });
  expect(done).toMatchObject({ offer: null, post: { state: 'SHOWN', text: 'I want to die' } });
  expect(await readOn(fern, board)).toEqual(['Quiet River: I want to die (SHOWN)']);
  expect(await reviewsOf(host, board)).toMatchObject([
    { urgent: true, causes: ['WORDS'], reasons: [], outcome: null },
  ]);
});

test('the offer comes in the language of the member', async () => {
  const { wren, board, members } = await boardCase(api);
  await api.owner.query(`update member set locale = 'es' where id = $1`, [members.wren.key]);
  const input = { text: 'tengo muchas ansias' };
  const { offer } = await on(wren, 'boardPostWrite', { boardId: board.id, input });
  expect(offer.dangers).toEqual(['CRAVING']);
  expect(offer.resources.length).toBeGreaterThan(0);
});

test('a word of encouragement: one each, another in its place, taken back at will, not for oneself', async () => {
  const { host, wren, fern, board } = await boardCase(api);
  const post = await posted(wren, board, 'Thirty days of walks');
  const give = (person: typeof wren, kind: string | null) =>
    on(person, 'boardPostEncourage', { id: post.id, kind });
  expect(codesOf(await give(wren, 'WELL_DONE'))).toEqual(['STATE_NOT_ALLOWED id']);
  await give(fern, 'WITH_YOU');
  await give(host, 'WELL_DONE');
  const given = await give(fern, 'WELL_DONE');
  expect(given.post).toMatchObject({
    viewerEncouragement: 'WELL_DONE',
    encouragements: [{ kind: 'WELL_DONE', count: 2 }],
  });
  expect((await give(fern, null)).post).toMatchObject({
    viewerEncouragement: null,
    encouragements: [{ kind: 'WELL_DONE', count: 1 }],
  });
  expect((await give(fern, 'THANK_YOU')).post.viewerEncouragement).toBe('THANK_YOU');
});

test('of one person there is one word of encouragement, whatever names they go by', async () => {
  const { host, wren, fern, board } = await boardCase(api);
  const post = await posted(wren, board, 'A quiet week');
  const give = (kind: string | null) => on(fern, 'boardPostEncourage', { id: post.id, kind });
  await give('WITH_YOU');
  for (const alias of ['Old Oak', 'Young Oak']) {
    await on(fern, 'boardLeave', { id: board.id, posts: 'KEEP_POSTS' });
    await on(fern, 'boardJoin', { id: board.id, alias });
    expect((await give('WELL_DONE')).post.encouragements).toEqual([
      { kind: 'WELL_DONE', count: 1 },
    ]);
  }
  // Of two that stand from before one counts.
  await api.owner.query('update board_encouragement set ended_at = null where post_id = $1', [
    keyOf('BoardPost', post.id),
  ]);
  const { posts } = await boardOf(host, board.group.id);
  expect(posts.nodes[0].encouragements).toEqual([{ kind: 'WELL_DONE', count: 1 }]);
  expect((await give(null)).post).toMatchObject({ viewerEncouragement: null, encouragements: [] });
});

test('encouragements given at once by one person are one', async () => {
  const { wren, fern, board } = await boardCase(api);
  const post = await posted(wren, board, 'Hello');
  await Promise.all(
    Array.from({ length: 5 }, () =>
      on(fern, 'boardPostEncourage', { id: post.id, kind: 'WITH_YOU' }),
    ),
  );
  const { posts } = await boardOf(wren, board.group.id);
  expect(posts.nodes[0].encouragements).toEqual([{ kind: 'WITH_YOU', count: 1 }]);
});

test('a repeat with its key is one post, and so are five at once', async () => {
  const { wren, board } = await boardCase(api);
  const key = randomUUID();
  const write = () => on(wren, 'boardPostWrite', { boardId: board.id, input: { text: 'Hi' }, key });
  const done = await Promise.all(Array.from({ length: 5 }, write));
  expect(new Set(done.map(({ post }) => post.id)).size).toBe(1);
  expect(await readOn(wren, board)).toHaveLength(1);
});

test('one writes at most 20 times an hour, under whatever names', async () => {
  const { wren, fern, board } = await boardCase(api);
  for (let i = 0; i < 20; i++) await posted(wren, board, `Post ${i}`);
  await expect(posted(wren, board, 'One more')).rejects.toThrow('RATE_LIMITED');
  await on(wren, 'boardLeave', { id: board.id, posts: 'KEEP_POSTS' });
  await on(wren, 'boardJoin', { id: board.id, alias: 'Somebody New' });
  await expect(posted(wren, board, 'One more')).rejects.toThrow('RATE_LIMITED');
  await posted(fern, board, 'Hello');
});

test('nobody takes back what somebody else wrote', async () => {
  const { host, wren, fern, board } = await boardCase(api);
  const post = await posted(wren, board, 'Hello');
  for (const person of [fern, host]) {
    expect(codesOf(await on(person, 'boardPostTakeBack', { id: post.id }))).toEqual([
      'NOT_FOUND id',
    ]);
  }
});

test('a page of posts takes no more statements however many there are', async () => {
  const { wren, fern, board } = await boardCase(api);
  for (let i = 0; i < 8; i++) {
    const post = await posted(wren, board, `Post ${i}`);
    await posted(fern, board, 'Answer', { answerTo: post.id });
  }
  const sent = (first: number) =>
    statementsOf(() =>
      fern.ask(
        `query ($id: ID!, $first: Int) { board(groupId: $id) { ${BOARD}
          posts(first: $first) { nodes { ${POST} answers { ${POST} } } } } }`,
        { id: board.group.id, first },
      ),
    );
  expect((await sent(8)).length).toBe((await sent(1)).length);
});

test('who is on a board no more reads their own words alone, and can take them back', async () => {
  const { coordinator, wren, fern, ash, group, board, members } = await boardCase(api);
  const own = await posted(wren, board, 'A hard week');
  const answered = await posted(fern, board, 'How is everybody?');
  const answer = await posted(wren, board, 'Not well', { answerTo: answered.id });
  await posted(fern, board, 'With you', { answerTo: own.id });
  const left = async (person: TestPerson): Promise<string[]> => {
    const { data, errors } = await person.ask(
      '{ boardPostsLeft { nodes { text answers { text } } } }',
    );
    expect(errors).toBeUndefined();
    return data.boardPostsLeft.nodes.map(
      ({ text, answers }: AnyData) => `${text} ${answers.length}`,
    );
  };
  expect(await left(wren)).toEqual([]);
  // Staff take them out of the group; nothing is left to them of what others wrote.
  await leaveGroup(coordinator, group, members.wren);
  expect(await boardOf(wren, group.id)).toBeNull();
  expect(await left(wren)).toEqual(['Not well 0', 'A hard week 0']);
  for (const person of [fern, ash, coordinator]) expect(await left(person)).toEqual([]);
  const { data } = await wren.ask(`{ node(id: "${answered.id}") { id } }`);
  expect(data.node).toBeNull();
  expect(codesOf(await on(fern, 'boardPostTakeBack', { id: own.id }))).toEqual(['NOT_FOUND id']);
  for (const { id } of [own, answer]) {
    expect(codesOf(await on(wren, 'boardPostTakeBack', { id }))).toEqual([]);
  }
  expect(await left(wren)).toEqual([]);
  expect(await readOn(fern, board)).toEqual([
    'Morning Fox: How is everybody? (SHOWN)',
    '-: - (TAKEN_BACK)',
  ]);
});

test('what one wrote where one no longer is takes no more statements however much there is', async () => {
  const { wren, group, board } = await boardCase(api);
  for (let i = 0; i < 6; i += 1) await posted(wren, board, `Word ${i}`);
  await leaveGroup(wren, group);
  const sent = (first: number) =>
    statementsOf(() =>
      wren.ask('query ($first: Int) { boardPostsLeft(first: $first) { nodes { id text } } }', {
        first,
      }),
    );
  expect((await sent(6)).length).toBe((await sent(1)).length);
});

test('whoever may read a board follows it live, and is told neither of whom nor by whom', async () => {
  const { wren, fern, ash, board } = await boardCase(api);
  const query = `subscription Follow($boardId: ID!, $after: Cursor) {
    boardEvents(boardId: $boardId, after: $after) {
      __typename ... on BoardEvent { cursor seq change } ... on StreamHeartbeat { cursor headSeq }
    }
  }`;
  const args = { query, boardId: board.id };
  const live = await LiveStream.following(api, fern.token, args as AnyData);
  await posted(wren, board, 'Hello');
  let item = await live.item();
  while (item.__typename === 'StreamHeartbeat') item = await live.item();
  expect(item).toEqual({
    __typename: 'BoardEvent',
    cursor: expect.any(String),
    seq: expect.any(Number),
    change: 'POST',
  });
  await live.close();
  const stranger = await LiveStream.follow(api, ash.token, args as AnyData);
  expect(await stranger.refused()).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  await stranger.close();
});

test('whoever leaves a board follows it no more: the stream ends before what comes then', async () => {
  const { wren, fern, board } = await boardCase(api);
  const query = `subscription Follow($boardId: ID!, $after: Cursor) {
    boardEvents(boardId: $boardId, after: $after) {
      __typename ... on BoardEvent { cursor seq change } ... on StreamHeartbeat { cursor headSeq }
    }
  }`;
  const args = { query, boardId: board.id };
  const live = await LiveStream.following(api, fern.token, args as AnyData);
  await on(fern, 'boardLeave', { id: board.id, posts: 'KEEP_POSTS' });
  // It is asked again once a second.
  await sleep(1_100);
  await posted(wren, board, 'Now that Fern has left');
  await live.completed();
  const told: unknown[] = [];
  const take = () => live.item(100).catch(() => undefined);
  for (let item = await take(); item; item = await take()) told.push(item.change);
  expect(told).not.toContain('POST');
  await live.close();
});
