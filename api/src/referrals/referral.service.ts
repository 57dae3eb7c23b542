import { LockMode } from '@mikro-orm/core';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { organizationZone } from '../auth/organization.rows.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { once } from '../common/idempotency.ts';
import { keyOf } from '../common/ids.ts';
import { localDay } from '../common/local-date.ts';
import { Refusal, refuseIfAny, userError } from '../common/user-error.ts';
import type { ContactOutcome, ReferralMove } from '../generated/schema.ts';
import { lockMember } from '../members/locked-member.service.ts';
import { recordEvents, type EventDraft } from '../monitoring/record-events.ts';
import { closeTasks, type TaskClosing } from '../tasks/open-task.ts';
import { causeOf } from './referral-cause.ts';
import { checkConsent, checkNote } from './referral-rules.ts';
import { Referral } from './referral.entity.ts';
import { selectReferrals } from './referral.rows.ts';

/** A change that somebody asks for on one hand-off. */
export interface ReferralTarget {
  id: string;
  expectedVersion?: number | null | undefined;
  idempotencyKey?: string | null | undefined;
}

interface ReferralChange extends ReferralTarget {
  mutation: string;
  /** The rest of the input, which a repeat of the key must share. */
  input?: unknown;
  /**
   * Moves the hand-off, locked together with its member.
   * @returns what the member's timeline tells of it
   * @throws Refusal with what is wrong
   */
  move: (referral: Referral, by: string, command: Command) => Promise<EventDraft[]> | EventDraft[];
  /** How the follow-up for the first contact ends by it. */
  closing?: (by: string) => TaskClosing | undefined;
}

/** Says that the network does not take the person on. @returns its key */
export function declineReferral(
  ctx: Context,
  { reason, ...target }: ReferralTarget & { reason: NonNullable<Referral['declineReason']> },
): Promise<string> {
  return changeReferral(ctx, {
    ...target,
    mutation: 'referralDecline',
    input: reason,
    move: (referral, _by, { now }) => {
      referral.decline(reason, now);
      return [];
    },
    closing: (by) => ({ state: 'CANCELED', by, reason: 'NOT_NEEDED' }),
  });
}

/** Records that somebody tried to reach the person. @returns the hand-off's key */
export function logReferralContact(
  ctx: Context,
  {
    outcome,
    note,
    ...target
  }: ReferralTarget & { outcome: ContactOutcome; note?: string | null | undefined },
): Promise<string> {
  const reached = outcome === 'REACHED';
  return changeReferral(ctx, {
    ...target,
    mutation: 'referralContactLogged',
    input: { outcome, note },
    move: (referral, _by, { now }) => {
      refuseIfAny(checkNote(note));
      if (reached) referral.contact(now);
      else referral.attempt();
      const logged: EventDraft = {
        kind: 'CONTACT_LOGGED',
        details: { outcome, alert: null },
        occurredAt: now,
        note: note?.trim() || null,
      };
      return reached ? [logged, stepDraft(referral, 'CONTACT', now)] : [logged];
    },
    closing: (by) => (reached ? { state: 'DONE', by } : undefined),
  });
}

/** Ends a hand-off: complete, or come to nothing. @returns its key */
export function closeReferral(
  ctx: Context,
  { lostReason, ...target }: ReferralTarget & { lostReason?: Referral['lostReason'] | undefined },
): Promise<string> {
  return changeReferral(ctx, {
    ...target,
    mutation: 'referralClose',
    input: lostReason,
    move: (referral, _by, { now }) => {
      if (lostReason == null) referral.close(now);
      else referral.lose(lostReason, now);
      return [stepDraft(referral, lostReason == null ? 'CLOSE' : 'LOSE', now)];
    },
    closing: (by) => ({ state: 'CANCELED', by, reason: 'NOT_NEEDED' }),
  });
}

/** Records whether the sender may be told what became of it. @returns the hand-off's key */
export function setReferralConsent(
  ctx: Context,
  {
    given,
    until,
    ...target
  }: ReferralTarget & { given: boolean; until?: string | null | undefined },
): Promise<string> {
  return changeReferral(ctx, {
    ...target,
    mutation: 'referralConsentSet',
    input: { given, until },
    move: async (referral, _by, { db, now }) => {
      const today = localDay(now, await organizationZone(db));
      refuseIfAny(checkConsent(given, until, today, ['until']));
      referral.consent(given, until ?? null, now);
      return [];
    },
  });
}

/** What the timeline tells of a step. */
export function stepDraft(
  { id }: Pick<Referral, 'id'>,
  move: ReferralMove,
  at: string,
): EventDraft {
  return { kind: 'REFERRAL_CHANGED', details: { referral: id, move }, occurredAt: at };
}

/** The hand-off's key when the viewer may see it. @throws Refusal NOT_FOUND */
export async function visibleReferral(
  ctx: Context,
  { db }: Command,
  id: string,
): Promise<{ id: string; memberId: string | null }> {
  const key = keyOf('Referral', id);
  const visible =
    key &&
    (await selectReferrals(db, requireViewer(ctx))
      .where('referral.id', '=', key)
      .executeTakeFirst());
  if (!visible) throw new Refusal(userError('NOT_FOUND', ['id']));
  if (visible.member_id) ctx.trail.saw(visible.member_id);
  return { id: visible.id, memberId: visible.member_id };
}

/** The hand-off, for this command alone; its member is locked before. */
export async function lockReferral(
  { em, organizationId }: Command,
  key: string,
  expectedVersion: number | null | undefined,
): Promise<Referral> {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const referral = await em.findOneOrFail(Referral, { organizationId, id: key }, { lockMode });
  if (expectedVersion != null && expectedVersion !== referral.version) {
    throw new Refusal(userError('STALE_VERSION', ['expectedVersion']));
  }
  return referral;
}

/** Changes one hand-off, with what its member's timeline tells of it. @returns its key */
export async function changeReferral(ctx: Context, change: ReferralChange): Promise<string> {
  const { membershipId: by } = requireViewer(ctx);
  const { mutation, id, expectedVersion, idempotencyKey: key, input } = change;
  return ctx.lane.command(async (command) => {
    const call = { actorId: by, mutation, key, input: { id, expectedVersion, input } };
    const ids = await once(command, call, async () => {
      const seen = await visibleReferral(ctx, command, id);
      if (seen.memberId) await lockMember(command, seen.memberId);
      const referral = await lockReferral(command, seen.id, expectedVersion);
      const drafts = await change.move(referral, by, command);
      await command.em.flush();
      const closing = change.closing?.(by);
      if (closing) await closeTasks(command, causeOf(referral.id), closing);
      // Of who is no member yet nothing stands in a timeline.
      if (seen.memberId && drafts.length > 0) {
        const recorder = { sealer: ctx.services.sealer, actorId: by, app: 'api' };
        await recordEvents(command, recorder, [{ memberId: seen.memberId, drafts }]);
      }
      return { referral: referral.id };
    });
    return ids.referral;
  });
}
