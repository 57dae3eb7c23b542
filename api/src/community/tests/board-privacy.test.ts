import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { boardCase, on, posted, reviewsOf } from '../../../test/boards.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { MEMBER_DETAIL } from '../../../test/member-detail.ts';
import type { TestPerson } from '../../../test/test-network.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const EVERYTHING = `query Everything($group: ID!, $post: ID!) {
  board(groupId: $group) {
    id viewerSeat { alias }
    group { id viewerMembership { alias } }
    posts(first: 100) { nodes { author mine text answers { author mine } } }
  }
  node(id: $post) { ... on BoardPost { author mine text } }
}`;

test('who is behind a name is nobody’s to learn by reading, in whatever role they read', async () => {
  const { network, coordinator, host, wren, fern, ash, group, board, members } =
    await boardCase(api);
  const post = await posted(wren, board, 'A hard week');
  await posted(fern, board, 'With you', { answerTo: post.id });
  await on(fern, 'boardPostReport', { id: post.id, reason: 'OTHER', note: 'Look at this' });
  const counselor = await network.person('COUNSELOR');
  const mentor = await network.person('MENTOR');
  for (const [person, role] of [
    [counselor, 'COUNSELOR'],
    [mentor, 'MENTOR'],
  ] as const) {
    await network.careTeam(members.wren.key, person, role);
  }
  const readers: Record<string, TestPerson> = {
    coordinator,
    host,
    fern,
    ash,
    counselor,
    mentor,
    administrator: await network.person('ADMINISTRATOR'),
    houseManager: await network.person('HOUSE_MANAGER'),
    stranger: await network.person('MEMBER'),
    elsewhere: await (await api.network()).person('ADMINISTRATOR'),
  };
  const may = ['coordinator', 'host', 'fern', 'administrator'];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...Object.keys(readers)), async (who) => {
      const reader = readers[who] as TestPerson;
      const { data } = await reader.ask(EVERYTHING, { group: group.id, post: post.id });
      const text = JSON.stringify(data);
      // Neither the name used, nor the record, nor the place on the board.
      for (const secret of ['Wren', members.wren.id, members.wren.key]) {
        expect(text).not.toContain(secret);
      }
      expect(text.includes('A hard week')).toBe(may.includes(who));
      expect(text.includes('Quiet River')).toBe(may.includes(who));
    }),
    { numRuns: 25 },
  );
});

test('no record, list or trail of a member tells that they are on a board', async () => {
  const { coordinator, host, wren, board, members } = await boardCase(api);
  const post = await posted(wren, board, 'A hard week');
  await on(host, 'boardPostEncourage', { id: post.id, kind: 'WITH_YOU' });
  const { data } = await coordinator.ask(MEMBER_DETAIL, { id: members.wren.id });
  expect(JSON.stringify(data)).not.toMatch(/Quiet River|Board/);
  const { rows } = await api.owner.query<{ operation: string }>(
    `select operation, root_fields from access_event
     where $1 = any (member_ids) and root_fields::text ilike '%board%'`,
    [members.wren.key],
  );
  expect(rows).toEqual([]);
});

test('who reports is not told to those who decide', async () => {
  const { coordinator, wren, fern, board, members } = await boardCase(api);
  const post = await posted(wren, board, 'A hard week');
  await on(fern, 'boardPostReport', { id: post.id, reason: 'OTHER', note: 'Look at this' });
  const reviews = (await reviewsOf(coordinator, board)) as AnyData[];
  expect(JSON.stringify(reviews)).not.toMatch(/Morning Fox|Fern/);
  expect(JSON.stringify(reviews)).not.toContain(members.fern.id);
});
