import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import type { Viewer } from '../auth/viewer.ts';
import { badInput } from './api-error.ts';
import type { Followed } from './stream-follower.ts';
import type { StreamHub } from './stream-hub.ts';

/** How a stream of one thing is followed. */
interface Following<Entry extends { seq: number }> {
  /** The thing's id, and the cursor after which to begin. */
  id: string;
  after: string | null | undefined;
  hub: StreamHub<Entry>;
  /** The stream of a thing that the viewer may follow; undefined when there is none. */
  stream: (viewer: Viewer) => Promise<string | undefined>;
  /** Where it begins without a cursor: at what comes, or at the first that is kept. */
  from: 'head' | 'floor';
}

/** While things happen it is asked again so often whether the viewer still may, in milliseconds. */
const ASKED_AGAIN_MS = 1000;

/** A stream that belongs to one thing, of which whoever may follow it sees every event, as long as they may. */
export class ThingStream {
  readonly #field: string;

  /** @param field of the subscription, and what cursors of it are good for */
  constructor(field: string) {
    this.#field = field;
  }

  /**
   * What happens to a thing, live.
   * @throws ApiError BAD_USER_INPUT for an unknown thing or a foreign cursor, before it begins
   */
  async follow<Entry extends { seq: number }>(
    ctx: Context,
    { id, after, hub, stream: streamFor, from }: Following<Entry>,
  ): Promise<AsyncIterable<Followed<Entry>>> {
    const viewer = requireViewer(ctx);
    if (!ctx.stream) throw badInput('Subscriptions are served over WebSocket.');
    const { signal } = ctx.stream;
    const start = after == null ? undefined : this.#read(ctx, id, after);
    const stream = await streamFor(viewer);
    if (!stream) throw badInput('There is no such thing to follow.');
    const items = hub.follow(stream, {
      after: start ?? (await hub.bounds(stream))[from],
      maySee: () => true,
      quietMs: ctx.services.config.heartbeatMs,
      signal,
    });
    return whileAllowed(items, async () => (await streamFor(viewer)) === stream);
  }

  /** The same for every viewer, so that a cursor outlives a change of roles. */
  cursor(ctx: Context, id: string, seq: number): string {
    return ctx.services.cursors.write(this.#scope(ctx, id), String(seq));
  }

  #read(ctx: Context, id: string, cursor: string): number {
    return Number(ctx.services.cursors.read(this.#scope(ctx, id), cursor));
  }

  #scope(ctx: Context, id: string): string {
    return [requireViewer(ctx).organizationId, this.#field, id].join('\0');
  }
}

/** Ends before the first event that comes after access was lost. Not a generator, as the follower is none. */
function whileAllowed<Entry>(
  items: AsyncIterableIterator<Followed<Entry>>,
  isAllowed: () => Promise<boolean>,
): AsyncIterableIterator<Followed<Entry>> {
  let askedAt = performance.now();
  const end = async (): Promise<IteratorResult<Followed<Entry>>> => {
    await items.return?.();
    return { done: true, value: undefined };
  };
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      const step = await items.next();
      if (step.done || step.value.kind !== 'EVENT') return step;
      if (performance.now() - askedAt < ASKED_AGAIN_MS) return step;
      askedAt = performance.now();
      return (await isAllowed()) ? step : end();
    },
    return: end,
  };
}
