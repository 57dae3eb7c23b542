import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { payload } from '../common/payload.ts';
import {
  type CalendarFeed,
  type CalendarFeedCreatePayload,
  type CalendarFeedRevokePayload,
  MutationCalendarFeedCreateArgs,
  MutationFields,
  QueryFields,
} from '../generated/schema.ts';
import { createFeed, readFeed, revokeFeed } from './calendar-feed.service.ts';

@TG.Resolver()
export class CalendarFeedResolver {
  @TG.Query(...QueryFields.calendarFeed)
  calendarFeed(@TG.Ctx() ctx: Context): Promise<CalendarFeed | null> {
    return readFeed(ctx);
  }

  @TG.Mutation(...MutationFields.calendarFeedCreate)
  calendarFeedCreate(
    @TG.Args(() => MutationCalendarFeedCreateArgs) args: MutationCalendarFeedCreateArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<CalendarFeedCreatePayload> {
    return payload(async () => {
      const path = await createFeed(ctx, args);
      return { path, feed: await readFeed(ctx) };
    });
  }

  @TG.Mutation(...MutationFields.calendarFeedRevoke)
  async calendarFeedRevoke(@TG.Ctx() ctx: Context): Promise<CalendarFeedRevokePayload> {
    await revokeFeed(ctx);
    return { userErrors: [] };
  }
}
