import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type TestApi } from '../../../test/harness.ts';
import { importFeed, meetingNames, newFeed, row, serving } from './meeting-kit.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ feedsFromPrivateAddresses: true });
});
afterAll(async () => {
  await api.close();
});

const fetched = (url: string, more: object = {}) => ({
  name: 'County list',
  kind: 'MEETING_GUIDE',
  timeZone: 'America/Los_Angeles',
  url,
  ...more,
});

test('a list is fetched again only when its server says that it changed', async () => {
  const person = await (await api.network()).person('ADMINISTRATOR');
  let [etag, rows] = ['"1"', [row('a'), row('b')]];
  let sent = 0;
  const server = serving(
    (request, response) => {
      const known = request.headers['if-none-match'] === etag;
      if (known) response.writeHead(304).end();
      else {
        sent += 1;
        response.writeHead(200, { etag }).end(JSON.stringify(rows));
      }
    },
    async (url) => {
      const { feed } = await importFeed(person, fetched(url));
      expect(feed).toMatchObject({ location: url, lastImport: { created: 2 } });
      const again = await importFeed(person, { feedId: feed.id });
      expect(again.userErrors).toEqual([]);
      expect(again.feed.lastImport).toMatchObject({ rows: 2, created: 0, unchanged: 2 });
      expect(again.feed.importedAt > feed.importedAt).toBe(true);
      expect(sent).toBe(1);

      [etag, rows] = ['"2"', [row('a')]];
      const changed = await importFeed(person, { feedId: feed.id });
      expect(changed.feed.lastImport).toMatchObject({ rows: 1, unchanged: 1, ended: 1 });
      expect(sent).toBe(2);

      const document = JSON.stringify([row('a'), row('by hand')]);
      await importFeed(person, { feedId: feed.id, document });
      const back = await importFeed(person, { feedId: feed.id });
      expect(back.feed.lastImport).toMatchObject({ rows: 1, unchanged: 1, ended: 1 });
      expect(await meetingNames(person)).toEqual(['Meeting a']);
    },
  );
  await server;
});

test('a BMLT root is asked for its meetings with the formats they use', async () => {
  const person = await (await api.network()).person('ADMINISTRATOR');
  const asked: string[] = [];
  const answer = {
    meetings: [
      {
        id_bigint: '7',
        meeting_name: 'Hope',
        weekday_tinyint: '1',
        start_time: '10:00:00',
        duration_time: '01:30:00',
        location_street: '1 Main St',
        formats: 'A',
        format_shared_id_list: '4',
      },
    ],
    formats: [{ id: '4', key_string: 'A', world_id: 'OPEN', lang: 'en' }],
  };
  await serving(
    (request, response) => {
      asked.push(request.url ?? '');
      response.end(JSON.stringify(answer));
    },
    async (url) => {
      const root = new URL('/main_server/', url).href;
      const { feed } = await importFeed(person, fetched(root, { kind: 'BMLT' }));
      expect(feed).toMatchObject({ location: root, lastImport: { created: 1 } });
      expect(asked).toEqual([
        '/main_server/client_interface/json/?switcher=GetSearchResults&get_used_formats=1',
      ]);
      expect(await meetingNames(person, { weekday: 'SUNDAY', types: ['O'] })).toEqual(['Hope']);
    },
  );
});

test('a server that answers with an error is told of, and its feed is not made', async () => {
  const person = await (await api.network()).person('ADMINISTRATOR');
  await serving(
    (_, response) => response.writeHead(503).end('[]'),
    async (url) => {
      expect(await importFeed(person, fetched(url))).toMatchObject({
        feed: null,
        userErrors: [
          {
            code: 'FEED_UNREADABLE',
            field: ['input', 'url'],
            message: 'The feed could not be read: HTTP_STATUS: 503.',
          },
        ],
      });
    },
  );
  const { data } = await person.ask('{ meetingFeeds { id } }');
  expect(data.meetingFeeds).toEqual([]);
});

test('an address that answers without a meeting makes no feed', async () => {
  const person = await (await api.network()).person('ADMINISTRATOR');
  await serving(
    (_, response) => response.end('[]'),
    async (url) => {
      const message = 'The feed could not be read: NO_MEETING.';
      expect(await importFeed(person, fetched(url))).toMatchObject({
        feed: null,
        userErrors: [{ code: 'FEED_UNREADABLE', field: ['input', 'url'], message }],
      });
    },
  );
});

test('of an answer of 200 MB no more is taken than a list may have, and the feed stays as it is', async () => {
  const person = await (await api.network()).person('ADMINISTRATOR');
  const [whole, chunk] = [200 * 1024 * 1024, Buffer.alloc(1024 * 1024, ' ')];
  let [isHuge, sent] = [false, 0];
  await serving(
    (_, response) => {
      if (!isHuge) response.end(JSON.stringify([row('a')]));
      const more = () => {
        while (sent < whole && !response.destroyed) {
          sent += chunk.length;
          if (!response.write(chunk)) return;
        }
      };
      if (isHuge) response.on('drain', more);
      if (isHuge) more();
    },
    async (url) => {
      const { feed } = await importFeed(person, fetched(url));
      isHuge = true;
      const { userErrors } = await importFeed(person, { feedId: feed.id });
      expect(userErrors).toMatchObject([
        { code: 'FEED_UNREADABLE', message: 'The feed could not be read: TOO_LARGE.' },
      ]);
      expect(sent).toBeLessThan(whole / 4);
      expect(await meetingNames(person)).toEqual(['Meeting a']);
    },
  );
});

test('private addresses are refused unless they were allowed', async () => {
  const careful = await startApi();
  try {
    const person = await (await careful.network()).person('ADMINISTRATOR');
    let reached = false;
    await serving(
      (_, response) => {
        reached = true;
        response.end(JSON.stringify([row('a')]));
      },
      async (url) => {
        for (const address of [url, url.replace('127.0.0.1', 'localhost')]) {
          const { userErrors } = await importFeed(person, fetched(address));
          expect(userErrors).toMatchObject([{ code: 'FEED_UNREADABLE', field: ['input', 'url'] }]);
          expect(userErrors[0].message).toContain('ADDRESS_REFUSED');
        }
        expect(reached).toBe(false);
        const { userErrors } = await importFeed(person, {
          ...fetched(url),
          ...newFeed([row('a')]),
        });
        expect(userErrors).toEqual([]);
      },
    );
  } finally {
    await careful.close();
  }
});
