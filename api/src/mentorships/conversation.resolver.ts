import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { readBack } from '../common/help-first.ts';
import { keyOf } from '../common/ids.ts';
import { payload } from '../common/payload.ts';
import {
  type MentorshipBlockPayload,
  type MentorshipMarkReadPayload,
  type MentorshipMessageConnection,
  type MentorshipMessageReportPayload,
  type MentorshipMessageSendPayload,
  type MentorshipReportClosePayload,
  type MentorshipUnblockPayload,
  MutationFields,
  MutationMentorshipBlockArgs,
  MutationMentorshipMarkReadArgs,
  MutationMentorshipMessageReportArgs,
  MutationMentorshipMessageSendArgs,
  MutationMentorshipReportCloseArgs,
  MutationMentorshipUnblockArgs,
  QueryFields,
  QueryMentorshipMessagesArgs,
} from '../generated/schema.ts';
import { safetyOfMessage } from '../monitoring/message-safety.service.ts';
import { markRead, sendMessage, setBlock } from './conversation.service.ts';
import { listMessages } from './message.rows.ts';
import { closeReport, reportMessage } from './report.service.ts';

interface ChangedKeys {
  mentorship?: string | undefined;
  message?: string | undefined;
}

/** What was changed, by key, under the policy of this moment. */
const changed = async (ctx: Context, { mentorship, message }: ChangedKeys) => ({
  mentorship: mentorship ? await ctx.loaders.mentorship.load(mentorship) : null,
  message: message ? await ctx.loaders.mentorshipMessage.load(message) : null,
});

/** The mentorship as it is after a change, also when it was refused. */
const moved = (ctx: Context, { id }: { id: string }, work: () => Promise<string>) =>
  payload(
    async () => changed(ctx, { mentorship: await work() }),
    () => changed(ctx, { mentorship: keyOf('Mentorship', id) }),
  );

@TG.Resolver()
export class ConversationResolver {
  @TG.Query(...QueryFields.mentorshipMessages)
  mentorshipMessages(
    @TG.Args(() => QueryMentorshipMessagesArgs) { id, ...page }: QueryMentorshipMessagesArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MentorshipMessageConnection> {
    return listMessages(ctx, id, page);
  }

  @TG.Mutation(...MutationFields.mentorshipMessageSend)
  async mentorshipMessageSend(
    @TG.Args(() => MutationMentorshipMessageSendArgs) args: MutationMentorshipMessageSendArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MentorshipMessageSendPayload> {
    // For who writes alone, whatever becomes of the message.
    const safety = safetyOfMessage(args.text);
    const read = (keys: ChangedKeys) => readBack(ctx, safety !== null, changed(ctx, keys), {});
    const sent = await payload(
      async () => read(await sendMessage(ctx, { ...args })),
      () => read({ mentorship: keyOf('Mentorship', args.id) }),
    );
    return { ...sent, safety };
  }

  @TG.Mutation(...MutationFields.mentorshipMarkRead)
  mentorshipMarkRead(
    @TG.Args(() => MutationMentorshipMarkReadArgs) args: MutationMentorshipMarkReadArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MentorshipMarkReadPayload> {
    return moved(ctx, args, () => markRead(ctx, { ...args }));
  }

  @TG.Mutation(...MutationFields.mentorshipBlock)
  mentorshipBlock(
    @TG.Args(() => MutationMentorshipBlockArgs) args: MutationMentorshipBlockArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MentorshipBlockPayload> {
    return moved(ctx, args, () => setBlock(ctx, { ...args, isBlocked: true }));
  }

  @TG.Mutation(...MutationFields.mentorshipUnblock)
  mentorshipUnblock(
    @TG.Args(() => MutationMentorshipUnblockArgs) args: MutationMentorshipUnblockArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MentorshipUnblockPayload> {
    return moved(ctx, args, () => setBlock(ctx, { ...args, isBlocked: false }));
  }

  @TG.Mutation(...MutationFields.mentorshipMessageReport)
  mentorshipMessageReport(
    @TG.Args(() => MutationMentorshipMessageReportArgs) args: MutationMentorshipMessageReportArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MentorshipMessageReportPayload> {
    return payload(
      async () => changed(ctx, await reportMessage(ctx, args)),
      () => changed(ctx, { message: keyOf('MentorshipMessage', args.id) }),
    );
  }

  @TG.Mutation(...MutationFields.mentorshipReportClose)
  mentorshipReportClose(
    @TG.Args(() => MutationMentorshipReportCloseArgs) args: MutationMentorshipReportCloseArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MentorshipReportClosePayload> {
    return payload(async () => changed(ctx, { mentorship: await closeReport(ctx, args) }));
  }
}
