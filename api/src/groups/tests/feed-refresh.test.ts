import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type TestApi } from '../../../test/harness.ts';
import type { TestPerson } from '../../../test/test-network.ts';
import { refreshFeeds } from '../refresh-feeds.ts';
import { changeFeed, decide, editFeed, feedOf } from './feed-kit.ts';
import { importFeed, meetingNames, row, serving } from './meeting-kit.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ feedsFromPrivateAddresses: true });
});
afterAll(async () => {
  await api.close();
});

/** A server whose list can be changed, and a feed that is read from it every day. */
async function published(
  work: (list: {
    person: TestPerson;
    id: string;
    publish: (rows: object[] | number) => void;
    asked: () => number;
    /** Makes its turn come, and waits until it was read as often as that. */
    turn: () => Promise<AnyFeed>;
    feed: () => Promise<AnyFeed>;
  }) => Promise<void>,
): Promise<void> {
  const person = await (await api.network()).person('COORDINATOR');
  let [answer, etag, asked]: [object[] | number, number, number] = [[row('a'), row('b')], 1, 0];
  await serving(
    (request, response) => {
      asked += 1;
      const tag = `"${String(etag)}"`;
      if (answer === SILENCE) return;
      if (typeof answer === 'number') response.writeHead(answer).end();
      else if (request.headers['if-none-match'] === tag) response.writeHead(304).end();
      else response.writeHead(200, { etag: tag }).end(JSON.stringify(answer));
    },
    async (url) => {
      const input = { name: 'County', kind: 'MEETING_GUIDE', timeZone: 'America/New_York', url };
      const { feed } = await importFeed(person, input);
      const daily = { name: 'County', url, timeZone: 'America/New_York', refreshHours: 24 };
      const { feed: made } = await editFeed(person, feed.id, feed.version ?? 1, daily);
      const settled = await read(person, feed.id, made.runs.nodes.length + 1);
      expect(settled.runs.nodes[0]).toMatchObject({ state: 'NOT_CHANGED', cause: 'SCHEDULE' });
      await work({
        person,
        id: feed.id,
        publish: (rows) => {
          answer = rows;
          etag += 1;
        },
        asked: () => asked,
        feed: () => feedOf(person, feed.id),
        turn: async () => {
          const { length } = (await feedOf(person, feed.id)).runs.nodes;
          await comeDue(feed.id);
          return read(person, feed.id, length + 1);
        },
      });
    },
  );
}

/** No answer at all. */
const SILENCE = 0;

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- an answer of the API
type AnyFeed = any;

const GOES_ON = () => false;

const keyOf = (id: string) => Buffer.from(id, 'base64url').toString().split(':')[1];

const comeDue = (id: string) =>
  api.owner.query('update meeting_feed set next_run_at = app.now() where id = $1', [keyOf(id)]);

/** The feed once it has so many readings; the timers of the server read it. */
async function read(person: TestPerson, id: string, runs: number): Promise<AnyFeed> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    await refreshFeeds(api.app.services, GOES_ON);
    const feed = await feedOf(person, id);
    if (feed.runs.nodes.length >= runs) return feed;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The feed was not read.');
}

const hoursFromNow = (moment: string) => (Date.parse(moment) - Date.now()) / 3_600_000;

test('a feed is read when its turn comes, and asked for no more than has changed', async () => {
  await published(async ({ person, publish, turn, asked }) => {
    const before = asked();
    const same = await turn();
    expect(same.runs.nodes[0]).toMatchObject({ state: 'NOT_CHANGED', startedBy: null });
    expect(asked()).toBe(before + 1);
    expect(hoursFromNow(same.nextRunAt)).toBeCloseTo(24, 1);
    publish([row('a'), row('b'), row('c')]);
    const { runs } = await turn();
    expect(runs.nodes[0]).toMatchObject({ state: 'APPLIED', result: { created: 1 } });
    expect(await meetingNames(person)).toHaveLength(3);
  });
});

test('several processes at once read it once', async () => {
  await published(async ({ publish, id, asked, feed, person }) => {
    publish([row('a'), row('b'), row('c')]);
    const before = asked();
    await comeDue(id);
    await Promise.all(Array.from({ length: 5 }, () => refreshFeeds(api.app.services, GOES_ON)));
    await read(person, id, 3);
    expect(asked()).toBe(before + 1);
    expect((await feed()).runs.nodes).toHaveLength(3);
  });
});

