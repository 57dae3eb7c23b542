import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Socket, type AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { fetchFeed, type FetchOptions } from './fetch-feed.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const LIST = '[{"slug":"a","name":"Ä"}]';
const ANSWERS: Readonly<Record<string, Answer>> = {
  '/list': (request, response) => {
    const unchanged = request.headers['if-none-match'] === '"v1"';
    response.writeHead(unchanged ? 304 : 200, { etag: '"v1"', 'last-modified': 'yesterday' });
    response.end(unchanged ? '' : LIST);
  },
  '/gzip': (_request, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(LIST));
  },
  '/bomb': (_request, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(5_000_000)));
  },
  '/odd': (_request, response) => {
    response.writeHead(200, { 'content-encoding': 'zebra' }).end(LIST);
  },
  '/latin': (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json; charset=iso-8859-1' });
    response.end(Buffer.from(LIST, 'latin1'));
  },
  '/declared': (_request, response) => {
    response.writeHead(200, { 'content-length': '99999999' }).write('[');
  },
  '/endless': (_request, response) => {
    response.writeHead(200);
    const more = () => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536)));
    };
    response.on('drain', more);
    more();
  },
  '/slow': () => undefined,
  '/stalled': (_request, response) => {
    response.writeHead(200).write('[');
  },
  '/cut': (_request, response) => {
    response.writeHead(200, { 'content-length': '500' }).write('[');
    setTimeout(() => response.destroy(), 20);
  },
  '/moved': (_request, response) => response.writeHead(302, { location: '/list' }).end(),
  '/loop': (_request, response) => response.writeHead(301, { location: '/loop' }).end(),
  '/to-file': (_request, response) => {
    response.writeHead(302, { location: 'file:///etc/hostname' }).end();
  },
  '/to-metadata': (_request, response) => {
    response.writeHead(302, { location: 'http://169.254.169.254/latest/' }).end();
  },
  '/to-loopback': (_request, response) => {
    response.writeHead(307, { location: 'http://[::1]:5432/' }).end();
  },
  '/to-name': (_request, response) => {
    response.writeHead(301, { location: 'http://0x7f000001/' }).end();
  },
  '/broken': (_request, response) => response.writeHead(503).end('down'),
};

let server: Server;
let origin: string;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'feed-'));
  server = createServer((request, response) => {
    const answer = ANSWERS[request.url ?? ''];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});

function fetchLocal(path: string, options: FetchOptions = {}) {
  return fetchFeed(`${origin}${path}`, { allowPrivateAddresses: true, ...options });
}

describe('a feed on the web', () => {
  test('comes with what is needed to ask for changes only', async () => {
    const first = await fetchLocal('/list');
    const stamps = { etag: '"v1"', lastModified: 'yesterday' };
    expect(first).toEqual({ unchanged: false, text: LIST, ...stamps });
    expect(await fetchLocal('/list', stamps)).toEqual({ unchanged: true });
  });

  test.each(['/moved', '/gzip', '/latin'])('%s gives the same list', async (path) => {
    expect(await fetchLocal(path)).toMatchObject({ text: LIST });
  });

  test.each([
    ['/missing', 'HTTP_STATUS', '404'],
    ['/broken', 'HTTP_STATUS', '503'],
    ['/loop', 'TOO_MANY_REDIRECTS', null],
    ['/to-file', 'URL_INVALID', null],
    ['/declared', 'TOO_LARGE', null],
    ['/endless', 'TOO_LARGE', null],
    ['/bomb', 'TOO_LARGE', null],
    ['/odd', 'ENCODING_UNKNOWN', 'zebra'],
    ['/cut', 'UNREACHABLE', 'ECONNRESET'],
  ])('%s fails as %s', async (path, code, detail) => {
    const failure = fetchLocal(path, { maxBytes: 1_000_000 });
    await expect(failure).rejects.toMatchObject({ name: 'FetchFeedError', code, detail });
  });

  test.each(['/slow', '/stalled'])('%s fails when its time is over', async (path) => {
    const failure = fetchLocal(path, { timeoutMs: 200 });
    await expect(failure).rejects.toMatchObject({
      name: 'FetchFeedError',
      code: 'TIMEOUT',
      detail: null,
    });
  });

  test('fails clearly where nobody listens', async () => {
    const failure = fetchFeed('http://127.0.0.1:1/', { allowPrivateAddresses: true });
    await expect(failure).rejects.toMatchObject({
      code: 'UNREACHABLE',
      detail: 'ECONNREFUSED',
    });
  });

  test.each(['http://name:secret@example.org/', 'http://', 'ftp://example.org/a.json'])(
    '%s is no address of a feed',
    async (source) => {
      await expect(fetchFeed(source)).rejects.toMatchObject({ code: 'URL_INVALID' });
    },
  );
});

