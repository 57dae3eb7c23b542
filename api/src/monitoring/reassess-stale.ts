import { LockMode } from '@mikro-orm/core';
import { Lane } from '../app/lane.ts';
import type { Services } from '../app/services.ts';
import { Member } from '../members/member.entity.ts';
import { assessMembers } from './assess-members.service.ts';

const BATCH = 200;

interface StaleMember {
  organization_id: string;
  id: string;
}

/**
 * Assesses again whose assessment time has overtaken: a rule that no longer stands, or data that is
 * too old, so that a band in a list is never older than it may be. It raises no alert: nothing happened.
 * While the past of an organization is brought in, its members are not yet where they are now.
 */
export async function reassessStale(services: Services): Promise<void> {
  const { rows } = await services.worker.query<StaleMember>(
    `select organization_id, id from member
     where status = 'ACTIVE' and risk_stale_after <= app.now()
       and organization_id not in (select organization_id from import_run where completed_at is null)
     order by risk_stale_after limit $1`,
    [BATCH],
  );
  for (const [organizationId, members] of Map.groupBy(rows, (row) => row.organization_id)) {
    const lane = new Lane(services, { organizationId });
    await lane.command(async (command) => {
      // Whom another process is writing to is assessed by what it writes, or by the next sweep.
      const stale = await command.em.find(
        Member,
        {
          organizationId,
          id: { $in: members.map(({ id }) => id) },
          riskStaleAfter: { $lte: command.now },
        },
        { lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE, orderBy: { id: 'asc' } },
      );
      await assessMembers(command, stale);
      await command.em.flush();
    });
  }
}
