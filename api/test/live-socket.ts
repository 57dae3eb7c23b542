import WebSocket, { type ClientOptions } from 'ws';
import type { AnyData, Answer, TestApi } from './harness.ts';

const LONGEST_WAIT = 5000;

interface Message {
  id?: string;
  type: string;
  payload?: AnyData;
}

/** How a socket is opened. */
export interface SocketOptions extends ClientOptions {
  protocol?: string;
}

/** A WebSocket message by message, for what a client library would hide. */
export class LiveSocket {
  readonly raw: WebSocket;
  /** Resolves when the socket is closed, by whomever. */
  readonly closed: Promise<{ code: number; reason: string; at: number }>;
  readonly #messages: Message[] = [];
  #wake: () => void = () => undefined;
  #id = 0;

  private constructor(raw: WebSocket) {
    this.raw = raw;
    this.closed = new Promise((resolve) => {
      raw.once('close', (code, reason) => {
        resolve({ code, reason: reason.toString(), at: performance.now() });
        this.#wake();
      });
    });
    raw.on('message', (data: Buffer) => {
      this.#messages.push(JSON.parse(data.toString()) as Message);
      this.#wake();
    });
    raw.on('error', () => undefined);
  }

  /** Opens without `connection_init`. @throws Error `Unexpected server response: 403` when refused */
  static async open(api: TestApi, options: SocketOptions = {}): Promise<LiveSocket> {
    const { protocol = 'graphql-transport-ws', ...rest } = options;
    const url = `${api.app.url.replace('http', 'ws')}/graphql`;
    const socket = new LiveSocket(new WebSocket(url, protocol, rest));
    await new Promise((resolve, reject) => {
      socket.raw.once('open', resolve);
      socket.raw.once('error', reject);
    });
    return socket;
  }

  /** Opens and says who is there. */
  static async signedIn(
    api: TestApi,
    token?: string,
    options: SocketOptions = {},
  ): Promise<LiveSocket> {
    const socket = await LiveSocket.open(api, options);
    const payload = token === undefined ? {} : { authorization: `Bearer ${token}` };
    socket.send({ type: 'connection_init', payload });
    await socket.next('connection_ack');
    return socket;
  }

  send(message: Message): void {
    this.raw.send(JSON.stringify(message));
  }

  /** Sends an operation. @returns its id */
  subscribe(query: string, variables: Record<string, unknown> = {}): string {
    const id = String((this.#id += 1));
    this.send({ id, type: 'subscribe', payload: { query, variables } });
    return id;
  }

  /** The next message of one of these types, for one operation when its id is given. */
  async next(types: string | string[], id?: string, wait = LONGEST_WAIT): Promise<Message> {
    const wanted = (message: Message) =>
      types.includes(message.type) && (id === undefined || message.id === id);
    const until = performance.now() + wait;
    for (;;) {
      const at = this.#messages.findIndex(wanted);
      if (at >= 0) return this.#messages.splice(at, 1)[0] as Message;
      if (this.raw.readyState >= WebSocket.CLOSING) {
        const { code, reason } = await this.closed;
        throw new Error(`The socket is closed: ${String(code)} ${reason}`);
      }
      const left = until - performance.now();
      if (left <= 0) throw new Error(`No ${String(types)} came in ${String(wait)} ms.`);
      await this.#something(left);
    }
  }

  /** Asks a query or mutation, answered as over HTTP. */
  async ask<Data = AnyData>(
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<Pick<Answer<Data>, 'data' | 'errors' | 'extensions'>> {
    const id = this.subscribe(query, variables);
    const { type, payload } = await this.next(['next', 'error'], id);
    return type === 'error' ? { data: undefined as Data, errors: payload } : payload;
  }

  async close(): Promise<void> {
    this.raw.close();
    await this.closed;
  }

  #something(wait: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, wait);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
