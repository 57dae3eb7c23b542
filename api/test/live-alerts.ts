import type { AnyData, TestApi } from './harness.ts';
import { LiveSocket } from './live-socket.ts';

const FOLLOW = `subscription Follow($after: Cursor, $filter: AlertEventFilter) {
  alertEvents(after: $after, filter: $filter) {
    __typename
    ... on AlertEvent {
      cursor seq type occurredAt recordedAt actor { id name }
      alert { id state severity occurrences reason { rule } member { id alias } }
    }
    ... on StreamHeartbeat { cursor headSeq at }
    ... on CursorExpired { oldestCursor headCursor }
  }
}`;

const LONGEST_WAIT = 5000;

/** Where and what to follow. */
export interface FollowArgs {
  after?: string | null;
  filter?: Record<string, unknown>;
  /** What to select instead of everything. */
  query?: string;
}

/** `alertEvents` of one viewer, item by item. */
export class LiveAlerts {
  readonly socket: LiveSocket;
  readonly #id: string;

  private constructor(socket: LiveSocket, { query = FOLLOW, ...args }: FollowArgs) {
    this.socket = socket;
    this.#id = socket.subscribe(query, args);
  }

  static async follow(api: TestApi, token: string, args: FollowArgs = {}): Promise<LiveAlerts> {
    return new LiveAlerts(await LiveSocket.signedIn(api, token), args);
  }

  /** Follows, and waits for the first heartbeat: what is committed from now on will come. */
  static async following(api: TestApi, token: string, args: FollowArgs = {}): Promise<LiveAlerts> {
    const live = await LiveAlerts.follow(api, token, args);
    await live.heartbeat();
    return live;
  }

  /** The next item, whatever it is. @throws what came instead, when the subscription was refused */
  async item(wait = LONGEST_WAIT): Promise<AnyData> {
    const { type, payload } = await this.socket.next(['next', 'error'], this.#id, wait);
    if (type === 'error') throw new Error(JSON.stringify(payload));
    if (payload.errors) throw new Error(JSON.stringify(payload.errors));
    return payload.data.alertEvents;
  }

  /** The next event; heartbeats are passed over. */
  async event(wait = LONGEST_WAIT): Promise<AnyData> {
    return this.#next('AlertEvent', wait);
  }

  async heartbeat(wait = LONGEST_WAIT): Promise<AnyData> {
    return this.#next('StreamHeartbeat', wait);
  }

  /** So many events, in the order they came. */
  async events(count: number, wait = LONGEST_WAIT): Promise<AnyData[]> {
    const events: AnyData[] = [];
    while (events.length < count) events.push(await this.event(wait));
    return events;
  }

  /** Whatever errors end it. */
  async refused(): Promise<AnyData[]> {
    const { payload } = await this.socket.next('error', this.#id);
    return payload;
  }

  /** Resolves when the server has nothing more to say. */
  async completed(): Promise<void> {
    await this.socket.next('complete', this.#id);
  }

  /** Unsubscribes, and leaves the socket open. */
  unsubscribe(): void {
    this.socket.send({ id: this.#id, type: 'complete' });
  }

  close(): Promise<void> {
    return this.socket.close();
  }

  async #next(type: string, wait: number): Promise<AnyData> {
    const until = performance.now() + wait;
    for (;;) {
      const item = await this.item(until - performance.now());
      if (item.__typename === type) return item;
    }
  }
}
