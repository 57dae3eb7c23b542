import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  boardCase,
  boardOf,
  codesOf,
  on,
  posted,
  readOn,
  reviewsOf,
  writerOf,
} from '../../../test/boards.ts';
import { alertsOf } from '../../../test/dangers.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { joinGroup } from '../../../test/groups.ts';
import type { TestPerson } from '../../../test/test-network.ts';
import { statementsOf } from '../../../test/statements.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const note = 'Let us keep names out of what we write here.';

/** A board on which Fern reported what Wren wrote. */
async function reported() {
  const found = await boardCase(api);
  const { wren, fern, host, board } = found;
  const post = await posted(wren, board, 'Something about Ash');
  const why = { id: post.id, reason: 'PRIVACY', note: 'It says who he is.' };
  expect(codesOf(await on(fern, 'boardPostReport', why))).toEqual([]);
  const [review] = (await reviewsOf(host, board)) ?? [];
  return { ...found, post, review: review as AnyData };
}

test('what a member reports waits for hosts and staff who run programs, urgent first', async () => {
  const { network, coordinator, host, wren, fern, ash, board, post, review } = await reported();
  expect(review).toMatchObject({
    causes: ['REPORT'],
    reasons: ['PRIVACY'],
    notes: ['It says who he is.'],
    urgent: false,
    post: { text: 'Something about Ash', author: 'Quiet River' },
  });
  await on(ash, 'boardJoin', { id: board.id, alias: 'Old Oak' });
  await on(ash, 'boardPostReport', { id: post.id, reason: 'HURTFUL' });
  const other = await posted(fern, board, 'I may use again and I am alone');
  await on(wren, 'boardPostReport', { id: other.id, reason: 'IN_DANGER' });
  expect(await reviewsOf(coordinator, board)).toMatchObject([
    { urgent: true, reasons: ['IN_DANGER'] },
    { urgent: false, reasons: ['PRIVACY', 'HURTFUL'] },
  ]);
  expect((await boardOf(host, board.group.id)).openReviews).toBe(2);
  expect((await boardOf(wren, board.group.id)).openReviews).toBeNull();
  const stranger = await network.person('COUNSELOR');
  expect(await reviewsOf(stranger, board)).toBeNull();
  await expect(reviewsOf(wren, board)).rejects.toThrow('FORBIDDEN');
  expect(codesOf(await on(stranger, 'boardReviewKeep', { id: review.id }))).toEqual([
    'NOT_FOUND id',
  ]);
});

test('who wrote it is said while it waits, and the look is in the trail; not while reading along', async () => {
  const { host, coordinator, members, review } = await reported();
  expect(await writerOf(host, review)).toEqual({ name: 'Wren', member: null });
  expect(await writerOf(coordinator, review)).toEqual({
    name: 'Wren',
    member: { id: members.wren.id },
  });
  const { rows } = await api.owner.query<{ actor_id: string }>(
    `select actor_id from access_event where $1 = any (member_ids) and operation = 'query Who'`,
    [members.wren.key],
  );
  expect(rows.map(({ actor_id }) => actor_id).sort()).toEqual([host.key, coordinator.key].sort());
  await on(host, 'boardReviewKeep', { id: review.id });
  expect(await writerOf(coordinator, review)).toBeNull();
});

test('nobody learns whose a post is by asking that it is looked at, nor decides on their own', async () => {
  const { host, coordinator, fern, wren, board } = await boardCase(api);
  const post = await posted(wren, board, 'About my week');
  await on(host, 'boardPostReport', { id: post.id, reason: 'OTHER' });
  const [asked] = (await reviewsOf(host, board)) ?? [];
  expect(await writerOf(host, asked)).toBeNull();
  expect(await writerOf(coordinator, asked)).toMatchObject({ name: 'Wren' });

  const own = await posted(host, board, 'Come at eight');
  await on(fern, 'boardPostReport', {
    id: own.id,
    reason: 'HURTFUL',
    note: 'He came to my house.',
  });
  const waits = async (person: TestPerson) =>
    ((await reviewsOf(person, board)) ?? []).map(({ reasons }: AnyData) => reasons[0]);
  expect(await waits(host)).toEqual(['OTHER']);
  expect((await boardOf(host, board.group.id)).openReviews).toBe(1);
  const said = (await reviewsOf(coordinator, board)) ?? [];
  const against = said.find(({ reasons }: AnyData) => reasons[0] === 'HURTFUL');
  expect(codesOf(await on(host, 'boardReviewKeep', { id: against.id }))).toEqual(['NOT_FOUND id']);
});

