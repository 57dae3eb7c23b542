import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import {
  type MemberLeavePayload,
  type MemberPausePayload,
  type MemberRecordDeathPayload,
  type MemberResumePayload,
  type MemberReturnPayload,
  type MemberTakeBackDeathPayload,
  MutationFields,
  MutationMemberLeaveArgs,
  MutationMemberPauseArgs,
  MutationMemberRecordDeathArgs,
  MutationMemberResumeArgs,
  MutationMemberReturnArgs,
  MutationMemberTakeBackDeathArgs,
} from '../generated/schema.ts';
import { memberPayload } from './member-payload.ts';
import { changeStatus, type StatusChange } from './member-status.service.ts';

const changed = (ctx: Context, change: StatusChange) =>
  memberPayload(ctx, change.id, () => changeStatus(ctx, change));

@TG.Resolver()
export class MemberStatusResolver {
  @TG.Mutation(...MutationFields.memberPause)
  memberPause(
    @TG.Args(() => MutationMemberPauseArgs) { reason, until, ...args }: MutationMemberPauseArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MemberPausePayload> {
    const told = { pauseReason: reason, until: until ?? null };
    return changed(ctx, { ...args, mutation: 'memberPause', move: 'PAUSE', told });
  }

  @TG.Mutation(...MutationFields.memberResume)
  memberResume(
    @TG.Args(() => MutationMemberResumeArgs) args: MutationMemberResumeArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MemberResumePayload> {
    return changed(ctx, { ...args, mutation: 'memberResume', move: 'RESUME' });
  }

  @TG.Mutation(...MutationFields.memberLeave)
  memberLeave(
    @TG.Args(() => MutationMemberLeaveArgs) args: MutationMemberLeaveArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MemberLeavePayload> {
    const { reason, destination, naloxoneOffered, ...rest } = args;
    const told = { leaveReason: reason, destination, naloxoneOffered };
    return changed(ctx, { ...rest, mutation: 'memberLeave', move: 'LEAVE', told });
  }

  @TG.Mutation(...MutationFields.memberReturn)
  memberReturn(
    @TG.Args(() => MutationMemberReturnArgs) args: MutationMemberReturnArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MemberReturnPayload> {
    return changed(ctx, { ...args, mutation: 'memberReturn', move: 'RETURN' });
  }

  @TG.Mutation(...MutationFields.memberRecordDeath)
  memberRecordDeath(
    @TG.Args(() => MutationMemberRecordDeathArgs) { on, ...args }: MutationMemberRecordDeathArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MemberRecordDeathPayload> {
    const move = 'RECORD_DEATH';
    return changed(ctx, { ...args, mutation: 'memberRecordDeath', move, diedOn: on });
  }

  @TG.Mutation(...MutationFields.memberTakeBackDeath)
  memberTakeBackDeath(
    @TG.Args(() => MutationMemberTakeBackDeathArgs) args: MutationMemberTakeBackDeathArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MemberTakeBackDeathPayload> {
    return changed(ctx, { ...args, mutation: 'memberTakeBackDeath', move: 'TAKE_BACK_DEATH' });
  }
}
