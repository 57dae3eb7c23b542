import { eachDue, type DueRow } from '../app/each-due.ts';
import type { Command } from '../app/lane.ts';
import type { Services } from '../app/services.ts';
import type { Sealer } from '../common/sealed.ts';
import { logSteps } from './alert-log.ts';
import { lockAlert } from './locked-alert.ts';
import { isToClimb, tellNextSteps } from './tell-step.ts';

const BATCH = 100;

interface DueStep extends DueRow {
  member_id: string;
}

/**
 * Tells the next step of the ladder of alerts that nobody has answered in its time, the most severe first. In a study
 * nobody is to answer, and where a past is still being loaded it was answered then.
 */
export async function climbAlerts(services: Services): Promise<void> {
  const { rows } = await services.worker.query<DueStep>(
    `select organization_id, id, member_id from alert
     where climbs_at <= app.now()
       and organization_id not in (
         select organization_id from organization where kind = 'RESEARCH'
         union all
         select organization_id from import_run where completed_at is null)
     order by severity_rank desc, climbs_at limit $1`,
    [BATCH],
  );
  await eachDue(services, rows, 'an alert could not climb', (command, due) =>
    climb(command, services.sealer, due),
  );
}

async function climb(
  command: Command,
  sealer: Sealer,
  { id, member_id: memberId }: DueStep,
): Promise<void> {
  const { em, now } = command;
  const alert = await lockAlert(command, { id, memberId });
  // Between the look and the lock somebody may have answered, or another process was first.
  if (!isToClimb(alert, now)) return;
  const became = await tellNextSteps(command, [alert]);
  await em.flush();
  const type = became.get(alert);
  if (type) await logSteps(command, sealer, [{ alert, type, actorId: null }]);
}