test('a host’s own post says nobody’s name but the host’s, and who hosts is not kept from writing', async () => {
  const { coordinator, host, fern, board } = await boardCase(api);
  const post = await posted(host, board, 'Welcome');
  await on(fern, 'boardPostReport', { id: post.id, reason: 'OTHER' });
  const [review] = (await reviewsOf(coordinator, board)) ?? [];
  expect(await writerOf(coordinator, review)).toBeNull();
  const restrict = { id: review?.id, until: inDays(3), note };
  expect(codesOf(await on(coordinator, 'boardReviewRestrict', restrict))).toEqual([
    'STATE_NOT_ALLOWED id',
  ]);
});

test('a hidden post is seen by who wrote it, with the reason, and by moderators; it can be undone', async () => {
  const { host, coordinator, wren, fern, board, post, review } = await reported();
  await posted(fern, board, 'An answer', { answerTo: post.id });
  expect(codesOf(await on(host, 'boardReviewHide', { id: review.id, note: ' ' }))).toEqual([
    'REQUIRED note',
  ]);
  const hidden = await on(host, 'boardReviewHide', { id: review.id, note });
  expect(hidden.review).toMatchObject({ outcome: 'HIDE', settledBy: { id: host.id } });
  expect(hidden.review.undoUntil).not.toBeNull();
  expect(await readOn(fern, board)).toEqual([]);
  const { data } = await fern.ask(`{ node(id: "${post.id}") { id } }`);
  expect(data.node).toBeNull();
  const [own] = (await boardOf(wren, board.group.id)).posts.nodes;
  expect(own).toMatchObject({ state: 'HIDDEN', hiddenNote: note });
  expect(await readOn(coordinator, board)).toHaveLength(1);
  expect(codesOf(await on(coordinator, 'boardReviewUndo', { id: review.id }))).toEqual([
    'TOO_LATE id',
  ]);
  expect(codesOf(await on(host, 'boardReviewKeep', { id: review.id }))).toEqual([
    'STATE_NOT_ALLOWED id',
  ]);
  expect(codesOf(await on(host, 'boardReviewUndo', { id: review.id }))).toEqual([]);
  expect(await readOn(fern, board)).toEqual(['Quiet River: Something about Ash (SHOWN)']);
  expect(await reviewsOf(host, board)).toHaveLength(1);
});

test('a decision stands after 8 seconds', async () => {
  const { host, review } = await reported();
  await on(host, 'boardReviewHide', { id: review.id, note });
  await api.owner.query(`update board_review set settled_at = settled_at - interval '9 seconds'`);
  expect(codesOf(await on(host, 'boardReviewUndo', { id: review.id }))).toEqual(['TOO_LATE id']);
});

test('who may not write for a time is told until when, reads on, and asks to look again once', async () => {
  const { host, wren, fern, board, review } = await reported();
  const restrict = (days: number) =>
    on(host, 'boardReviewRestrict', { id: review.id, until: inDays(days), note });
  expect(codesOf(await restrict(91))).toEqual(['OUT_OF_RANGE until']);
  expect(codesOf(await restrict(-1))).toEqual(['OUT_OF_RANGE until']);
  expect((await restrict(3)).review.outcome).toBe('RESTRICT');
  const { viewerSeat } = await boardOf(wren, board.group.id);
  expect(viewerSeat).toMatchObject({ restrictionNote: note, appealedAt: null });
  expect(viewerSeat.restrictedUntil).not.toBeNull();
  const write = { boardId: board.id, input: { text: 'Hello' } };
  expect(codesOf(await on(wren, 'boardPostWrite', write))).toEqual(['STATE_NOT_ALLOWED boardId']);
  // Another name is no way around it.
  await on(wren, 'boardLeave', { id: board.id, posts: 'KEEP_POSTS' });
  await on(wren, 'boardJoin', { id: board.id, alias: 'Somebody New' });
  expect(codesOf(await on(wren, 'boardPostWrite', write))).toEqual(['STATE_NOT_ALLOWED boardId']);
  expect(await readOn(wren, board)).toHaveLength(1);
  const ask = (person: typeof wren) =>
    on(person, 'boardAppeal', { id: board.id, note: 'I did not mean him.' });
  expect(codesOf(await ask(fern))).toEqual(['STATE_NOT_ALLOWED id']);
  expect((await ask(wren)).board.viewerSeat.appealedAt).not.toBeNull();
  expect(codesOf(await ask(wren))).toEqual(['STATE_NOT_ALLOWED id']);
  const [again] = (await reviewsOf(host, board)) ?? [];
  expect(again).toMatchObject({ causes: ['APPEAL'], notes: ['I did not mean him.'] });
  expect(codesOf(await on(host, 'boardReviewLift', { id: again?.id }))).toEqual([]);
  expect(codesOf(await on(wren, 'boardPostWrite', write))).toEqual([]);
});

