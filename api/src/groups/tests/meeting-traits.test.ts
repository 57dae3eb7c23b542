import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { statementsOf } from '../../../test/statements.ts';
import type { TestPerson } from '../../../test/test-network.ts';
import { importFeed, meetingNames, newFeed, row } from './meeting-kit.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const named = (slug: string, changes: AnyData = {}) => row(slug, { name: slug, ...changes });

/** Meetings of several fellowships in one feed that names none. */
async function caseOf(feed: AnyData = {}) {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const rows = [
    named('aa secular', { entity: 'Alcoholics Anonymous of the bay', types: ['O', 'A', 'W'] }),
    named('aa', { entity: 'Alcoholics Anonymous of the bay', types: ['LGBTQ'] }),
    named('SMART Recovery at noon', { types: ['VET'] }),
    named('unknown', { types: ['G', 'MAT'] }),
  ];
  const read = await importFeed(coordinator, { ...newFeed(rows), ...feed });
  expect(read.userErrors).toEqual([]);
  return { network, coordinator, feed: read.feed };
}

const found = async (person: TestPerson, filter: AnyData) =>
  (await meetingNames(person, filter)).sort();

test('meetings are found by fellowship, and by what their types or their fellowship say of them', async () => {
  const { network } = await caseOf();
  const person = await network.person('MEMBER');
  const smart = 'SMART Recovery at noon';
  expect(await found(person, { fellowships: ['AA'] })).toEqual(['aa', 'aa secular']);
  expect(await found(person, { fellowships: ['SMART', 'NA'] })).toEqual([smart]);
  expect(await found(person, { fellowships: [] })).toEqual([]);
  expect(await found(person, { secular: true })).toEqual([smart, 'aa secular']);
  expect(await found(person, { medicationWelcoming: true })).toEqual([smart, 'unknown']);
  expect(await found(person, { audiences: ['LGBTQ'] })).toEqual(['aa', 'unknown']);
  expect(await found(person, { audiences: ['VETERANS', 'WOMEN'] })).toEqual([smart, 'aa secular']);
  expect(await found(person, { secular: true, audiences: ['WOMEN'] })).toEqual(['aa secular']);
  expect(await found(person, { secular: false, medicationWelcoming: false })).toHaveLength(4);
});

test('a meeting says what is known of it, and who reads many asks no more often', async () => {
  const { network } = await caseOf();
  const person = await network.person('MEMBER');
  const read = (first: number) =>
    person.ask(
      `query ($first: Int) { meetings(first: $first) { nodes {
        name fellowship { code } secular medicationWelcoming audiences } } }`,
      { first },
    );
  const { data, errors } = await read(4);
  expect(errors).toBeUndefined();
  expect(data.meetings.nodes).toContainEqual({
    name: 'aa secular',
    fellowship: { code: 'AA' },
    secular: true,
    medicationWelcoming: false,
    audiences: ['WOMEN'],
  });
  expect(data.meetings.nodes).toContainEqual({
    name: 'unknown',
    fellowship: null,
    secular: false,
    medicationWelcoming: true,
    audiences: ['LGBTQ'],
  });
  const work = async (first: number) => (await statementsOf(() => read(first))).length;
  expect(await work(4)).toBe(await work(1));
});

test('a feed says of which fellowship its meetings are that do not say so, by its name or as a person set it', async () => {
  const byName = await caseOf({ name: 'Narcotics Anonymous, all meetings' });
  expect(await found(byName.coordinator, { fellowships: ['NA'] })).toEqual(['unknown']);
  const { coordinator, feed } = await caseOf({ fellowship: 'LIFERING' });
  expect(await found(coordinator, { fellowships: ['LIFERING'] })).toEqual(['unknown']);
  expect(await found(coordinator, { secular: true })).toContain('unknown');
  const edit = async (input: AnyData, version: number) => {
    const { data, errors } = await coordinator.ask(
      `mutation ($id: ID!, $version: Int!, $input: MeetingFeedEditInput!) {
        meetingFeedEdit(id: $id, expectedVersion: $version, input: $input) {
          userErrors { code } feed { fellowship version } } }`,
      { id: feed.id, version, input: { name: 'Bay', timeZone: 'America/New_York', ...input } },
    );
    expect(errors).toBeUndefined();
    return data.meetingFeedEdit.feed;
  };
  const kept = await edit({}, 1);
  expect(kept.fellowship).toBe('LIFERING');
  expect((await edit({ fellowship: null }, kept.version)).fellowship).toBeNull();
  expect(await found(coordinator, { fellowships: ['LIFERING'] })).toEqual([]);
});
