import { climbAlerts } from '../alerts/climb-alerts.ts';
import { endHolds } from '../alerts/end-holds.ts';
import { runImports } from '../bulk/run-imports.ts';
import { refreshFeeds } from '../groups/refresh-feeds.ts';
import { tellMilestones } from '../members/tell-milestones.ts';
import { reassessStale } from '../monitoring/reassess-stale.ts';
import { climbTasks } from '../tasks/climb-tasks.ts';
import { remindOfReviews } from '../plans/plan-review.ts';
import { planChores } from '../residences/evening/plan-chores.ts';
import { raiseLate } from '../residences/evening/raise-late.ts';
import { recordSpooled } from './access-spool.ts';
import { sweepsFailed } from './metrics.ts';
import { removeOldRows } from './remove-old-rows.ts';
import type { Services } from './services.ts';

const SWEEP_MS = 1000;
const HOUSEKEEPING_MS = 60_000;

/** @param isStopping asked by what works for longer, between two steps */
type Sweep = (services: Services, isStopping: () => boolean) => Promise<void>;

/**
 * Runs what is due, every second and in every process: what is due is a row, and whichever process
 * takes it first does it. What is old is removed every minute.
 * @returns what stops the timers, after the sweep that runs
 */
export function startTimers(services: Services): () => Promise<void> {
  const stops = [
    every(SWEEP_MS, services, [
      endHolds,
      climbAlerts,
      reassessStale,
      climbTasks,
      tellMilestones,
      raiseLate,
    ]),
    every(SWEEP_MS, services, [recordSpooled]),
    every(SWEEP_MS, services, [runImports]),
    every(SWEEP_MS, services, [refreshFeeds]),
    every(HOUSEKEEPING_MS, services, [remindOfReviews, planChores, removeOldRows]),
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
    sweep = sweepOnce(services, sweeps, () => stopped).finally(() => {
      running = false;
    });
  }, ms);
  return async () => {
    stopped = true;
    clearInterval(timer);
    await sweep;
  };
}

/** Runs one after the other, each by itself: what fails in one keeps none from its turn. */
export async function sweepOnce(
  services: Services,
  sweeps: readonly Sweep[],
  isStopping: () => boolean,
): Promise<void> {
  for (const sweep of sweeps) {
    try {
      await sweep(services, isStopping);
    } catch (err) {
      sweepsFailed.inc({ sweep: sweep.name });
      services.log.error({ err, sweep: sweep.name }, 'a sweep failed and is tried again');
    }
  }
}
