import type { WebSocket } from 'ws';

/** A subscription as the server sees it. */
export interface Subscription {
  authorization: unknown;
  variables: Record<string, unknown>;
  next(data: unknown): void;
  /** An execution result as it is, for example with errors. */
  result(result: object): void;
  error(errors: object[]): void;
  complete(): void;
  close(code: number): void;
  /** Breaks the connection without a word. */
  terminate(): void;
  /** Resolves to the close code once the connection is closed. */
  closed: Promise<number>;
}

export interface SocketBehavior {
  refuse(authorization: unknown): number | undefined;
  onSubscription(subscription: Subscription): void;
}

/** Speaks graphql-transport-ws as far as the tests need it. */
export function serveSocket(socket: WebSocket, behavior: SocketBehavior): void {
  let authorization: unknown;
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  const send = (message: object) => socket.send(JSON.stringify(message));

  socket.on('message', (raw) => {
    const message = JSON.parse(String(raw));
    if (message.type === 'connection_init') {
      authorization = message.payload?.authorization;
      const code = behavior.refuse(authorization);
      if (code) socket.close(code);
      else send({ type: 'connection_ack' });
    }
    if (message.type === 'subscribe') {
      const { id } = message;
      behavior.onSubscription({
        authorization,
        variables: message.payload.variables,
        next: (data) => send({ id, type: 'next', payload: { data } }),
        result: (payload) => send({ id, type: 'next', payload }),
        error: (errors) => send({ id, type: 'error', payload: errors }),
        complete: () => send({ id, type: 'complete' }),
        close: (code) => socket.close(code),
        terminate: () => socket.terminate(),
        closed,
      });
    }
  });
}
