import { LockMode } from '@mikro-orm/core';
import type { Command } from '../app/lane.ts';
import { lockMember } from '../members/locked-member.service.ts';
import { Alert } from './alert.entity.ts';

/** An alert for this command alone. The member first, as whoever records an event does, or two could wait for each other. */
export async function lockAlert(
  command: Command,
  { id, memberId }: { id: string; memberId: string },
): Promise<Alert> {
  const { em, organizationId } = command;
  await lockMember(command, memberId);
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;
  return em.findOneOrFail(Alert, { organizationId, id }, lock);
}
