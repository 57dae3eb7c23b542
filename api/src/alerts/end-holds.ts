import { eachDue, type DueRow } from '../app/each-due.ts';
import type { Command } from '../app/lane.ts';
import type { Services } from '../app/services.ts';
import type { Sealer } from '../common/sealed.ts';
import { logSteps } from './alert-log.ts';
import { lockAlert } from './locked-alert.ts';

const BATCH = 100;

interface EndedHold extends DueRow {
  member_id: string;
}

/** Opens the alerts again whose hold ended without a contact: to take an alert is not contact. */
export async function endHolds(services: Services): Promise<void> {
  const { rows } = await services.worker.query<EndedHold>(
    `select organization_id, id, member_id from alert
     where hold_until <= app.now() order by hold_until limit $1`,
    [BATCH],
  );
  await eachDue(services, rows, 'a hold could not be ended', (command, hold) =>
    endHold(command, services.sealer, hold),
  );
}

async function endHold(
  command: Command,
  sealer: Sealer,
  { id, member_id: memberId }: EndedHold,
): Promise<void> {
  const { em, now } = command;
  const alert = await lockAlert(command, { id, memberId });
  // Between the look and the lock somebody may have made contact, or another process was first.
  if (!alert.holdUntil) return;
  if (Date.parse(alert.holdUntil) > Date.parse(now)) return;
  alert.endHold(now);
  await em.flush();
  await logSteps(command, sealer, [{ alert, type: 'REOPENED', actorId: null }]);
}
