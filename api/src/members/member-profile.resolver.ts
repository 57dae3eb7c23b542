import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { memberPayload } from './member-payload.ts';
import {
  type MemberEditPayload,
  type MemberIdentifierAddPayload,
  type MemberIdentifierEndPayload,
  MutationFields,
  MutationMemberEditArgs,
  MutationMemberIdentifierAddArgs,
  MutationMemberIdentifierEndArgs,
} from '../generated/schema.ts';
import { addIdentifier, editMember, endIdentifier } from './member-profile.service.ts';

@TG.Resolver()
export class MemberProfileResolver {
  @TG.Mutation(...MutationFields.memberEdit)
  memberEdit(
    @TG.Args(() => MutationMemberEditArgs) { idempotencyKey, ...edit }: MutationMemberEditArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MemberEditPayload> {
    return memberPayload(ctx, edit.id, () => editMember(ctx, edit, idempotencyKey));
  }

  @TG.Mutation(...MutationFields.memberIdentifierAdd)
  memberIdentifierAdd(
    @TG.Args(() => MutationMemberIdentifierAddArgs) args: MutationMemberIdentifierAddArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MemberIdentifierAddPayload> {
    return memberPayload(ctx, args.memberId, () => addIdentifier(ctx, { ...args }));
  }

  @TG.Mutation(...MutationFields.memberIdentifierEnd)
  memberIdentifierEnd(
    @TG.Args(() => MutationMemberIdentifierEndArgs) args: MutationMemberIdentifierEndArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MemberIdentifierEndPayload> {
    return memberPayload(ctx, args.memberId, () => endIdentifier(ctx, { ...args }));
  }
}
