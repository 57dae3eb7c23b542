/** Items on their way from a socket to whoever reads them. Bounded: a slow reader costs no memory. */
export interface Inbox<Item> {
  push(item: Item): void;
  /** Whether it has ever held as many items as it may: it should be ended. */
  full(): boolean;
  /** Takes no more. What is there can still be read; then it ends, or throws the error. */
  end(error?: Error): void;
  /** Whether it takes no more. */
  ended(): boolean;
  next(): Promise<IteratorResult<Item, undefined>>;
}

export function makeInbox<Item>(
  limit: number,
  /** Whether an unread item tells nothing more once the next one is there. */
  supersedes: (next: Item, unread: Item) => boolean,
): Inbox<Item> {
  const unread: Item[] = [];
  let full = false;
  let ended = false;
  let failure: Error | undefined;
  let wake = () => {};

  return {
    push(item) {
      const newest = unread.at(-1);
      if (newest !== undefined && supersedes(item, newest)) unread.pop();
      unread.push(item);
      full ||= unread.length >= limit;
      wake();
    },

    full: () => full,

    end(error) {
      if (ended) return;
      ended = true;
      failure = error;
      wake();
    },

    ended: () => ended,

    async next() {
      while (unread.length === 0 && !ended) {
        await new Promise<void>((resolve) => (wake = resolve));
      }
      const item = unread.shift();
      if (item !== undefined) return { done: false, value: item };
      if (failure) throw failure;
      return { done: true, value: undefined };
    },
  };
}
