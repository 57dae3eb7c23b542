import type { IncomingMessage } from 'node:http';
import { CloseCode, type Server } from 'graphql-ws';
import type { WebSocket, WebSocketServer } from 'ws';
import type { Logger } from './logger.ts';

/** A socket that does not read is closed when so much waits for it; its client resumes elsewhere. */
const LARGEST_BUFFER = 1024 * 1024;
const PING_MS = 12_000;

/** What each socket brings along. */
export interface SocketExtra extends Record<PropertyKey, unknown> {
  socket: WebSocket;
  request: IncomingMessage;
}

/**
 * Lets graphql-ws speak on every socket. Its own adapter for `ws` writes errors as they are to the
 * console; here they go masked to the log, and none of them reaches the other side.
 */
export function speakOn<Extra extends SocketExtra>(
  wss: WebSocketServer,
  protocol: Server<Extra>,
  log: Logger,
): void {
  wss.on('connection', (socket, request) => {
    // Too large a message, for one: ws closes the socket by itself.
    socket.on('error', (err) => {
      log.debug({ err }, 'a socket failed');
    });
    const stopPings = pingUntilSilent(socket);
    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        send: (message) => send(socket, message),
        close: (code, reason) => {
          socket.close(code, reason);
        },
        onMessage: (listen) => {
          socket.on('message', (message: Buffer) => {
            listen(message.toString()).catch((err: unknown) => {
              log.error({ err }, 'a message could not be handled');
              socket.close(CloseCode.InternalServerError, 'Internal server error');
            });
          });
        },
      },
      { socket, request } as Extra,
    );
    socket.once('close', (code, reason) => {
      stopPings();
      closed(code, reason.toString()).catch((err: unknown) => {
        log.error({ err }, 'a socket could not be cleared up');
      });
    });
  });
}

/** Resolves when the message is on its way, or the socket is closing, which its own event tells. */
function send(socket: WebSocket, message: string): Promise<void> {
  if (socket.bufferedAmount > LARGEST_BUFFER) socket.terminate();
  if (socket.readyState !== socket.OPEN) return Promise.resolve();
  return new Promise((resolve) => {
    socket.send(message, () => {
      resolve();
    });
  });
}

/** Ends a socket whose other side has not answered a ping when the next is due. */
function pingUntilSilent(socket: WebSocket): () => void {
  let answered = true;
  socket.on('pong', () => {
    answered = true;
  });
  const timer = setInterval(() => {
    if (!answered) socket.terminate();
    else if (socket.readyState === socket.OPEN) socket.ping();
    answered = false;
  }, PING_MS);
  return () => {
    clearInterval(timer);
  };
}