describe('private addresses', () => {
  test('are refused as written, in any spelling', async () => {
    const { port } = new URL(origin);
    for (const host of [
      '127.0.0.1',
      '2130706433',
      '[::1]',
      '[::ffff:127.0.0.1]',
      '169.254.169.254',
    ]) {
      const failure = fetchFeed(`http://${host}:${port}/list`);
      await expect(failure).rejects.toMatchObject({ code: 'ADDRESS_REFUSED' });
    }
  });

  test('are refused behind a name, also one of this machine', async () => {
    const { port } = new URL(origin);
    const failure = fetchFeed(`http://localhost:${port}/list`);
    await expect(failure).rejects.toMatchObject({ code: 'ADDRESS_REFUSED' });
    const resolve: FetchOptions['resolve'] = (_name, answer) =>
      answer(null, [{ address: '10.0.0.1', family: 4 }]);
    const named = fetchFeed(`http://feed.example.org/list`, { resolve });
    await expect(named).rejects.toMatchObject({ code: 'ADDRESS_REFUSED' });
  });

  test('are refused behind a redirect of a public address, which may be anybody’s', async () => {
    const { port } = new URL(origin);
    const connect = Reflect.get(Socket.prototype, 'connect') as (to: unknown) => Socket;
    // The public address leads to the server of this test; all else is as it is.
    const spy = jest.spyOn(Socket.prototype, 'connect').mockImplementation(function (
      this: Socket,
    ): Socket {
      return connect.call(this, { host: '127.0.0.1', port: Number(port) });
    });
    await expect(fetchFeed('http://8.8.8.8/list')).resolves.toMatchObject({ text: LIST });
    for (const path of ['/to-metadata', '/to-loopback', '/to-name']) {
      const failure = fetchFeed(`http://8.8.8.8${path}`);
      await expect(failure).rejects.toMatchObject({ code: 'ADDRESS_REFUSED' });
    }
    expect(spy).toHaveBeenCalledTimes(4);
  });

  test('an unknown name is told from a refused one', async () => {
    const unknown = Object.assign(new Error('not found'), { code: 'ENOTFOUND' });
    const failure = fetchFeed('http://feed.example.org/', {
      resolve: (_n, answer) => answer(unknown, []),
    });
    await expect(failure).rejects.toMatchObject({ code: 'HOST_UNKNOWN', detail: 'ENOTFOUND' });
  });
});

describe('a file', () => {
  test('is read by path or URL where files are allowed', async () => {
    const path = join(folder, 'list.json');
    await writeFile(path, LIST);
    for (const source of [path, pathToFileURL(path).href]) {
      expect(await fetchFeed(source, { allowFiles: true })).toMatchObject({ text: LIST });
      await expect(fetchFeed(source)).rejects.toMatchObject({ code: 'FILE_NOT_ALLOWED' });
    }
    const tooSmall = fetchFeed(path, { allowFiles: true, maxBytes: 5 });
    await expect(tooSmall).rejects.toMatchObject({ code: 'TOO_LARGE' });
  });

  test.each([
    ['nothing.json', 'ENOENT'],
    ['.', 'not a file'],
  ])('%s cannot be read: %s', async (name, detail) => {
    const failure = fetchFeed(join(folder, name), { allowFiles: true });
    await expect(failure).rejects.toMatchObject({ code: 'FILE_UNREADABLE', detail });
  });
});
