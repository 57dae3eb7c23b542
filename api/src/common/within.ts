import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Waits for something so many milliseconds at most. What comes of it later is nobody's any more.
 * @throws Error when it takes longer
 */
export function within<T>(ms: number, work: Promise<T>): Promise<T> {
  return Promise.race([work, tooLate(ms)]);
}

async function tooLate(ms: number): Promise<never> {
  await sleep(ms, undefined, { ref: false });
  throw new Error(`This has taken longer than ${String(ms)} ms.`);
}