test('a server that is down is tried again soon, and is said to be down until it is back', async () => {
  await published(async ({ publish, turn, person }) => {
    publish(503);
    const down = await turn();
    expect(down.runs.nodes[0]).toMatchObject({
      state: 'UNREADABLE',
      problem: 'HTTP_STATUS: 503',
      result: null,
    });
    expect(down.problem).toMatchObject({ message: 'HTTP_STATUS: 503', attempts: 1 });
    expect(hoursFromNow(down.nextRunAt)).toBeCloseTo(0.25, 1);
    expect((await turn()).problem.attempts).toBe(2);
    expect(await meetingNames(person)).toHaveLength(2);
    publish([row('a'), row('b')]);
    expect(await turn()).toMatchObject({ problem: null });
  });
});

test('an empty answer of a night is held, and the next good one goes on as if nothing had been', async () => {
  await published(async ({ publish, turn, person }) => {
    publish([]);
    const empty = await turn();
    expect(empty.heldRun).toMatchObject({ state: 'HELD', cause: 'SCHEDULE', result: { ended: 2 } });
    expect(await meetingNames(person)).toHaveLength(2);
    publish([row('a'), row('b', { notes: 'New.' })]);
    const good = await turn();
    expect(good.heldRun).toBeNull();
    expect(good.runs.nodes[0]).toMatchObject({ state: 'APPLIED', result: { updated: 1 } });
  });
});

test('a paused feed is left alone, and a resumed one is read at once', async () => {
  await published(async ({ person, id, feed, asked }) => {
    const { version } = await feed();
    const paused = await changeFeed(person, 'Pause', id, version);
    expect(paused.feed).toMatchObject({ nextRunAt: null, refreshHours: 24 });
    expect(paused.feed.pausedAt).not.toBeNull();
    const before = asked();
    await refreshFeeds(api.app.services, GOES_ON);
    expect(asked()).toBe(before);
    const twice = await changeFeed(person, 'Pause', id, paused.feed.version);
    expect(twice.userErrors).toMatchObject([{ code: 'STATE_NOT_ALLOWED' }]);
    const resumed = await changeFeed(person, 'Resume', id, paused.feed.version);
    expect(resumed.feed.pausedAt).toBeNull();
    await read(person, id, 3);
  });
});

test('a reading that is taken back pauses the feed, which would bring the same again', async () => {
  await published(async ({ publish, turn, person }) => {
    publish([row('a'), row('b'), row('c')]);
    const { runs } = await turn();
    const { run } = await decide(person, 'Rollback', runs.nodes[0].id);
    expect(run.feed).toMatchObject({ nextRunAt: null });
    expect(run.feed.pausedAt).not.toBeNull();
    expect(await meetingNames(person)).toHaveLength(2);
  });
});

test('a process that stops does not wait for a server that says nothing', async () => {
  await published(async ({ publish, id, feed, asked }) => {
    publish(SILENCE);
    const { length } = (await feed()).runs.nodes;
    const [before, begun] = [asked(), performance.now()];
    await comeDue(id);
    await refreshFeeds(api.app.services, () => asked() > before);
    expect(performance.now() - begun).toBeLessThan(10_000);
    expect((await feed()).runs.nodes).toHaveLength(length);
  });
});

test('what was read for a feed that was ended meanwhile changes nothing', async () => {
  await published(async ({ person, id, feed, publish }) => {
    publish([row('a'), row('b'), row('c')]);
    const { version } = await feed();
    await comeDue(id);
    const reading = refreshFeeds(api.app.services, GOES_ON);
    await changeFeed(person, 'End', id, version);
    await reading;
    expect(await meetingNames(person)).toEqual([]);
    expect((await feed()).nextRunAt).toBeNull();
  });
});

test('what a feed is to be is judged', async () => {
  await published(async ({ person, id, feed }) => {
    const { version, location: url } = await feed();
    const wish = { name: 'County', url, timeZone: 'America/New_York', refreshHours: 24 };
    const refused = async (more: object) =>
      (await editFeed(person, id, version, { ...wish, ...more })).userErrors;
    expect(await refused({ name: ' ' })).toMatchObject([{ code: 'REQUIRED' }]);
    expect(await refused({ refreshHours: 0 })).toMatchObject([{ code: 'OUT_OF_RANGE' }]);
    expect(await refused({ url: null })).toMatchObject([
      { code: 'REQUIRED', field: ['input', 'url'] },
    ]);
    const moved = await editFeed(person, id, version, {
      ...wish,
      name: 'Moved',
      refreshHours: null,
    });
    expect(moved.feed).toMatchObject({ name: 'Moved', refreshHours: null, nextRunAt: null });
    const stale = await editFeed(person, id, version, wish);
    expect(stale.userErrors).toMatchObject([{ code: 'STALE_VERSION' }]);
  });
});
