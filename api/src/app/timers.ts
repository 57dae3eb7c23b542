import { endHolds } from '../alerts/end-holds.ts';
import { reassessStale } from '../monitoring/reassess-stale.ts';
import { recordSpooled } from './access-spool.ts';
import { removeOldRows } from './remove-old-rows.ts';
import type { Services } from './services.ts';

const SWEEP_MS = 1000;
const HOUSEKEEPING_MS = 60_000;

type Sweep = (services: Services) => Promise<void>;

/**
 * Runs what is due, every second and in every process: what is due is a row, and whichever process
 * takes it first does it. What is old is removed every minute.
 * @returns what stops the timers, after the sweep that runs
 */
export function startTimers(services: Services): () => Promise<void> {
  const stops = [
    every(SWEEP_MS, services, [endHolds, reassessStale]),
    every(SWEEP_MS, services, [recordSpooled]),
    every(HOUSEKEEPING_MS, services, [removeOldRows]),
  ];
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
}

function every(ms: number, services: Services, sweeps: readonly Sweep[]): () => Promise<void> {
  let stopped = false;
  let running = false;
  let sweep = Promise.resolve();
  const timer = setInterval(() => {
    // One that takes longer than its turn is not followed by a crowd.
    if (running || stopped) return;
    running = true;
    sweep = sweepOnce(services, sweeps).finally(() => {
      running = false;
    });
  }, ms);
  return async () => {
    stopped = true;
    clearInterval(timer);
    await sweep;
  };
}

async function sweepOnce(services: Services, sweeps: readonly Sweep[]): Promise<void> {
  try {
    for (const sweep of sweeps) await sweep(services);
  } catch (err) {
    services.log.error({ err }, 'a sweep failed and is tried again');
  }
}
