import type { AnyData, TestApi } from './harness.ts';
import { LiveSocket } from './live-socket.ts';

const ALERTS = `subscription FollowAlerts($after: Cursor, $filter: AlertEventFilter) {
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

const MEMBER = `subscription FollowMember($memberId: ID!, $after: Cursor) {
  memberEvents(memberId: $memberId, after: $after) {
    __typename
    ... on MemberEvent {
      cursor seq occurredAt recordedAt
      entry {
        __typename
        ... on MonitoringEvent { id localDate }
        ... on CheckIn { craving note }
        ... on AlertRaised { localDate alert { id state reason { rule } } }
      }
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
  /** Of one member's timeline instead of the alerts. */
  memberId?: string;
  /** What to select instead of everything. */
  query?: string;
}

/** `alertEvents`, or the `memberEvents` of one member, of one viewer, item by item. */
export class LiveStream {
  readonly socket: LiveSocket;
  readonly #id: string;

  private constructor(socket: LiveSocket, { query, ...args }: FollowArgs) {
    this.socket = socket;
    this.#id = socket.subscribe(query ?? (args.memberId === undefined ? ALERTS : MEMBER), args);
  }

  static async follow(api: TestApi, token: string, args: FollowArgs = {}): Promise<LiveStream> {
    return new LiveStream(await LiveSocket.signedIn(api, token), args);
  }

  /** Follows, and waits for the first heartbeat: what is committed from now on will come. */
  static async following(api: TestApi, token: string, args: FollowArgs = {}): Promise<LiveStream> {
    const live = await LiveStream.follow(api, token, args);
    await live.heartbeat();
    return live;
  }

  /** The next item, whatever it is. @throws what came instead, when the subscription was refused */
  async item(wait = LONGEST_WAIT): Promise<AnyData> {
    const { type, payload } = await this.socket.next(['next', 'error'], this.#id, wait);
    if (type === 'error') throw new Error(JSON.stringify(payload));
    if (payload.errors) throw new Error(JSON.stringify(payload.errors));
    const [item] = Object.values(payload.data as Record<string, AnyData>);
    return item;
  }

  /** The next event; heartbeats are passed over. */
  async event(wait = LONGEST_WAIT): Promise<AnyData> {
    return this.#next(['AlertEvent', 'MemberEvent'], wait);
  }

  async heartbeat(wait = LONGEST_WAIT): Promise<AnyData> {
    return this.#next(['StreamHeartbeat'], wait);
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

  async #next(types: string[], wait: number): Promise<AnyData> {
    const until = performance.now() + wait;
    for (;;) {
      const item = await this.item(until - performance.now());
      if (types.includes(item.__typename)) return item;
    }
  }
}
