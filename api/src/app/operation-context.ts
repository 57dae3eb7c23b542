import type { Viewer } from '../auth/viewer.ts';
import { AccessTrail } from '../common/access-trail.ts';
import { Lane } from './lane.ts';
import { makeLoaders, type Loaders } from './loaders.ts';
import type { Services } from './services.ts';

/** How an operation came, and what of it can be answered there. */
export interface Transport {
  /** Names the request in logs and errors. */
  requestId: string;
  viewer?: Viewer | undefined;
  /** Whom the caller counts for in limits: an address, or an IPv6 network. */
  address: string;
  /** Whether the caller asked for the operation's cost. */
  wantsCost?: boolean;
  /** Over HTTP: sets the session's cookie, or clears it. */
  setSessionCookie?: (token: string | null, expiresAt?: string) => void;
}

/**
 * What Apollo carries through: it copies what it is given field by field, so the context with its
 * private state stands inside.
 */
export interface ApolloContext {
  operation: Context;
}

/** What one operation, or one event of a subscription, is executed with. */
export class Context {
  readonly requestId: string;
  readonly transport: Transport;
  readonly services: Services;
  readonly trail = new AccessTrail();
  /** Set where a subscription can be followed: its source is put here. */
  readonly stream: { source?: AsyncIterable<unknown>; signal: AbortSignal } | undefined;
  /** The event of a subscription that is being executed. */
  readonly event: unknown;
  /** Whether it is a part of a longer answer, which was counted as a whole when it began. */
  readonly isPart: boolean;
  /** What the operation costs, once it is known. */
  cost = 0;
  #viewer: Viewer | undefined;
  #lane: Lane;
  #loaders: Loaders | undefined;

  constructor(
    services: Services,
    transport: Transport,
    extra: Partial<Pick<Context, 'stream' | 'event' | 'isPart'>> = {},
  ) {
    this.services = services;
    this.transport = transport;
    this.requestId = transport.requestId;
    this.#viewer = transport.viewer;
    this.stream = extra.stream;
    this.event = extra.event;
    this.isPart = extra.isPart ?? false;
    this.#lane = this.#laneOf(transport.viewer);
  }

  get viewer(): Viewer | undefined {
    return this.#viewer;
  }

  get lane(): Lane {
    return this.#lane;
  }

  /** The operation signed somebody in: what is left of it runs as them. */
  async become(viewer: Viewer): Promise<void> {
    await this.#lane.close();
    this.#viewer = viewer;
    this.#lane = this.#laneOf(viewer);
    this.#loaders = undefined;
  }

  /** Batched reads, each behind its policy; new after a command, so that its changes are seen. */
  get loaders(): Loaders {
    this.#loaders ??= makeLoaders(this);
    return this.#loaders;
  }

  #laneOf(viewer: Viewer | undefined): Lane {
    const scope = { organizationId: viewer?.organizationId };
    return new Lane(this.services, scope, () => {
      this.#loaders = undefined;
    });
  }
}
