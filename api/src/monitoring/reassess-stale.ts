import { LockMode } from '@mikro-orm/core';
import { eachOrganization, type DueRow } from '../app/each-due.ts';
import type { Services } from '../app/services.ts';
import { Member } from '../members/member.entity.ts';
import { assessMembers } from './assess-members.service.ts';

const BATCH = 200;

/**
 * Assesses again whose assessment time has overtaken: a rule that no longer stands, or data that is
 * too old, so that a band in a list is never older than it may be. It raises no alert: nothing happened.
 * While the past of an organization is brought in, its members are not yet where they are now.
 */
export async function reassessStale(services: Services): Promise<void> {
  const { rows } = await services.worker.query<DueRow>(
    `select organization_id, id from member
     where status = 'ACTIVE' and risk_stale_after <= app.now()
       and organization_id not in (select organization_id from import_run where completed_at is null)
     order by risk_stale_after limit $1`,
    [BATCH],
  );
  await eachOrganization(services, rows, async (command, keys) => {
    // Whom another process is writing to is assessed by what it writes, or by the next sweep.
    const stale = await command.em.find(
      Member,
      {
        organizationId: command.organizationId,
        id: { $in: [...keys] },
        riskStaleAfter: { $lte: command.now },
      },
      { lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE, orderBy: { id: 'asc' } },
    );
    await assessMembers(command, stale);
    await command.em.flush();
  });
}
