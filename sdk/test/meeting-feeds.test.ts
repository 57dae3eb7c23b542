import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createClient } from '../src/client.ts';
import { ConflictError } from '../src/errors.ts';
import { fellowshipOf, type Fellowship } from '../src/fellowship/index.ts';
import type { GroupInput } from '../src/generated/graphql.ts';
import { orThrow } from '../src/or-throw.ts';
import { startRealApi, type RealApi } from './real-api.ts';

let api: RealApi;
let fellowship: Fellowship;
beforeAll(async () => {
  api = await startRealApi();
  const { person } = await api.account('COORDINATOR');
  fellowship = fellowshipOf(createClient({ url: api.url, auth: () => person.token }));
});
afterAll(() => api.close());

const row = (slug: string) => ({
  slug,
  name: `Meeting ${slug}`,
  day: 1,
  time: '19:00',
  formatted_address: '1 Mill Street, Springfield, VT 05156, USA',
  latitude: 43.3,
  longitude: -72.5,
});

/** Reads rows as a list: a new one by name, or a known one. */
async function read(list: { name: string } | { feedId: string }, rows: object[]) {
  const fresh = 'name' in list && ({ kind: 'MEETING_GUIDE', timeZone: 'UTC' } as const);
  const document = JSON.stringify(rows);
  const { feed, run } = orThrow(
    await fellowship.meetings.importFeed({ ...list, ...fresh, document }),
  );
  return { feed: feed!, run: run! };
}

test('a feed: read, held, confirmed, taken back, renamed and ended', async () => {
  const { meetingFeeds } = fellowship;
  const { feed } = await read({ name: 'Springfield' }, [row('a'), row('b'), row('c')]);
  const { id } = feed;
  const { run } = await read({ feedId: id }, []);
  expect(run).toMatchObject({ state: 'HELD', result: { ended: 3 } });
  const runId = run.id;
  orThrow(await meetingFeeds.confirm({ runId }));
  await expect(meetingFeeds.discard({ runId }).then(orThrow)).rejects.toBeInstanceOf(ConflictError);
  const back = orThrow(await meetingFeeds.rollBack({ runId }), 'run');
  expect(back.feed).toMatchObject({ id, meetingCount: 3 });
  const states = (await meetingFeeds.runs({ id, first: 5 })).nodes.map(({ state }) => state);
  expect(states).toEqual(['ROLLED_BACK', 'APPLIED']);

  const input = { name: 'Windsor', url: null, timeZone: 'UTC', refreshHours: null };
  const expectedVersion = back.feed!.version;
  const edited = orThrow(await meetingFeeds.edit({ id, expectedVersion, input }), 'feed');
  const target = { id, expectedVersion: edited.version };
  await expect(meetingFeeds.pause(target).then(orThrow)).rejects.toThrow();
  await expect(meetingFeeds.resume(target).then(orThrow)).rejects.toThrow();
  orThrow(await meetingFeeds.end(target));
  expect(await fellowship.meetings.feeds()).toEqual([]);
});

test('what two feeds have, and the address at which the meetings are read', async () => {
  const { meetingFeeds } = fellowship;
  await read({ name: 'County' }, [row('a')]);
  await read({ name: 'State' }, [row('a')]);
  const [pair] = await Array.fromAsync(meetingFeeds.iterateDuplicates());
  expect(pair).toMatchObject({
    original: { feed: { name: 'County' } },
    meeting: { feed: { name: 'State' } },
  });
  orThrow(await meetingFeeds.undoDuplicate({ id: pair!.id }));
  expect((await meetingFeeds.duplicates()).nodes).toEqual([]);

  expect(await meetingFeeds.export()).toBeNull();
  const { path } = orThrow(await meetingFeeds.createExport());
  const answer = await fetch(new URL(path!, api.url));
  expect(await answer.json()).toHaveLength(2);
  expect(await meetingFeeds.export()).not.toBeNull();
  orThrow(await meetingFeeds.revokeExport());
  expect(await meetingFeeds.export()).toBeNull();
});

test('a group is found among meetings while it is listed', async () => {
  const { groups, meetings } = fellowship;
  const input: GroupInput = {
    name: 'Lantern',
    secular: true,
    medicationWelcoming: true,
    venue: 'IN_PERSON',
    locationName: 'Pier',
    timeZone: 'UTC',
    listing: { latitude: 43.3, longitude: -72.5 },
  };
  const made = orThrow(await groups.create(input), 'group');
  expect(made.listing).toEqual({ latitude: 43.3, longitude: -72.5, conferenceUrl: null });
  const schedule = { startTime: '19:00', durationMinutes: 60, timeZone: 'UTC' };
  const startsOn = `${String(new Date().getUTCFullYear() + 1)}-06-01`;
  orThrow(
    await groups.createSession({
      groupId: made.id,
      input: { title: 'Evening', modality: 'IN_PERSON', schedule: { ...schedule, startsOn } },
    }),
  );
  const filter = { text: 'Lantern', near: { latitude: 43.3, longitude: -72.5, radiusMeters: 100 } };
  const [found] = (await meetings.list(filter)).nodes;
  expect(found).toMatchObject({
    name: 'Evening',
    group: { id: made.id, name: 'Lantern' },
    nextOccurrences: [{ startsAt: `${startsOn}T19:00:00Z` }],
  });
  orThrow(await meetings.keep(found!));
  expect(await meetings.kept()).toMatchObject([{ name: 'Evening', currentOccurrence: null }]);
  const change = { id: made.id, expectedVersion: made.version };
  orThrow(await groups.edit({ ...change, input: { ...input, listing: null } }));
  expect((await meetings.list(filter)).nodes).toEqual([]);
});
