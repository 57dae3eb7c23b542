import { LockMode } from '@mikro-orm/core';
import { Lane } from '../app/lane.ts';
import type { Services } from '../app/services.ts';
import { lockMember } from '../members/locked-member.service.ts';
import { logSteps } from './alert-log.ts';
import { Alert } from './alert.entity.ts';

const BATCH = 100;

interface EndedHold {
  organization_id: string;
  id: string;
  member_id: string;
}

/** Opens the alerts again whose hold ended without a contact: to take an alert is not contact. */
export async function endHolds(services: Services): Promise<void> {
  const { rows } = await services.worker.query<EndedHold>(
    `select organization_id, id, member_id from alert
     where hold_until <= app.now() order by hold_until limit $1`,
    [BATCH],
  );
  for (const hold of rows) {
    await endHold(services, hold).catch((err: unknown) => {
      // One that is locked or broken must not keep the others waiting; the next sweep tries it again.
      services.log.error({ err }, 'a hold could not be ended');
    });
  }
}

async function endHold(services: Services, hold: EndedHold): Promise<void> {
  const { organization_id: organizationId, id, member_id: memberId } = hold;
  const lane = new Lane(services, { organizationId });
  await lane.command(async (command) => {
    const lock = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;
    await lockMember(command, memberId);
    const alert = await command.em.findOneOrFail(Alert, { organizationId, id }, lock);
    // Between the look and the lock somebody may have made contact, or another process was first.
    if (!alert.holdUntil) return;
    if (Date.parse(alert.holdUntil) > Date.parse(command.now)) return;
    alert.endHold(command.now);
    await command.em.flush();
    await logSteps(command, services.sealer, [{ alert, type: 'REOPENED', actorId: null }]);
  });
}
