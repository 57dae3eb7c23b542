import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { mergeOf, undoOf } from '../../../test/merges.ts';
import { active, mentorOf, propose } from '../../../test/mentorships.ts';

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
