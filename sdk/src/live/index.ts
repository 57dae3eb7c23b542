// Streams alone, for who has documents and a transport of their own: no operation comes along.
import type { Connection } from '../connection.ts';
import type { TypedDocument } from '../operation.ts';
import { itemOf, type Placed, type StreamMessage } from '../stream-item.ts';
import { watch, type Watch, type WatchOptions } from '../watch.ts';

export interface FollowOptions extends WatchOptions {
  /**
   * Gives the cursor of the stream's head, asked for before the first connection: without it what happens before the
   * first word of the stream is missed when that connection breaks.
   */
  head?: ((signal: AbortSignal) => Promise<string>) | undefined;
}

/**
 * Follows any stream of the API by a subscription of one's own. It has to ask for what the SDK's ask for: of an event
 * `cursor` and `seq`, of a heartbeat and a gap all, and `__typename` of each.
 */
export function follow<Event extends Placed>(
  { live }: Connection,
  document: TypedDocument<unknown, never> | string,
  variables: Record<string, unknown>,
  { head, ...options }: FollowOptions = {},
): Watch<Event> {
  const read = (data: Record<string, StreamMessage<Event>>) => itemOf<Event>(rootOf(data));
  const stream = { document: document as TypedDocument<never, never>, variables, read, head };
  return watch(live, stream, options);
}

function rootOf<Message>(data: Record<string, Message>): Message {
  const [message] = Object.values(data);
  if (message === undefined) throw new TypeError('A message of a stream is empty.');
  return message;
}

export { connect, type ClientOptions, type Connection } from '../connection.ts';
export { AuthenticationError, HoldfastError } from '../errors.ts';
export type { Placed, StreamItem } from '../stream-item.ts';
export type { Watch, WatchOptions, WatchState } from '../watch.ts';
