import { v7 as uuidv7 } from 'uuid';
import { Lane, type Command } from '../app/lane.ts';
import { concernsSent } from '../app/metrics.ts';
import type { Context } from '../app/operation-context.ts';
import { checkKey } from '../common/idempotency.ts';
import { keyOf, NOTHING } from '../common/ids.ts';
import { refuseIfAny } from '../common/user-error.ts';
import type { ConcernSendInput } from '../generated/schema.ts';
import { openTask } from '../tasks/open-task.ts';
import { causeOf } from './concern-cause.ts';
import { contentOf } from './concern-content.ts';
import { checkConcern, concernDue } from './concern-rules.ts';

/** A concern as it is asked to be kept. */
export interface SentConcern {
  organizationId: string;
  input: ConcernSendInput;
  idempotencyKey?: string | null | undefined;
}

/**
 * Keeps a concern and opens the follow-up. Whoever sends learns nothing by it: no member is looked up, an
 * organization that is not there is answered after the same look, and what is refused depends on the input alone.
 * @throws Refusal with what is wrong
 * @throws ApiError RATE_LIMITED after too many from this address or to this organization
 */
export async function sendConcern(ctx: Context, sent: SentConcern): Promise<void> {
  const { input, idempotencyKey: key } = sent;
  refuseIfAny([...checkConcern(input), ...checkKey(key)]);
  const { limits, sealer } = ctx.services;
  const organizationId = keyOf('Organization', sent.organizationId) ?? NOTHING;
  const byMachine = (input.website ?? '') !== '';
  // By its key, since one id can be written in several ways.
  await limits.concern(ctx.transport.address, byMachine ? null : organizationId);
  const text = JSON.stringify(contentOf(input));
  const content = sealer.seal(organizationId, text);
  const sentAs = key == null ? null : sealer.blindIndex(organizationId, `${key} ${text}`);
  const lane = new Lane(ctx.services, { organizationId });
  const isKept = !byMachine && (await lane.command((command) => keep(command, content, sentAs)));
  concernsSent.inc({ outcome: isKept ? 'kept' : 'dropped' });
}

/** @returns whether it is there now, also from before */
async function keep(command: Command, content: string, sentAs: string | null): Promise<boolean> {
  const { db, now } = command;
  const found = await db.selectFrom('organization').select('organization_id').executeTakeFirst();
  if (!found) return false;
  const made = await db
    .insertInto('concern')
    .values({
      organization_id: found.organization_id,
      id: uuidv7(),
      state: 'NEW',
      content,
      sent_as: sentAs,
      received_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!made) return true;
  await openTask(command, {
    kind: 'CONCERN',
    memberId: null,
    dueAt: concernDue(now),
    causeKey: causeOf(made.id),
    subject: { type: 'Concern', id: made.id },
  });
  return true;
}
