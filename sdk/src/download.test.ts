import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { createClient } from './client.ts';
import type { ClientOptions } from './connection.ts';
import { NetworkError, PermissionError, ServerError, TimeoutError } from './errors.ts';

/** A client of a server that answers so. */
async function serving(
  answer: RequestListener,
  work: (client: ReturnType<typeof createClient>, asked: string[]) => Promise<void>,
  options: Partial<ClientOptions> = {},
): Promise<void> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  try {
    await work(createClient({ url, ...options }), asked);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const csv = { 'content-type': 'text/csv; charset=utf-8' };

test('pieces come as they are sent, and a letter that was parted comes whole', () => {
  const bytes = Buffer.from('\ufeffalias\r\nAñil\r\n');
  return serving(
    (_, response) => {
      response.writeHead(200, csv).write(bytes.subarray(0, 12));
      setTimeout(() => response.end(bytes.subarray(12)), 50);
    },
    async ({ members }, asked) => {
      const pieces = await Array.fromAsync(members.export({ status: 'LEFT', mine: true }));
      expect(pieces.join('')).toBe(bytes.toString());
      expect(asked).toEqual(['/files/members.csv?status=LEFT&mine=true']);
    },
  );
});

test('a file that breaks off says so, and is not begun anew', () =>
  serving(
    (request, response) => {
      response.writeHead(200, csv).write('alias\r\nAna\r\n');
      setTimeout(() => request.socket.destroy(), 50);
    },
    async ({ members }, asked) => {
      const pieces: string[] = [];
      const reading = (async () => {
        for await (const piece of members.export()) pieces.push(piece);
      })();
      await expect(reading).rejects.toBeInstanceOf(NetworkError);
      await expect(reading).rejects.toMatchObject({
        code: 'BROKEN_OFF',
        operation: 'MemberExport',
      });
      expect(pieces.join('')).toBe('alias\r\nAna\r\n');
      expect(asked).toHaveLength(1);
    },
  ));

test('a silence that is too long ends it; a caller who takes their time does not', () =>
  serving(
    (_, response) => {
      response.writeHead(200, csv).write('alias\r\n');
    },
    async ({ members }) => {
      const file = members.export();
      expect((await file.next()).value).toBe('alias\r\n');
      await new Promise((resolve) => setTimeout(resolve, 300));
      await expect(file.next()).rejects.toBeInstanceOf(TimeoutError);
    },
    { timeoutMs: 200 },
  ));

test('what is refused is refused as an operation is; a page in between is no file', async () => {
  const errors = [{ extensions: { code: 'FORBIDDEN', requestId: 'r1' } }];
  await serving(
    (_, response) => response.writeHead(403).end(JSON.stringify({ errors })),
    async ({ members }) => {
      const refused = members.export().next();
      await expect(refused).rejects.toBeInstanceOf(PermissionError);
      await expect(refused).rejects.toMatchObject({ requestId: 'r1' });
    },
  );
  await serving(
    (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>'),
    async ({ members }) => {
      await expect(members.export().next()).rejects.toBeInstanceOf(ServerError);
    },
  );
});

test('opening it is tried again; the caller gives it up by their signal', async () => {
  let times = 0;
  await serving(
    (request, response) => {
      times += 1;
      if (times === 1) request.socket.destroy();
      else response.writeHead(200, csv).write('alias\r\n');
    },
    async ({ members }, asked) => {
      const stop = new AbortController();
      const file = members.export({}, { signal: stop.signal });
      expect((await file.next()).value).toBe('alias\r\n');
      expect(asked).toHaveLength(2);
      stop.abort(new Error('enough'));
      await expect(file.next()).rejects.toThrow('enough');
    },
  );
});
