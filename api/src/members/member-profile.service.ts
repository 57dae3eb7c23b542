import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { organizationZone } from '../auth/organization.rows.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { once } from '../common/idempotency.ts';
import { localDay } from '../common/local-date.ts';
import { Refusal, refuseIfAny, userError } from '../common/user-error.ts';
import type { MemberProfileInput } from '../generated/schema.ts';
import { changeableMember, lockMember, requireVersion } from './locked-member.service.ts';
import { checkIdentifier, checkProfile } from './member-rules.ts';
import type { Profile } from './member.entity.ts';

type Key = string | null | undefined;

/**
 * Replaces a member's profile.
 * @returns the member's key
 * @throws Refusal with what is wrong
 */
export async function editMember(
  ctx: Context,
  {
    id,
    expectedVersion,
    input,
  }: { id: string; expectedVersion: number; input: MemberProfileInput },
  key: Key,
): Promise<string> {
  const { membershipId: actorId } = requireViewer(ctx);
  return ctx.lane.command(async (command) => {
    const call = { actorId, mutation: 'memberEdit', key, input: { id, expectedVersion, input } };
    const ids = await once(command, call, async () => {
      const memberKey = await changeableMember(ctx, command, id, ['id']);
      const member = await lockMember(command, memberKey);
      requireVersion(member, expectedVersion);
      const timeZone = await organizationZone(command.db);
      refuseIfAny(checkProfile(input, localDay(command.now, timeZone), member.recoveryStart));
      member.edit(profileOf(ctx, command, input));
      await command.em.flush();
      return { member: memberKey };
    });
    return ids.member;
  });
}

function profileOf(ctx: Context, { organizationId }: Command, input: MemberProfileInput): Profile {
  const { sealer } = ctx.services;
  const seal = (text: string | null) => (text === null ? null : sealer.seal(organizationId, text));
  const index = (text: string | null) =>
    text === null ? null : sealer.blindIndex(organizationId, text);
  const { phone = null, email = null, safeContact } = input;
  return {
    alias: input.alias.trim(),
    legalName: stated(input.legalName),
    birthDate: input.birthDate ?? null,
    pronouns: stated(input.pronouns),
    phone: seal(phone),
    phoneIndex: index(phone),
    email: seal(email),
    emailIndex: index(email),
    timeZone: input.timeZone,
    locale: input.locale,
    goal: input.goal,
    voicemailAllowed: safeContact?.voicemail ?? null,
    phoneShared: safeContact?.sharedPhone ?? null,
    callFrom: safeContact?.callFrom ?? null,
    callUntil: safeContact?.callUntil ?? null,
  };
}

const stated = (text: string | null | undefined): string | null => text?.trim() || null;

/** The name that another system knows a member by. */
export interface IdentifierChange {
  memberId: string;
  system: string;
  value: string;
  idempotencyKey?: Key;
}

/**
 * Adds the name that another system knows a member by.
 * @returns the member's key
 * @throws Refusal ALREADY_EXISTS when it is in use, also of a member the viewer may not see
 */
export function addIdentifier(ctx: Context, change: IdentifierChange): Promise<string> {
  return changeIdentifier(ctx, 'memberIdentifierAdd', change, async (command, names) => {
    refuseIfAny(checkIdentifier(names.system, names.value));
    const added = await command.db
      .insertInto('external_identifier')
      .values({ organization_id: command.organizationId, subject: 'MEMBER', ...names })
      .onConflict((conflict) =>
        conflict
          .columns(['organization_id', 'system', 'subject', 'value'])
          .where('ended_at', 'is', null)
          .doNothing(),
      )
      .returning('subject_id')
      .executeTakeFirst();
    if (!added) throw new Refusal(userError('ALREADY_EXISTS', ['value']));
  });
}

/**
 * Ends the use of a name that another system knows a member by.
 * @returns the member's key
 * @throws Refusal with what is wrong
 */
export function endIdentifier(ctx: Context, change: IdentifierChange): Promise<string> {
  return changeIdentifier(ctx, 'memberIdentifierEnd', change, async ({ db, now }, names) => {
    const { numUpdatedRows } = await db
      .updateTable('external_identifier')
      .set({ ended_at: now })
      .where('subject', '=', 'MEMBER')
      .where('subject_id', '=', names.subject_id)
      .where('system', '=', names.system)
      .where('value', '=', names.value)
      .where('ended_at', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw new Refusal(userError('NOT_FOUND', ['value']));
  });
}

interface Names {
  subject_id: string;
  system: string;
  value: string;
}

async function changeIdentifier(
  ctx: Context,
  mutation: string,
  change: IdentifierChange,
  work: (command: Command, names: Names) => Promise<void>,
): Promise<string> {
  const { membershipId: actorId } = requireViewer(ctx);
  const { idempotencyKey: key, ...input } = change;
  return ctx.lane.command(async (command) => {
    const ids = await once(command, { actorId, mutation, key, input }, async () => {
      const member = await changeableMember(ctx, command, input.memberId, ['memberId']);
      await lockMember(command, member);
      const [system, value] = [input.system.trim(), input.value.trim()];
      await work(command, { subject_id: member, system, value });
      return { member };
    });
    return ids.member;
  });
}
