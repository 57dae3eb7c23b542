import { LockMode } from '@mikro-orm/core';
import { logSteps } from '../alerts/alert-log.ts';
import { raiseAlerts } from '../alerts/raise-alerts.ts';
import { eachDue, type DueRow } from '../app/each-due.ts';
import type { Command } from '../app/lane.ts';
import type { Services } from '../app/services.ts';
import { later } from '../common/instant.ts';
import { addInterval, localDay } from '../common/local-date.ts';
import { lockMember } from '../members/locked-member.service.ts';
import type { Reason } from '../monitoring/assess-risk.ts';
import { openTask } from '../tasks/open-task.ts';
import { Plan } from './plan.entity.ts';

const BATCH = 100;
/** Days after the day of the review from which it is overdue. */
const OVERDUE_DAYS = 7;
const DAY = 86_400_000;
const RULE = 'PLAN_REVIEW_OVERDUE';

/** What the follow-up for a member's review is opened for. */
export const reviewCause = (memberKey: string) => `plan-review:${memberKey}`;

interface DuePlan extends DueRow {
  member_id: string;
}

/**
 * Opens a follow-up for the plans whose day of review has come, in the member's own days, and raises an
 * alert of engagement a week later. It tells that nobody has looked, and nothing of the member's risk:
 * the band stays. While the past of an organization is brought in its plans are not yet where they are.
 */
export async function remindOfReviews(services: Services): Promise<void> {
  const { rows } = await services.worker.query<DuePlan>(
    `select p.organization_id, p.id, p.member_id
     from plan p join member m on m.organization_id = p.organization_id and m.id = p.member_id
     where p.state = 'IN_FORCE' and p.review_alerted_at is null and m.status = 'ACTIVE'
       and p.review_due <= (app.now() at time zone m.time_zone)::date
         - case when p.review_reminded_at is null then 0 else ${String(OVERDUE_DAYS)} end
       and p.organization_id not in (
         select organization_id from import_run where completed_at is null)
     order by p.review_due limit $1`,
    [BATCH],
  );
  await eachDue(services, rows, 'a review could not be reminded of', (command, due) =>
    remind(command, services, due),
  );
}

async function remind(
  command: Command,
  services: Services,
  { organization_id: organizationId, id, member_id: memberId }: DuePlan,
): Promise<void> {
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;
  const member = await lockMember(command, memberId);
  const plan = await command.em.findOneOrFail(Plan, { organizationId, id }, lock);
  // Between the look and the lock another plan may have come into force, or another process was first.
  if (plan.state !== 'IN_FORCE' || plan.reviewDue === null) return;
  const today = localDay(command.now, member.timeZone);
  if (plan.reviewRemindedAt === null && plan.reviewDue <= today) {
    plan.reviewRemindedAt = command.now;
    await command.em.flush();
    await openReview(command, plan);
  }
  const overdueFrom = addInterval(plan.reviewDue, { days: OVERDUE_DAYS });
  if (plan.reviewAlertedAt !== null || overdueFrom > today) return;
  plan.reviewAlertedAt = command.now;
  await command.em.flush();
  await raiseOverdue(command, services, plan, today);
}

async function openReview(command: Command, plan: Plan): Promise<void> {
  await openTask(command, {
    kind: 'PLAN_REVIEW',
    memberId: plan.memberId,
    careRole: 'COUNSELOR',
    dueAt: later(command.now, OVERDUE_DAYS * DAY),
    causeKey: reviewCause(plan.memberId),
    subject: { type: 'Plan', id: plan.id },
  });
}

async function raiseOverdue(
  command: Command,
  { sealer }: Services,
  plan: Plan,
  localDate: string,
): Promise<void> {
  const reason: Reason = {
    rule: RULE,
    severity: 'LOW',
    kind: 'ENGAGEMENT',
    inputs: [
      {
        eventId: plan.id,
        name: 'planReviewDue',
        value: plan.reviewDue ?? '',
        occurredAt: `${plan.reviewDue ?? ''}T00:00:00Z`,
      },
    ],
    source: 'The day is the plan’s own; a week beyond it is the network’s default.',
  };
  const place = { memberId: plan.memberId, localDate };
  const steps = await raiseAlerts(command, [{ ...place, reason, causeId: null }]);
  await command.em.flush();
  await logSteps(command, sealer, steps);
}
