import { endHolds } from '../alerts/end-holds.ts';
import { reassessStale } from '../monitoring/reassess-stale.ts';
import type { Services } from './services.ts';

const SWEEP_MS = 1000;

/**
 * Runs what is due, every second and in every process: what is due is a row, and whichever process
 * takes it first does it.
 * @returns what stops the timers, after the sweep that runs
 */
export function startTimers(services: Services): () => Promise<void> {
  let stopped = false;
  let running = false;
  let sweep = Promise.resolve();
  const timer = setInterval(() => {
    // One that takes longer than a second is not followed by a crowd.
    if (running || stopped) return;
    running = true;
    sweep = sweepOnce(services).finally(() => {
      running = false;
    });
  }, SWEEP_MS);
  return async () => {
    stopped = true;
    clearInterval(timer);
    await sweep;
  };
}

async function sweepOnce(services: Services): Promise<void> {
  try {
    await endHolds(services);
    await reassessStale(services);
  } catch (err) {
    services.log.error({ err }, 'a sweep failed and is tried again');
  }
}
