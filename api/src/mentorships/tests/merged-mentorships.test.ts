import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { mergeOf, undoOf } from '../../../test/merges.ts';
import type { TestPerson } from '../../../test/test-network.ts';
import { active, mentorOf, move, offer, propose } from '../../../test/mentorships.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

test('two records of one person have the same mentor once, and each their own again after an undo', async () => {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const [mentor, other] = [await mentorOf(network), await mentorOf(network)];
  const [from, into] = [await network.member(), await network.member()];
  await active(coordinator, from, mentor);
  await active(coordinator, into, mentor);
  await propose(coordinator, from, other, { additional: true });
  const standing = async (id: string) =>
    (
      await coordinator.ask(`{ member(id: "${id}") { mentorships { state mentor { id } } } }`)
    ).data.member.mentorships
      .map((one: AnyData) => [one.mentor.id === mentor.id ? 'mentor' : 'other', one.state])
      .sort();
  const before = [await standing(from.id), await standing(into.id)];

  const { merge, userErrors } = await mergeOf(coordinator, from, into);

  expect(userErrors).toEqual([]);
  expect(await standing(into.id)).toEqual([
    ['mentor', 'ACTIVE'],
    ['mentor', 'ENDED'],
    ['other', 'PROPOSED'],
  ]);
  const { data } = await mentor.ask(`{ mentorProfile(personId: "${mentor.id}") { placesHeld } }`);
  expect(data.mentorProfile.placesHeld).toBe(1);

  expect((await undoOf(coordinator, merge.id)).userErrors).toEqual([]);
  expect([await standing(from.id), await standing(into.id)]).toEqual(before);
});

/** The states of a member's mentorships by mentor, and whether each is additional. */
async function standingOf(coordinator: TestPerson, memberId: string) {
  const { data } = await coordinator.ask(
    `{ member(id: "${memberId}") { mentorships { id state additional mentor { id } } careTeam { role person { id } } } }`,
  );
  return data.member;
}

async function caseOf() {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const mentor = await mentorOf(network);
  const [from, into] = [await network.member(), await network.member()];
  return { network, coordinator, mentor, from, into };
}

test('who goes with the member stays before who was proposed, whichever record they were in', async () => {
  const { coordinator, mentor, from, into } = await caseOf();
  const { id } = await active(coordinator, from, mentor);
  await propose(coordinator, into, mentor);
  const { merge } = await mergeOf(coordinator, from, into);
  const { mentorships } = await standingOf(coordinator, into.id);
  expect(mentorships.map(({ state }: AnyData) => state).sort()).toEqual(['ACTIVE', 'WITHDRAWN']);
  expect(mentorships.find(({ state }: AnyData) => state === 'ACTIVE').id).toBe(id);
  await undoOf(coordinator, merge.id);
  const again = await standingOf(coordinator, into.id);
  expect(again.mentorships).toMatchObject([{ state: 'PROPOSED' }]);
});

test('of two mentors who go with one person one is additional, and neither after an undo', async () => {
  const { network, coordinator, mentor, from, into } = await caseOf();
  const other = await mentorOf(network);
  await active(coordinator, from, mentor);
  await active(coordinator, into, other);
  const { merge } = await mergeOf(coordinator, from, into);
  const additional = async (id: string) =>
    (await standingOf(coordinator, id)).mentorships
      .map((one: AnyData) => [one.mentor.id === mentor.id, one.additional])
      .sort();
  expect(await additional(into.id)).toEqual([
    [false, false],
    [true, true],
  ]);
  await undoOf(coordinator, merge.id);
  expect(await additional(from.id)).toEqual([[true, false]]);
});

test('an undo gives back no mentor whom somebody has ended meanwhile', async () => {
  const { coordinator, mentor, from, into } = await caseOf();
  await active(coordinator, from, mentor);
  const { id } = await active(coordinator, into, mentor);
  const { merge } = await mergeOf(coordinator, from, into);
  await move(coordinator, 'End', id, { reason: 'NOT_A_FIT' });
  await undoOf(coordinator, merge.id);
  const { mentorships, careTeam } = await standingOf(coordinator, from.id);
  expect(mentorships).toMatchObject([{ state: 'ENDED' }]);
  expect(careTeam).toEqual([]);
});

test('nobody is their own mentor once two records are one', async () => {
  const { network, coordinator, from } = await caseOf();
  const both = await network.person('MENTOR', 'MEMBER');
  await offer(both, both);
  const into = await network.member({ account: both });
  await active(coordinator, from, both);
  await mergeOf(coordinator, from, into);
  const { mentorships, careTeam } = await standingOf(coordinator, into.id);
  expect(mentorships).toMatchObject([{ state: 'ENDED' }]);
  expect(careTeam).toEqual([]);
});

test('who has left the care team since two records became one is on neither after the undo', async () => {
  const { network, coordinator, from, into } = await caseOf();
  const [left, stays] = [await network.person('COUNSELOR'), await network.person('COUNSELOR')];
  for (const { key } of [from, into]) {
    for (const person of [left, stays]) await network.careTeam(key, person, 'COUNSELOR');
  }
  const { merge } = await mergeOf(coordinator, from, into);
  const { data } = await coordinator.ask(
    `mutation { careTeamLeave(memberId: "${into.id}", personId: "${left.id}", role: COUNSELOR) {
       userErrors { code } } }`,
  );
  expect(data.careTeamLeave.userErrors).toEqual([]);
  expect((await undoOf(coordinator, merge.id)).userErrors).toEqual([]);
  for (const { id } of [from, into]) {
    const { careTeam } = await standingOf(coordinator, id);
    expect(careTeam).toEqual([{ role: 'COUNSELOR', person: { id: stays.id } }]);
  }
});
