import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { once } from '../common/idempotency.ts';
import { localDay } from '../common/local-date.ts';
import type { Sealer } from '../common/sealed.ts';
import type { MutationDangerTellArgs } from '../generated/schema.ts';
import { lockOwnMember } from '../members/locked-member.service.ts';
import type { Member } from '../members/member.entity.ts';
import type { Reason } from '../monitoring/assess-risk.ts';
import { logSteps } from './alert-log.ts';
import { raiseAlerts } from './raise-alerts.ts';

/** Who says that somebody is in danger: they themselves, or another. */
export type DangerTeller = 'SELF' | 'ANOTHER';

const rules: Record<DangerTeller, string> = {
  SELF: 'SAID_IN_DANGER',
  ANOTHER: 'REPORTED_IN_DANGER',
};

/**
 * The viewer says that they are in danger.
 * @returns when their care team was told
 * @throws Refusal NOT_FOUND for who is no member
 */
export async function tellDanger(
  ctx: Context,
  { idempotencyKey: key }: MutationDangerTellArgs,
): Promise<string> {
  const { membershipId: actorId } = requireViewer(ctx);
  return ctx.lane.command(async (command) => {
    const call = { actorId, mutation: 'dangerTell', key, input: null };
    const ids = await once(command, call, async () => {
      const member = await lockOwnMember(ctx, command);
      await raiseDanger(command, ctx.services.sealer, member, 'SELF');
      return { toldAt: command.now };
    });
    return ids.toldAt;
  });
}

/**
 * Raises an alert about a member, who is locked, of whom it is said that they are in danger. It tells neither who
 * said so, nor where, nor in what words: those were meant for others. Nobody is left to act for who has died. Call it
 * before what appends to streams of other things.
 */
export async function raiseDanger(
  command: Command,
  sealer: Sealer,
  member: Member,
  by: DangerTeller,
): Promise<void> {
  if (member.status === 'DIED') return;
  const reason: Reason = {
    rule: rules[by],
    severity: 'CRITICAL',
    kind: 'SAFETY',
    // A key of its own: that of what was said would lead there.
    inputs: [{ eventId: uuidv7(), name: 'inDanger', value: by, occurredAt: command.now }],
    source: 'Said by a person, and worked out by no rule.',
  };
  const place = { memberId: member.id, localDate: localDay(command.now, member.timeZone) };
  const steps = await raiseAlerts(command, [{ ...place, reason, causeId: null }]);
  await logSteps(command, sealer, steps);
}
