import { EventEmitter } from 'node:events';
import pg from 'pg';

const CHANNEL = 'holdfast';
const RECONNECT_MS = 250;
/** Who listens hears nothing of a database that has gone: it is asked so often, and left when it is late. */
const ASK_MS = 5000;
const LONGEST_ANSWER_MS = 5000;
const COALESCE_MS = 2;

/** Tells readers of a stream, in every process, that there is something new. */
export interface Wakes {
  send(stream: string): void;
}

/**
 * Wakes readers across processes by NOTIFY on one connection. Only a hint: it may be lost, and readers
 * poll anyway. Sent after the commit and coalesced, since a NOTIFY inside each transaction would make
 * all commits wait for one lock.
 */
export class Hints implements Wakes {
  readonly #url: string;
  readonly #emitter = new EventEmitter().setMaxListeners(0);
  readonly #waiting = new Set<string>();
  #client: pg.Client | undefined;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  private constructor(url: string) {
    this.#url = url;
  }

  static async open(workerUrl: string): Promise<Hints> {
    const hints = new Hints(workerUrl);
    await hints.#connect();
    return hints;
  }

  /** Whether hints of other processes arrive now. */
  get alive(): boolean {
    return this.#client !== undefined;
  }

  send(stream: string): void {
    this.#emitter.emit(stream);
    this.#waiting.add(stream);
    this.#timer ??= setTimeout(() => void this.#flush(), COALESCE_MS);
  }

  /** Calls `wake` at each hint for the stream, until the returned function is called. */
  onWake(stream: string, wake: () => void): () => void {
    this.#emitter.on(stream, wake);
    return () => void this.#emitter.off(stream, wake);
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#client?.end().catch(() => undefined);
  }

  async #flush(): Promise<void> {
    this.#timer = undefined;
    const streams = [...this.#waiting];
    this.#waiting.clear();
    await this.#client
      ?.query('select pg_notify($1, stream) from unnest($2::text[]) stream', [CHANNEL, streams])
      .catch(() => undefined);
  }

  async #connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.#url,
      keepAlive: true,
      connectionTimeoutMillis: LONGEST_ANSWER_MS,
      query_timeout: LONGEST_ANSWER_MS,
    });
    client.on('notification', ({ payload }) => this.#emitter.emit(payload ?? ''));
    client.on('error', () => undefined);
    client.on('end', () => {
      this.#client = undefined;
      this.#reconnectLater();
    });
    await client.connect();
    await listen(client);
    const asking = setInterval(() => void listen(client).catch(() => undefined), ASK_MS);
    client.on('end', () => {
      clearInterval(asking);
    });
    this.#client = client;
  }

  #reconnectLater(): void {
    if (this.#closed) return;
    const again = () => this.#connect().catch(() => undefined);
    setTimeout(() => void again(), RECONNECT_MS).unref();
  }
}

/** Done again it changes nothing, and tells whether anybody is there. */
async function listen(client: pg.Client): Promise<void> {
  try {
    await client.query(`listen ${CHANNEL}`);
  } catch (error) {
    await client.end();
    throw error;
  }
}
