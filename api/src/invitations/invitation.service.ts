import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { checkNeeded } from '../common/bounds.ts';
import { Refusal, refuseIfAny, userError } from '../common/user-error.ts';
import type { StaffInviteInput, UserError } from '../generated/schema.ts';
import { changeableMember, lockMember } from '../members/locked-member.service.ts';
import { endInvitation, openInvitation, type NewInvitation } from './invitations.ts';

const LONGEST_NAME = 200;

/**
 * Makes a member's link.
 * @throws Refusal with what is wrong
 */
export function inviteMember(ctx: Context, memberId: string): Promise<NewInvitation> {
  const { membershipId: by } = requireViewer(ctx);
  return ctx.lane.command(async (command) => {
    const key = await changeableMember(ctx, command, memberId, ['memberId']);
    const member = await lockMember(command, key);
    if (member.status === 'DIED') {
      const message = 'A membership that is DIED does not allow this.';
      throw new Refusal(userError('STATE_NOT_ALLOWED', ['memberId'], message));
    }
    if (member.membershipId !== null) throw new Refusal(userError('ALREADY_EXISTS', ['memberId']));
    return openInvitation(command, { memberId: key }, by);
  });
}

/**
 * Ends a member's link.
 * @throws Refusal NOT_FOUND also when there is none
 */
export function revokeMemberInvitation(ctx: Context, memberId: string): Promise<void> {
  return ctx.lane.command(async (command) => {
    const key = await changeableMember(ctx, command, memberId, ['memberId']);
    await lockMember(command, key);
    if (!(await endInvitation(command, { memberId: key }))) {
      throw new Refusal(userError('NOT_FOUND', ['memberId']));
    }
  });
}

/**
 * Makes a link for somebody new of the staff.
 * @throws Refusal with what is wrong
 */
export function inviteStaff(ctx: Context, input: StaffInviteInput): Promise<NewInvitation> {
  const { membershipId: by } = requireViewer(ctx);
  refuseIfAny(checkStaff(input));
  const name = input.name.trim();
  const roles = [...new Set(input.roles)];
  return ctx.lane.command((command) =>
    openInvitation(command, { email: input.email.toLowerCase(), name, roles }, by),
  );
}

/** Ends the link for an address. @throws Refusal NOT_FOUND also when there is none */
export function revokeStaffInvitation(ctx: Context, email: string): Promise<void> {
  return ctx.lane.command(async (command) => {
    if (!(await endInvitation(command, { email: email.toLowerCase() }))) {
      throw new Refusal(userError('NOT_FOUND', ['email']));
    }
  });
}

function checkStaff({ name, roles }: StaffInviteInput): UserError[] {
  return [
    ...checkNeeded(name, LONGEST_NAME, ['input', 'name']),
    ...(roles.length === 0 ? [userError('REQUIRED', ['input', 'roles'])] : []),
    ...(roles.includes('MEMBER')
      ? [userError('INVALID', ['input', 'roles'], 'MEMBER is no role of staff.')]
      : []),
  ];
}
