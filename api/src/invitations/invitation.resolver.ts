import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { sessionAnswer } from '../auth/session-answer.ts';
import { keyOf, NOTHING } from '../common/ids.ts';
import { payload } from '../common/payload.ts';
import {
  MutationFields,
  MutationInvitationAcceptArgs,
  MutationMemberInvitationRevokeArgs,
  MutationMemberInviteArgs,
  MutationStaffEndAccessArgs,
  MutationStaffInvitationRevokeArgs,
  MutationStaffInviteArgs,
  QueryFields,
  QueryInvitationArgs,
  QueryMemberAccessArgs,
  type InvitationAcceptPayload,
  type InvitationOffer,
  type MemberAccess,
  type MemberInvitationRevokePayload,
  type MemberInvitePayload,
  type StaffEndAccessPayload,
  type StaffInvitation,
  type StaffInvitationRevokePayload,
  type StaffInvitePayload,
} from '../generated/schema.ts';
import { acceptInvitation, readOffer } from './accept-invitation.service.ts';
import { endAccess } from './ended-access.service.ts';
import { listStaffInvitations, readAccess } from './invitation-list.ts';
import {
  inviteMember,
  inviteStaff,
  revokeMemberInvitation,
  revokeStaffInvitation,
} from './invitation.service.ts';
import { toOpenInvitation, type NewInvitation } from './invitations.ts';

@TG.Resolver()
export class InvitationResolver {
  @TG.Query(...QueryFields.invitation)
  invitation(
    @TG.Args(() => QueryInvitationArgs) { secret }: QueryInvitationArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<InvitationOffer | null> {
    return readOffer(ctx, secret);
  }

  @TG.Query(...QueryFields.memberAccess)
  memberAccess(
    @TG.Args(() => QueryMemberAccessArgs) { memberId }: QueryMemberAccessArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MemberAccess | null> {
    return readAccess(ctx, keyOf('Member', memberId) ?? NOTHING);
  }

  @TG.Query(...QueryFields.staffInvitations)
  staffInvitations(@TG.Ctx() ctx: Context): Promise<StaffInvitation[]> {
    return listStaffInvitations(ctx);
  }

  @TG.Mutation(...MutationFields.memberInvite)
  memberInvite(
    @TG.Args(() => MutationMemberInviteArgs) { memberId }: MutationMemberInviteArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MemberInvitePayload> {
    return payload(async () => shownOnce(ctx, await inviteMember(ctx, memberId)));
  }

  @TG.Mutation(...MutationFields.memberInvitationRevoke)
  memberInvitationRevoke(
    @TG.Args(() => MutationMemberInvitationRevokeArgs)
    { memberId }: MutationMemberInvitationRevokeArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MemberInvitationRevokePayload> {
    const access = async () => ({
      access: await readAccess(ctx, keyOf('Member', memberId) ?? NOTHING),
    });
    return payload(async () => {
      await revokeMemberInvitation(ctx, memberId);
      return access();
    }, access);
  }

  @TG.Mutation(...MutationFields.staffInvite)
  staffInvite(
    @TG.Args(() => MutationStaffInviteArgs) { input }: MutationStaffInviteArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<StaffInvitePayload> {
    return payload(async () => shownOnce(ctx, await inviteStaff(ctx, input)));
  }

  @TG.Mutation(...MutationFields.staffInvitationRevoke)
  staffInvitationRevoke(
    @TG.Args(() => MutationStaffInvitationRevokeArgs) { email }: MutationStaffInvitationRevokeArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<StaffInvitationRevokePayload> {
    return payload(async () => {
      await revokeStaffInvitation(ctx, email);
      return {};
    });
  }

  @TG.Mutation(...MutationFields.staffEndAccess)
  staffEndAccess(
    @TG.Args(() => MutationStaffEndAccessArgs) { personId }: MutationStaffEndAccessArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<StaffEndAccessPayload> {
    return payload(async () => ({
      person: await ctx.loaders.person.load(await endAccess(ctx, personId)),
    }));
  }

  @TG.Mutation(...MutationFields.invitationAccept)
  invitationAccept(
    @TG.Args(() => MutationInvitationAcceptArgs) { secret, input }: MutationInvitationAcceptArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<InvitationAcceptPayload> {
    return sessionAnswer(ctx, input.transport, () => acceptInvitation(ctx, secret, input));
  }
}

async function shownOnce(ctx: Context, { secret, row }: NewInvitation) {
  return { secret, invitation: await toOpenInvitation(ctx, row) };
}
