import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  markRead,
  pairOf,
  readMessages,
  report,
  reportsOf,
  send,
  setBlock,
  type Pair,
} from '../../../test/conversations.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { MEMBER_DETAIL } from '../../../test/member-detail.ts';
import { move } from '../../../test/mentorships.ts';
import type { TestPerson } from '../../../test/test-network.ts';
import { globalId } from '../../common/ids.ts';
import { Role } from '../../generated/schema.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** How somebody may stand to the two besides their roles. */
const places = ['nowhere', 'COUNSELOR', 'COORDINATOR', 'HOUSE_MANAGER', 'MENTOR'] as const;
/** What may have become of the mentorship since. */
const ends = ['goes on', 'Pause', 'End', 'blocked'] as const;

const roles = fc.subarray(Object.values(Role), { minLength: 1 });

const EVERYTHING = `query ($id: ID!, $member: ID!, $ids: [ID!]!) {
  mentorship(id: $id) {
    state conversation { unread lastMessageAt } contacts { note }
    reports { id reason note messages { number text from } }
  }
  mentorships(first: 100) {
    nodes { id conversation { unread } reports { messages { text } } contacts { note } }
  }
  mentorshipMessages(id: $id, first: 100) { nodes { text } }
  nodes(ids: $ids) {
    __typename
    ... on MentorshipMessage { text } ... on MentorshipReport { note messages { text } }
  }
  tasks(first: 100) { nodes { note outcome subject { node { __typename id } } } }
  monitoringEvents(memberId: $member, first: 100) { nodes { id ... on ContactLogged { note } } }
}`;

/** Whoever they are, by every road that they have, as text. */
async function everythingOf(person: TestPerson, pair: Pair, ids: string[]): Promise<string> {
  const { data, errors } = await person.ask(EVERYTHING, {
    id: pair.id,
    member: pair.member.id,
    ids,
  });
  const detail = await person.ask(MEMBER_DETAIL, { id: pair.member.id });
  // A field that the role does not include is FORBIDDEN, and the rest is asked for all the same.
  const codes = (errors ?? []).map(({ extensions }: AnyData) => extensions.code as string);
  expect(codes.filter((code: string) => code !== 'FORBIDDEN')).toEqual([]);
  return JSON.stringify([data, detail.data]);
}

test('nobody but the two reads a message, whatever their roles; of reported ones whoever coordinates, with few around', async () => {
  await fc.assert(
    fc.asyncProperty(
      roles,
      fc.constantFrom(...places),
      fc.constantFrom(...ends),
      fc.option(fc.integer({ min: 1, max: 12 }), { nil: null }),
      async (held, place, end, reported) => {
        const pair = await pairOf(api);
        const { mentor, account, id, network, member } = pair;
        for (let number = 1; number <= 12; number += 1) {
          // The member reports: those of the mentor are the odd ones.
          await send(number % 2 ? mentor : account, id, `secret-${String(number)}-word`);
        }
        const messages = await readMessages(account, id);
        const numberOf = reported === null ? null : reported - ((reported + 1) % 2);
        if (numberOf !== null) {
          const message = messages.find(({ number }) => number === numberOf);
          expect((await report(account, message?.id)).userErrors).toEqual([]);
        }
        if (end === 'blocked') await setBlock(account, id);
        else if (end !== 'goes on') await move(account, end, id);
        const stranger = await network.person(...held);
        if (place !== 'nowhere') await network.careTeam(member.key, stranger, place);
        const { rows } = await api.owner.query(
          `select 'MentorshipMessage' as type, id from mentorship_message where organization_id = $1
           union all select 'MentorshipReport', id from mentorship_report where organization_id = $1`,
          [network.organizationId],
        );
        const ids = rows.map((row) => globalId(row.type, row.id));

        const seen = await everythingOf(stranger, pair, ids);

        const told = [...seen.matchAll(/secret-(\d+)-word/g)].map(([, number]) => Number(number));
        const coordinates = held.some((role) => role === 'ADMINISTRATOR' || role === 'COORDINATOR');
        const around =
          numberOf !== null && coordinates
            ? messages
                .map(({ number }) => number as number)
                .filter((number) => number >= numberOf - 4 && number <= numberOf + 2)
            : [];
        expect(new Set(told)).toEqual(new Set(around));
        // The mentor does not read that they were reported, and still reads what was written.
        expect(await reportsOf(mentor, id)).toEqual([]);
        expect(await readMessages(mentor, id)).toHaveLength(12);
      },
    ),
    { numRuns: 30, seed: 49 },
  );
}, 240_000);

test('who is neither of the two changes nothing and is told of nothing', async () => {
  const pair = await pairOf(api);
  const { account, mentor, id, network, coordinator, counselor } = pair;
  const { message } = await send(mentor, id, 'Hello');
  const others = [
    coordinator,
    counselor,
    await network.person('ADMINISTRATOR'),
    await network.person('MENTOR'),
    await network.person('MEMBER'),
  ];
  const unknown = [{ code: 'NOT_FOUND', field: ['id'] }];
  for (const person of others) {
    expect((await send(person, id, 'Hello')).userErrors).toEqual(unknown);
    expect((await markRead(person, id, 1)).userErrors).toEqual(unknown);
    expect((await setBlock(person, id)).userErrors).toEqual(unknown);
    expect((await report(person, message.id)).userErrors).toEqual(unknown);
  }
  expect(await readMessages(account, id)).toHaveLength(1);
});
