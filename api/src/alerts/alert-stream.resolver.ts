import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { isProgramStaff } from '../auth/viewer.ts';
import {
  type Alert,
  AlertEvent,
  AlertEventFields,
  AlertStream,
  AlertStreamEventsArgs,
  AlertStreamFields,
  type AlertStreamItem,
  QueryAlertStreamArgs,
  QueryFields,
  SubscriptionAlertEventsArgs,
  SubscriptionFields,
  type AlertEventFilter,
  type Person,
} from '../generated/schema.ts';
import type { Followed } from '../common/stream-follower.ts';
import { toStreamItem } from '../common/stream-item.ts';
import {
  followAlerts,
  readAlertStream,
  streamBounds,
  toAlertEvent,
  writeStreamCursor,
  type AlertEventNode,
} from './alert-stream.service.ts';
import type { AlertStreamEntry } from './alert-stream-source.ts';

/** The stream by query, with the filter its fields read by. */
interface AlertStreamNode extends AlertStream {
  filter: AlertEventFilter | null | undefined;
}

const [item, options] = SubscriptionFields.alertEvents;

@TG.Resolver(() => AlertStream)
export class AlertStreamResolver {
  @TG.Query(...QueryFields.alertStream)
  async alertStream(
    @TG.Args(() => QueryAlertStreamArgs) { filter }: QueryAlertStreamArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<AlertStreamNode> {
    const { head } = await streamBounds(ctx);
    const headSeq = isProgramStaff(requireViewer(ctx)) ? head : null;
    return { filter, headSeq, headCursor: writeStreamCursor(ctx, filter, head) };
  }

  @TG.FieldResolver(...AlertStreamFields.events)
  events(
    @TG.Root() { filter }: AlertStreamNode,
    @TG.Args(() => AlertStreamEventsArgs) { after, first }: AlertStreamEventsArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<AlertEvent[]> {
    return readAlertStream(ctx, filter, after, first);
  }

  @TG.Subscription(item, {
    ...options,
    subscribe: (data) =>
      followAlerts(data.context as Context, data.args as unknown as SubscriptionAlertEventsArgs),
  })
  alertEvents(
    @TG.Root() followed: Followed<AlertStreamEntry>,
    @TG.Args(() => SubscriptionAlertEventsArgs) { filter }: SubscriptionAlertEventsArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<typeof AlertStreamItem> {
    return toStreamItem(ctx, followed, {
      cursor: (seq) => writeStreamCursor(ctx, filter, seq),
      event: (entry) => toAlertEvent(ctx, entry, filter),
    });
  }
}

@TG.Resolver(() => AlertEvent)
export class AlertEventFieldsResolver {
  @TG.FieldResolver(...AlertEventFields.actor)
  actor(@TG.Root() event: AlertEventNode, @TG.Ctx() ctx: Context): Promise<Person | null> | null {
    return event.actorKey ? ctx.loaders.person.load(event.actorKey) : null;
  }

  @TG.FieldResolver(...AlertEventFields.alert)
  alert(@TG.Root() event: AlertEventNode, @TG.Ctx() ctx: Context): Promise<Alert | null> {
    return ctx.loaders.alert.load(event.alertKey);
  }
}
