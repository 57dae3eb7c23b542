import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { organizationZone } from '../auth/organization.rows.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { once } from '../common/idempotency.ts';
import { keyOf } from '../common/ids.ts';
import { localDay, type LocalDate } from '../common/local-date.ts';
import { Refusal, refuseIfAny, userError } from '../common/user-error.ts';
import type { ReferralReceiveInput } from '../generated/schema.ts';
import { openTask } from '../tasks/open-task.ts';
import { ownerAmong } from '../tasks/task.service.ts';
import { causeOf } from './referral-cause.ts';
import { contentOf } from './referral-content.ts';
import { checkReferral, contactDue } from './referral-rules.ts';

/**
 * Puts a hand-off in, once for the sender's own reference, and opens the follow-up for the first contact.
 * @returns its key
 * @throws Refusal with what is wrong
 */
export async function receiveReferral(
  ctx: Context,
  input: ReferralReceiveInput,
  idempotencyKey: string | null | undefined,
): Promise<string> {
  const { membershipId: by, roles } = requireViewer(ctx);
  return ctx.lane.command(async (command) => {
    const call = { actorId: by, mutation: 'referralReceive', key: idempotencyKey, input };
    const { referral } = await once(command, call, async () => {
      const timeZone = await organizationZone(command.db);
      refuseIfAny(checkReferral(input, localDay(command.now, timeZone)));
      const wanted = input.ownerId == null ? null : keyOf('Person', input.ownerId);
      const ownerId =
        wanted === null
          ? roles.includes('COUNSELOR')
            ? by
            : null
          : await ownerAmong(command, null, wanted, ['input', 'ownerId']);
      return { referral: await keepReferral(ctx, command, input, { by, ownerId, timeZone }) };
    });
    return referral;
  });
}

async function keepReferral(
  ctx: Context,
  command: Command,
  input: ReferralReceiveInput,
  { by, ownerId, timeZone }: { by: string; ownerId: string | null; timeZone: string },
): Promise<string> {
  const { db, organizationId, now } = command;
  const [sender, reference] = [input.senderName.trim(), input.senderReference?.trim() || null];
  const dueAt = contactDue(now, await dayBegins(command, input.dischargeOn, timeZone));
  const given = input.consentGiven ?? null;
  const made = await db
    .insertInto('referral')
    .values({
      organization_id: organizationId,
      id: uuidv7(),
      state: 'RECEIVED',
      sender_name: sender,
      sender_reference: reference,
      content: ctx.services.sealer.seal(organizationId, JSON.stringify(contentOf(input))),
      discharge_on: input.dischargeOn ?? null,
      consent_given: given,
      consent_until: input.consentUntil ?? null,
      consent_at: given === null ? null : now,
      owner_id: ownerId,
      received_at: now,
      received_by: by,
      contact_due_at: dueAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!made) return earlierOf(command, sender, reference);
  await openTask(command, {
    kind: 'FIRST_CONTACT',
    memberId: null,
    ownerId,
    dueAt,
    causeKey: causeOf(made.id),
    subject: { type: 'Referral', id: made.id },
    createdBy: by,
  });
  return made.id;
}

/** The one that the sender has sent before; whether the caller may see it is asked when it is read. */
async function earlierOf(
  { db }: Command,
  sender: string,
  reference: string | null,
): Promise<string> {
  const earlier = await db
    .selectFrom('referral')
    .select('id')
    .where(sql<boolean>`lower(sender_name) = lower(${sender})`)
    .where('sender_reference', '=', reference)
    .executeTakeFirst();
  if (!earlier) throw new Refusal(userError('ALREADY_EXISTS', ['input', 'senderReference']));
  return earlier.id;
}

/** The moment at which a day of the organization begins. */
async function dayBegins(
  { db }: Command,
  day: LocalDate | null | undefined,
  timeZone: string,
): Promise<string | null> {
  if (day == null) return null;
  const { rows } = await sql<{ at: string }>`
    select (${day}::date::timestamp at time zone ${timeZone}) as at`.execute(db);
  return rows[0]?.at ?? null;
}