test('what is lifted and undone does not stand over what another set since', async () => {
  const { host, coordinator, wren, fern, board, review } = await reported();
  await on(host, 'boardReviewRestrict', { id: review.id, until: inDays(3), note });
  await on(wren, 'boardAppeal', { id: board.id, note: 'I did not mean him.' });
  const [appealed] = (await reviewsOf(host, board)) ?? [];
  const lift = () => on(host, 'boardReviewLift', { id: appealed?.id });
  const undo = () => on(host, 'boardReviewUndo', { id: appealed?.id });
  await lift();
  expect(codesOf(await undo())).toEqual([]);
  expect((await boardOf(wren, board.group.id)).viewerSeat.restrictionNote).toBe(note);
  await lift();
  const other = await posted(wren, board, 'Another thing');
  await on(fern, 'boardPostReport', { id: other.id, reason: 'HURTFUL' });
  const [waiting] = (await reviewsOf(coordinator, board)) ?? [];
  const newer = { id: waiting?.id, until: inDays(9), note: 'Of another post.' };
  expect(codesOf(await on(coordinator, 'boardReviewRestrict', newer))).toEqual([]);
  expect(codesOf(await undo())).toEqual([]);
  const { viewerSeat } = await boardOf(wren, board.group.id);
  expect(viewerSeat.restrictionNote).toBe('Of another post.');
});

test('nothing is lifted where nobody asked for it', async () => {
  const { host, review } = await reported();
  expect(codesOf(await on(host, 'boardReviewLift', { id: review.id }))).toEqual([
    'STATE_NOT_ALLOWED id',
  ]);
});

test('what is taken back while it waits is kept for the decision, and for nothing else', async () => {
  const { host, wren, fern, board, post, review } = await reported();
  expect((await on(wren, 'boardPostTakeBack', { id: post.id })).post).toBeNull();
  expect(await readOn(fern, board)).toEqual([]);
  const [waiting] = (await reviewsOf(host, board)) ?? [];
  expect(waiting?.post).toMatchObject({ state: 'TAKEN_BACK', text: 'Something about Ash' });
  const kept = await on(host, 'boardReviewKeep', { id: review.id });
  expect(kept.review.undoUntil).toBeNull();
  const { rows } = await api.owner.query(
    `select p.content from board_post p join board_review r on r.post_id = p.id
     where r.settled_at is not null and p.state = 'TAKEN_BACK'`,
  );
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every(({ content }) => content === null)).toBe(true);
});

test('two moderators at once: one decides', async () => {
  const { host, coordinator, review } = await reported();
  const done = await Promise.all([
    on(host, 'boardReviewHide', { id: review.id, note }),
    on(coordinator, 'boardReviewKeep', { id: review.id }),
  ]);
  expect(done.map(codesOf).filter((codes) => codes.length === 0)).toHaveLength(1);
});

