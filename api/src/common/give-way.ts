import { setImmediate } from 'node:timers/promises';

/** So many are worked through before others have their turn: a few milliseconds. */
const AT_A_STRETCH = 250;

/**
 * Lets others have their turn now and then, in work that is long and waits for nothing.
 * @param done how many are worked through
 */
export async function giveWay(done: number): Promise<void> {
  if (done % AT_A_STRETCH === 0) await setImmediate();
}
