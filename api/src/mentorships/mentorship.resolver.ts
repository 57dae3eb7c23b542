import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { keyOf } from '../common/ids.ts';
import { payload } from '../common/payload.ts';
import {
  type Mentorship,
  type MentorshipAcceptPayload,
  type MentorshipConnection,
  type MentorshipDeclinePayload,
  type MentorshipEndPayload,
  type MentorshipLogContactPayload,
  type MentorshipPausePayload,
  type MentorshipProposePayload,
  type MentorshipResumePayload,
  type MentorshipWithdrawPayload,
  MutationFields,
  MutationMentorshipAcceptArgs,
  MutationMentorshipDeclineArgs,
  MutationMentorshipEndArgs,
  MutationMentorshipLogContactArgs,
  MutationMentorshipPauseArgs,
  MutationMentorshipProposeArgs,
  MutationMentorshipResumeArgs,
  MutationMentorshipWithdrawArgs,
  QueryFields,
  QueryMentorshipArgs,
  QueryMentorshipsArgs,
} from '../generated/schema.ts';
import { logMentorshipContact } from './mentorship-contact.service.ts';
import { listMentorships } from './mentorship-list.ts';
import {
  acceptMentorship,
  declineMentorship,
  endMentorship,
  pauseMentorship,
  resumeMentorship,
  withdrawMentorship,
} from './mentorship-moves.ts';
import { proposeMentorship } from './mentorship.service.ts';

/** The mentorship by its key, under the policy of this moment. */
const found = async (ctx: Context, key: string | undefined) => ({
  mentorship: key ? await ctx.loaders.mentorship.load(key) : null,
});

/** The mentorship as it is after a move, also when the move was refused. */
const moved = (ctx: Context, { id }: { id: string }, work: () => Promise<string>) =>
  payload(
    async () => found(ctx, await work()),
    () => found(ctx, keyOf('Mentorship', id)),
  );

@TG.Resolver()
export class MentorshipResolver {
  @TG.Query(...QueryFields.mentorships)
  mentorships(
    @TG.Args(() => QueryMentorshipsArgs) { filter, ...page }: QueryMentorshipsArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MentorshipConnection> {
    return listMentorships(ctx, filter, page);
  }

  @TG.Query(...QueryFields.mentorship)
  async mentorship(
    @TG.Args(() => QueryMentorshipArgs) { id }: QueryMentorshipArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<Mentorship | null> {
    return (await found(ctx, keyOf('Mentorship', id))).mentorship;
  }

  @TG.Mutation(...MutationFields.mentorshipPropose)
  mentorshipPropose(
    @TG.Args(() => MutationMentorshipProposeArgs) args: MutationMentorshipProposeArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MentorshipProposePayload> {
    const { input, idempotencyKey } = args;
    return payload(async () => found(ctx, await proposeMentorship(ctx, input, idempotencyKey)));
  }

  @TG.Mutation(...MutationFields.mentorshipAccept)
  mentorshipAccept(
    @TG.Args(() => MutationMentorshipAcceptArgs) args: MutationMentorshipAcceptArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MentorshipAcceptPayload> {
    return moved(ctx, args, () => acceptMentorship(ctx, { ...args }));
  }

  @TG.Mutation(...MutationFields.mentorshipDecline)
  mentorshipDecline(
    @TG.Args(() => MutationMentorshipDeclineArgs) args: MutationMentorshipDeclineArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MentorshipDeclinePayload> {
    return moved(ctx, args, () => declineMentorship(ctx, { ...args }));
  }

  @TG.Mutation(...MutationFields.mentorshipWithdraw)
  mentorshipWithdraw(
    @TG.Args(() => MutationMentorshipWithdrawArgs) args: MutationMentorshipWithdrawArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MentorshipWithdrawPayload> {
    return moved(ctx, args, () => withdrawMentorship(ctx, { ...args }));
  }

  @TG.Mutation(...MutationFields.mentorshipPause)
  mentorshipPause(
    @TG.Args(() => MutationMentorshipPauseArgs) args: MutationMentorshipPauseArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MentorshipPausePayload> {
    return moved(ctx, args, () => pauseMentorship(ctx, { ...args }));
  }

  @TG.Mutation(...MutationFields.mentorshipResume)
  mentorshipResume(
    @TG.Args(() => MutationMentorshipResumeArgs) args: MutationMentorshipResumeArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MentorshipResumePayload> {
    return moved(ctx, args, () => resumeMentorship(ctx, { ...args }));
  }

  @TG.Mutation(...MutationFields.mentorshipEnd)
  mentorshipEnd(
    @TG.Args(() => MutationMentorshipEndArgs) args: MutationMentorshipEndArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MentorshipEndPayload> {
    return moved(ctx, args, () => endMentorship(ctx, { ...args }));
  }

  @TG.Mutation(...MutationFields.mentorshipLogContact)
  mentorshipLogContact(
    @TG.Args(() => MutationMentorshipLogContactArgs) args: MutationMentorshipLogContactArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MentorshipLogContactPayload> {
    return moved(ctx, args, () => logMentorshipContact(ctx, { ...args }));
  }
}
