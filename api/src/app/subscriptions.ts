import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphQLRequest } from '@apollo/server';
import { GraphQLError, parse, type ExecutionArgs, type GraphQLFormattedError } from 'graphql';
import { CloseCode, handleProtocols, makeServer } from 'graphql-ws';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Viewer } from '../auth/viewer.ts';
import { rateLimited, unauthenticated } from '../common/api-error.ts';
import { formatError } from './error-format.ts';
import type { ExecuteOperation } from './execute-operation.ts';
import { openSockets } from './metrics.ts';
import { Context } from './operation-context.ts';
import { requestScope } from './request-scope.ts';
import type { Services } from './services.ts';
import { speakOn, type SocketExtra } from './sockets.ts';
import { newRequestId, originAllowed, tokenOf, viewerOfToken } from './transport.ts';

const LARGEST_MESSAGE = 64 * 1024;
const INIT_TIMEOUT = 3000;
const SESSION_CHECK_MS = 2000;
const GOING_AWAY = 1001;
const CLOSE_BATCH = 50;
const LONGEST_GOODBYE = 2000;
/** Of one session, or of one address without a session. */
const MOST_SOCKETS = 200;
/** That run on one socket at once. */
const MOST_OPERATIONS = 50;

/** What a socket carries from its connection_init on. */
interface Extra extends SocketExtra {
  viewer?: Viewer | undefined;
}

/** A socket that was let in, and whose it is: a session's, or an address's. */
interface OpenSocket {
  viewer?: Viewer | undefined;
  owner: string;
}

// graphql-ws asks for a document to choose between query and subscription; we take either from one place.
const anyDocument = parse('subscription { any }');

/** graphql-ws takes only instances of GraphQLError, and prints them itself. */
class Refused extends GraphQLError {
  readonly formatted: GraphQLFormattedError;

  constructor(formatted: GraphQLFormattedError) {
    super(formatted.message);
    this.formatted = formatted;
  }

  override toJSON(): GraphQLFormattedError {
    return this.formatted;
  }
}

/**
 * Speaks `graphql-transport-ws` on the server's `/graphql`; everything is executed by
 * `executeOperation`, and a socket lives no longer than its session.
 * @returns what closes all sockets, few at a time, so that their clients do not return all at once
 */
export function serveSubscriptions(
  server: Server,
  executeOperation: ExecuteOperation,
  services: Services,
): () => Promise<void> {
  const { config, sessions, log } = services;
  const sockets = new Map<WebSocket, OpenSocket>();
  const wss = new WebSocketServer({
    server,
    path: '/graphql',
    maxPayload: LARGEST_MESSAGE,
    handleProtocols,
    verifyClient: ({ req }, answer) => {
      answer(originAllowed(req, config.origins), 403, 'Forbidden');
    },
  });
  const masked = (error: unknown, requestId: string) => {
    const unknown = { message: '', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
    return formatError(unknown, error, requestId, log);
  };
  const protocol = makeServer<Record<string, unknown>, Extra>({
    connectionInitWaitTimeout: INIT_TIMEOUT,
    onConnect: async ({ connectionParams, extra }) => {
      const token = tokenOf(connectionParams?.authorization, extra.request.headers.cookie);
      extra.viewer = await viewerOfToken(sessions, token);
      // Whoever shows something that is not good is refused, and can sign in again.
      if (token !== undefined && !extra.viewer) return false;
      // It may have gone while we looked.
      if (extra.socket.readyState !== extra.socket.OPEN) return false;
      const owner = extra.viewer?.sessionId ?? services.addressOf(extra.request);
      if ([...sockets.values()].filter((other) => other.owner === owner).length >= MOST_SOCKETS) {
        return false;
      }
      sockets.set(extra.socket, { viewer: extra.viewer, owner });
      openSockets.inc();
      extra.socket.once('close', () => {
        sockets.delete(extra.socket);
        openSockets.dec();
      });
      return true;
    },
    onSubscribe: ({ extra, subscriptions }, _id, payload) => {
      // A socket that is told to go may keep talking until it answers.
      if (extra.socket.readyState !== extra.socket.OPEN) return [unauthenticated()];
      if (Object.keys(subscriptions).length > MOST_OPERATIONS) return [rateLimited(1)];
      const requestId = newRequestId();
      const address = services.addressOf(extra.request);
      const transport = { requestId, address, viewer: extra.viewer };
      return requestScope.run({ requestId }, async () => {
        const outcome = await executeOperation(
          payload as GraphQLRequest,
          (more) => new Context(services, transport, more),
        );
        const refused = !(Symbol.asyncIterator in outcome) && outcome.data === undefined;
        if (refused) return (outcome.errors ?? []).map((error) => new Refused(error));
        return { document: anyDocument, outcome } as unknown as ExecutionArgs;
      });
    },
    subscribe: (args) => (args as unknown as { outcome: never }).outcome,
    // Already printed, where graphql-ws would ask each error to print itself.
    onNext: (_ctx, _id, _payload, _args, result) => result as never,
    // An error that a source throws in mid-stream comes here as it was thrown.
    onError: (_ctx, _id, _payload, errors) =>
      errors.map((error) =>
        error instanceof Refused ? error.formatted : masked(error, newRequestId()),
      ),
  });
  speakOn(wss, protocol, log);
  const watch = setInterval(() => void closeEnded(services, sockets), SESSION_CHECK_MS);
  return async () => {
    clearInterval(watch);
    await closeAll(wss);
  };
}

/** Closes the sockets whose session has ended or whose roles have changed. */
async function closeEnded(services: Services, sockets: Map<WebSocket, OpenSocket>): Promise<void> {
  // Those of now: of who comes while we ask, nothing is known yet.
  const open = [...sockets].flatMap(([socket, { viewer }]) => (viewer ? [{ socket, viewer }] : []));
  if (open.length === 0) return;
  const ids = [...new Set(open.map(({ viewer }) => viewer.sessionId))];
  const alive = await services.sessions.alive(ids).catch(() => undefined);
  if (!alive) return;
  for (const { socket, viewer } of open) {
    const roles = alive.get(viewer.sessionId);
    if (roles?.join() === viewer.roles.join()) continue;
    socket.close(CloseCode.Forbidden, 'Forbidden');
    setTimeout(() => {
      socket.terminate();
    }, LONGEST_GOODBYE).unref();
  }
}

async function closeAll(wss: WebSocketServer): Promise<void> {
  const closed = new Promise((resolve) => {
    wss.close(resolve);
  });
  const open = [...wss.clients];
  for (let i = 0; i < open.length; i += CLOSE_BATCH) {
    for (const socket of open.slice(i, i + CLOSE_BATCH)) socket.close(GOING_AWAY, 'Going away');
    if (i + CLOSE_BATCH < open.length) await sleep(20);
  }
  const silent = setTimeout(() => {
    for (const socket of wss.clients) socket.terminate();
  }, LONGEST_GOODBYE);
  await closed;
  clearTimeout(silent);
}