test('of who may be in danger their care team is told at once, and nothing of the board or its words', async () => {
  const { network, coordinator, host, wren, fern, ash, board, members } = await boardCase(api);
  const counselor = await network.person('COUNSELOR');
  await network.careTeam(members.wren.key, counselor, 'COUNSELOR');
  const post = await posted(wren, board, 'I can not go on', { postAsItIs: true });
  expect(await alertsOf(counselor)).toEqual([]);
  const report = (person: TestPerson, reason: string) =>
    on(person, 'boardPostReport', { id: post.id, reason, note: 'Look at what she writes' });
  await report(fern, 'OTHER');
  expect(await alertsOf(counselor)).toEqual([]);
  expect(codesOf(await report(fern, 'IN_DANGER'))).toEqual([]);
  const [alert] = await alertsOf(counselor);
  expect(alert).toMatchObject({
    severity: 'CRITICAL',
    kind: 'SAFETY',
    member: { id: members.wren.id },
    reason: { rule: 'REPORTED_IN_DANGER', inputs: [{ name: 'inDanger', value: 'ANOTHER' }] },
    log: [{ type: 'RAISED', actor: null, note: null }],
  });
  const { rows } = await api.owner.query('select * from alert where member_id = $1', [
    members.wren.key,
  ]);
  const keyOf = (id: string) => Buffer.from(id, 'base64url').toString().split(':')[1] as string;
  for (const secret of [keyOf(post.id), keyOf(board.id), 'Quiet River', 'go on', fern.key]) {
    expect(JSON.stringify([alert, rows])).not.toContain(secret);
  }
  // Who says it twice has said it; another one says it too.
  await report(fern, 'IN_DANGER');
  expect((await alertsOf(counselor))[0]?.occurrences).toBe(1);
  await on(ash, 'boardJoin', { id: board.id, alias: 'Old Oak' });
  await report(ash, 'IN_DANGER');
  expect((await alertsOf(coordinator))[0]?.occurrences).toBe(2);
  // A host who is no member has no care team: whoever sees to the board does.
  const own = await posted(host, board, 'I am worn out');
  expect(codesOf(await on(fern, 'boardPostReport', { id: own.id, reason: 'IN_DANGER' }))).toEqual(
    [],
  );
  expect(await alertsOf(coordinator)).toHaveLength(1);
});

test('who reports twice is one who reports: what they said last stands, also under another name', async () => {
  const { host, wren, fern, board } = await boardCase(api);
  const post = await posted(wren, board, 'About my week');
  const report = (note: string, reason = 'OTHER') =>
    on(fern, 'boardPostReport', { id: post.id, reason, note });
  for (let i = 0; i < 4; i += 1) await report(`Word ${i}`);
  await on(fern, 'boardLeave', { id: board.id, posts: 'KEEP_POSTS' });
  await on(fern, 'boardJoin', { id: board.id, alias: 'Somebody New' });
  await report('The last word', 'HURTFUL');
  expect(await reviewsOf(host, board)).toMatchObject([
    { causes: ['REPORT'], reasons: ['HURTFUL'], notes: ['The last word'] },
  ]);
});

test('who sees to a board and is on it as a member learns of nobody by a report of their own', async () => {
  const { network, coordinator, wren, board } = await boardCase(api);
  const both = await network.person('COORDINATOR', 'MEMBER');
  await network.member({ account: both, alias: 'Both' });
  await joinGroup(both, { id: board.group.id });
  await on(both, 'boardJoin', { id: board.id, alias: 'Tall Pine' });
  const post = await posted(wren, board, 'About my week');
  await on(both, 'boardPostReport', { id: post.id, reason: 'OTHER' });
  const [review] = (await reviewsOf(both, board)) ?? [];
  expect(await writerOf(both, review)).toBeNull();
  expect(await writerOf(coordinator, review)).toMatchObject({ name: 'Wren' });
});

test('one reports others’ posts alone, and at most 10 times an hour, but danger at any time', async () => {
  const { coordinator, wren, fern, board } = await boardCase(api);
  const own = await posted(fern, board, 'Mine');
  expect(codesOf(await on(fern, 'boardPostReport', { id: own.id, reason: 'OTHER' }))).toEqual([
    'STATE_NOT_ALLOWED id',
  ]);
  const post = await posted(wren, board, 'Hello');
  const report = (reason = 'OTHER') => on(fern, 'boardPostReport', { id: post.id, reason });
  for (let i = 0; i < 10; i++) expect(codesOf(await report())).toEqual([]);
  await expect(report()).rejects.toThrow('RATE_LIMITED');
  expect(codesOf(await report('IN_DANGER'))).toEqual([]);
  expect(await alertsOf(coordinator)).toMatchObject([{ reason: { rule: 'REPORTED_IN_DANGER' } }]);
});

test('a page of what waits takes no more statements however much there is', async () => {
  const { wren, fern, host, board } = await boardCase(api);
  for (let i = 0; i < 6; i++) {
    const post = await posted(wren, board, `Post ${i}`);
    await on(fern, 'boardPostReport', { id: post.id, reason: 'OTHER' });
  }
  const sent = (first: number) =>
    statementsOf(() =>
      host.ask(
        `query ($id: ID!, $first: Int) { boardReviews(boardId: $id, first: $first) {
          nodes { id notes post { text } settledBy { name } board { id } } } }`,
        { id: board.id, first },
      ),
    );
  expect((await sent(6)).length).toBe((await sent(1)).length);
});
