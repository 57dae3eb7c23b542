import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import { alertStream, append, memberStream } from '../common/event-stream.ts';
import type { Sealer } from '../common/sealed.ts';
import type { AlertEventType } from '../generated/schema.ts';

/** One step of an alert, to be logged and told. */
export interface AlertStep {
  alert: { id: string; memberId: string };
  type: AlertEventType;
  /** When it happened; the command's moment when absent. */
  at?: string;
  /** Who did it; null for a rule or a timer. */
  actorId: string | null;
  /** The monitoring event that brought it about. */
  causeId?: string | null;
  note?: string | null | undefined;
}

/**
 * Writes steps into the alerts' logs, the members' streams and the organization's, in the command's
 * transaction. Call it last in the command.
 */
export async function logSteps(
  command: Command,
  sealer: Sealer,
  steps: readonly AlertStep[],
): Promise<void> {
  if (steps.length === 0) return;
  const { db, organizationId, now } = command;
  const rows = steps.map(({ alert, type, at, actorId, causeId, note }) => ({
    organization_id: organizationId,
    id: uuidv7(),
    alert_id: alert.id,
    type,
    at: at ?? now,
    actor_id: actorId,
    cause_id: causeId ?? null,
    note: note?.trim() ? sealer.seal(organizationId, note.trim()) : null,
  }));
  await db.insertInto('alert_log').values(rows).execute();
  const news = rows.flatMap((row, i) => {
    const member = steps[i]?.alert.memberId ?? '';
    const step = {
      type: row.type,
      occurredAt: row.at,
      actorId: row.actor_id,
      causeId: row.cause_id,
      ids: { alert: row.alert_id, member, log: row.id },
    };
    return [
      { ...step, stream: memberStream(organizationId, member) },
      { ...step, stream: alertStream(organizationId) },
    ];
  });
  await append(command, news);
}
