import { LockMode } from '@mikro-orm/core';
import type { Command } from '../app/lane.ts';
import type { EventDraft } from '../monitoring/record-events.ts';
import { closeTasks } from '../tasks/open-task.ts';
import { causeOf } from './referral-cause.ts';
import { Referral } from './referral.entity.ts';
import { stepDraft } from './referral.service.ts';

/**
 * Somebody spoke with a member on another occasion: that is the first contact of the hand-off that waits
 * for one. Usable in a command that has locked the member, before what appends to streams.
 * @returns what the timeline tells of it
 */
export async function contactReferrals(
  command: Command,
  memberId: string,
  by: string,
): Promise<EventDraft[]> {
  const { em, organizationId, now } = command;
  const waiting = await em.find(
    Referral,
    { organizationId, memberId, state: 'ACCEPTED' },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  for (const referral of waiting) {
    referral.contact(now);
    await closeTasks(command, causeOf(referral.id), { state: 'DONE', by });
  }
  await em.flush();
  return waiting.map((referral) => stepDraft(referral, 'CONTACT', now));
}
