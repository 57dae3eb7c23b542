import type { Alert } from '../alerts/alert.entity.ts';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import type { ContactOutcome } from '../generated/schema.ts';
import { contactReferrals } from '../referrals/contacted-referrals.service.ts';
import { recordEvents } from './record-events.ts';

/** Puts a contact that was logged on an alert into the member's timeline. */
export async function recordContact(
  ctx: Context,
  command: Command,
  contact: { alert: Alert; outcome: ContactOutcome; note: string | null | undefined },
): Promise<void> {
  const { alert, outcome, note } = contact;
  const recorder = {
    sealer: ctx.services.sealer,
    actorId: requireViewer(ctx).membershipId,
    app: 'api',
  };
  const details = { outcome, alert: alert.id };
  const steps =
    outcome === 'REACHED' ? await contactReferrals(command, alert.memberId, recorder.actorId) : [];
  await recordEvents(command, recorder, [
    {
      memberId: alert.memberId,
      drafts: [{ kind: 'CONTACT_LOGGED', details, occurredAt: command.now, note }, ...steps],
    },
  ]);
}
