import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { checkText } from '../common/bounds.ts';
import { once } from '../common/idempotency.ts';
import { keyOf } from '../common/ids.ts';
import { Refusal, refuseIfAny, userError } from '../common/user-error.ts';
import type { AlertEventType } from '../generated/schema.ts';
import { logSteps } from './alert-log.ts';
import { Alert } from './alert.entity.ts';
import { selectAlerts } from './alert.rows.ts';
import { lockAlert } from './locked-alert.ts';

const LONGEST_NOTE = 2000;

/** Who moves an alert, when, and in which command. */
export interface Moving {
  by: string;
  now: string;
  command: Command;
}

/** A change that somebody asks for on one alert. */
export interface AlertChange {
  mutation: string;
  id: string;
  expectedVersion?: number | null | undefined;
  idempotencyKey?: string | null | undefined;
  note?: string | null | undefined;
  /** Where the note stands among the arguments. */
  noteField: string[];
  /** The rest of the input, which a repeat of the key must share. */
  input?: unknown;
  type: AlertEventType;
  /** What else has to hold. @throws Refusal when it does not */
  check?: (command: Command, alert: Alert) => Promise<void>;
  /** Moves the alert. @throws Refusal when its state does not allow it */
  move: (alert: Alert, moving: Moving) => Promise<void> | void;
  /** What else is written in the same transaction. */
  also?: (command: Command, alert: Alert) => Promise<void>;
}

/**
 * Changes an alert the viewer may see, logs the step and tells the stream, in one transaction.
 * @returns the alert's key
 * @throws Refusal with what is wrong
 */
export async function changeAlert(ctx: Context, change: AlertChange): Promise<string> {
  const viewer = requireViewer(ctx);
  const by = viewer.membershipId;
  const { mutation, id, expectedVersion, idempotencyKey: key, note, input } = change;
  refuseIfAny(checkText(note, LONGEST_NOTE, change.noteField));
  return ctx.lane.command(async (command) => {
    const call = { actorId: by, mutation, key, input: { id, expectedVersion, note, input } };
    const ids = await once(command, call, async () => {
      const alert = await lockedAlert(ctx, command, id);
      if (expectedVersion != null && expectedVersion !== alert.version) {
        throw new Refusal(userError('STALE_VERSION', ['expectedVersion']));
      }
      await change.check?.(command, alert);
      await change.move(alert, { by, now: command.now, command });
      await command.em.flush();
      await change.also?.(command, alert);
      await logSteps(command, ctx.services.sealer, [
        { alert, type: change.type, actorId: by, note },
      ]);
      return { alert: alert.id };
    });
    return ids.alert;
  });
}

/** One alert lives a member and rule: what is settled stays so once the rule has raised another. */
export async function noOtherLives(
  { em, organizationId }: Command,
  { id, memberId, rule }: Alert,
): Promise<void> {
  const state = { $ne: 'RESOLVED' } as const;
  const other = await em.count(Alert, { organizationId, memberId, rule, state, id: { $ne: id } });
  if (other > 0) {
    const message = 'The rule has raised another alert since: see to that one.';
    throw new Refusal(userError('STATE_NOT_ALLOWED', ['id'], message));
  }
}

/** The alert, for this command alone. @throws Refusal NOT_FOUND also when the viewer may not see it */
async function lockedAlert(ctx: Context, command: Command, id: string): Promise<Alert> {
  const key = keyOf('Alert', id);
  const visible =
    key &&
    (await selectAlerts(command.db, requireViewer(ctx))
      .where('alert.id', '=', key)
      .executeTakeFirst());
  if (!visible) throw new Refusal(userError('NOT_FOUND', ['id']));
  ctx.trail.saw(visible.member_id);
  return lockAlert(command, { id: visible.id, memberId: visible.member_id });
}
