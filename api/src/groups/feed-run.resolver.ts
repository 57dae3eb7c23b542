import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { keyOf } from '../common/ids.ts';
import { payload } from '../common/payload.ts';
import {
  type MeetingDuplicateConnection,
  type MeetingDuplicateUndoPayload,
  type MeetingFeedConfirmPayload,
  type MeetingFeedDiscardPayload,
  type MeetingFeedRollbackPayload,
  MutationFields,
  MutationMeetingDuplicateUndoArgs,
  MutationMeetingFeedConfirmArgs,
  MutationMeetingFeedDiscardArgs,
  MutationMeetingFeedRollbackArgs,
  QueryFields,
  QueryMeetingDuplicatesArgs,
} from '../generated/schema.ts';
import { undoDuplicate } from './duplicates/duplicate.service.ts';
import { confirmRun, discardRun, rollBackRun } from './feed-decision.service.ts';
import { listDuplicates } from './feed-list.ts';
import type { FeedRunNode } from './feed.rows.ts';

type RunData = { run: FeedRunNode | null };

const runData = async (ctx: Context, key: string | undefined): Promise<RunData> => ({
  run: key ? await ctx.loaders.meetingFeedRun.load(key) : null,
});

/** The reading as it is after a decision, also when it was refused. */
const decided = (ctx: Context, id: string, work: () => Promise<string>) =>
  payload<RunData>(
    async () => runData(ctx, await work()),
    () => runData(ctx, keyOf('MeetingFeedRun', id)),
  );

@TG.Resolver()
export class FeedRunResolver {
  @TG.Query(...QueryFields.meetingDuplicates)
  meetingDuplicates(
    @TG.Args(() => QueryMeetingDuplicatesArgs) args: QueryMeetingDuplicatesArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MeetingDuplicateConnection> {
    return listDuplicates(ctx, args);
  }

  @TG.Mutation(...MutationFields.meetingFeedConfirm)
  meetingFeedConfirm(
    @TG.Args(() => MutationMeetingFeedConfirmArgs) call: MutationMeetingFeedConfirmArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MeetingFeedConfirmPayload> {
    return decided(ctx, call.runId, () => confirmRun(ctx, call));
  }

  @TG.Mutation(...MutationFields.meetingFeedDiscard)
  meetingFeedDiscard(
    @TG.Args(() => MutationMeetingFeedDiscardArgs) call: MutationMeetingFeedDiscardArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MeetingFeedDiscardPayload> {
    return decided(ctx, call.runId, () => discardRun(ctx, call));
  }

  @TG.Mutation(...MutationFields.meetingFeedRollback)
  meetingFeedRollback(
    @TG.Args(() => MutationMeetingFeedRollbackArgs) call: MutationMeetingFeedRollbackArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MeetingFeedRollbackPayload> {
    return decided(ctx, call.runId, () => rollBackRun(ctx, call));
  }

  @TG.Mutation(...MutationFields.meetingDuplicateUndo)
  meetingDuplicateUndo(
    @TG.Args(() => MutationMeetingDuplicateUndoArgs)
    { id, idempotencyKey }: MutationMeetingDuplicateUndoArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MeetingDuplicateUndoPayload> {
    return payload(async () => {
      const key = await undoDuplicate(ctx, id, idempotencyKey);
      return { duplicate: await ctx.loaders.meetingDuplicate.load(key) };
    });
  }
}
