import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import type { Followed } from '../common/stream-follower.ts';
import { toStreamItem } from '../common/stream-item.ts';
import {
  ImportEvent,
  ImportEventFields,
  type ImportRun,
  type ImportStreamItem,
  SubscriptionFields,
  SubscriptionImportEventsArgs,
} from '../generated/schema.ts';
import type { ImportStreamEntry } from './import-stream-source.ts';
import {
  followImport,
  toImportEvent,
  writeImportCursor,
  type ImportEventNode,
} from './import-stream.service.ts';

const [item, options] = SubscriptionFields.importEvents;

@TG.Resolver(() => ImportEvent)
export class ImportStreamResolver {
  @TG.Subscription(item, {
    ...options,
    subscribe: (data) =>
      followImport(data.context as Context, data.args as unknown as SubscriptionImportEventsArgs),
  })
  importEvents(
    @TG.Root() followed: Followed<ImportStreamEntry>,
    @TG.Args(() => SubscriptionImportEventsArgs) { importId }: SubscriptionImportEventsArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<typeof ImportStreamItem> {
    return toStreamItem(ctx, followed, {
      cursor: (seq) => writeImportCursor(ctx, importId, seq),
      event: (entry) => toImportEvent(ctx, importId, entry),
    });
  }

  @TG.FieldResolver(...ImportEventFields.run)
  run(@TG.Root() { runKey }: ImportEventNode, @TG.Ctx() ctx: Context): Promise<ImportRun | null> {
    return ctx.loaders.importRun.load(runKey);
  }
}
