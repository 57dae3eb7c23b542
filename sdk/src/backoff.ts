/** How long to wait before the next attempt, in milliseconds. */
export interface Backoff {
  baseMs: number;
  capMs: number;
}

/**
 * Doubles with each attempt up to the cap; between half of it and the whole at random, so that clients
 * that lost one server do not come back as one.
 */
export function backoffMs(attempt: number, { baseMs, capMs }: Backoff): number {
  const whole = Math.min(capMs, baseMs * 2 ** attempt);
  return whole * (0.5 + Math.random() / 2);
}

/** Waits; rejects with the signal's reason as soon as it aborts. */
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const wake = () => {
      signal?.removeEventListener('abort', abort);
      resolve();
    };
    const abort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(wake, ms);
    signal?.addEventListener('abort', abort, { once: true });
  });
}
