import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { WebSocketServer } from 'ws';
import { serveSocket, type Subscription } from './fake-socket.ts';

/** What a request held. */
export interface Received {
  operationName: string;
  query: string;
  variables: Record<string, unknown>;
  headers: IncomingMessage['headers'];
}

/** What the API does with a request: answers, breaks the connection, or never answers. */
export type Answer =
  | 'break'
  | 'hang'
  | {
      status?: number;
      headers?: Record<string, string>;
      data?: unknown;
      errors?: { message?: string; path?: string[]; extensions?: Record<string, unknown> }[];
      /** Instead of `data` and `errors`. */
      text?: string;
    };

/** A server with the API's manners and none of its contents, to misbehave on demand. */
export async function startFakeApi() {
  const received: Received[] = [];
  let answers: Answer[] = [];
  const subscriptions: Subscription[] = [];
  const sockets = {
    /** The close code a connection with this authorization is refused with; undefined accepts it. */
    refuse: (_authorization: unknown): number | undefined => undefined,
    onSubscription: (_subscription: Subscription, _nth: number) => {},
  };

  const server = createServer((request, response) => void answer(request, response));
  const webSockets = new WebSocketServer({ server });
  webSockets.on('connection', (socket) =>
    serveSocket(socket, {
      refuse: (authorization) => sockets.refuse(authorization),
      onSubscription(subscription) {
        subscriptions.push(subscription);
        sockets.onSubscription(subscription, subscriptions.length);
      },
    }),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    received,
    subscriptions,
    sockets,
    /** The next answers, in order; the last one again and again. */
    willAnswer(...next: Answer[]) {
      answers = next;
    },
    async close() {
      for (const client of webSockets.clients) client.terminate();
      webSockets.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };

  async function answer(request: IncomingMessage, response: ServerResponse) {
    received.push({ ...JSON.parse(await text(request)), headers: request.headers });
    const next = answers.length > 1 ? answers.shift() : answers[0];
    if (next === undefined || next === 'break') return request.socket.destroy();
    if (next === 'hang') return;
    const { status = 200, headers, data, errors } = next;
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(next.text ?? JSON.stringify({ data, errors }));
  }
}

export type FakeApi = Awaited<ReturnType<typeof startFakeApi>>;
