import type { Context } from '../app/operation-context.ts';
import { importStream } from '../common/event-stream.ts';
import { keyOf } from '../common/ids.ts';
import type { Followed } from '../common/stream-follower.ts';
import { ThingStream } from '../common/thing-stream.ts';
import type { ImportEvent, SubscriptionImportEventsArgs } from '../generated/schema.ts';
import type { ImportStreamEntry } from './import-stream-source.ts';
import { selectImports } from './import.rows.ts';

/** An event as the schema has it, with the key its run is loaded by. */
export interface ImportEventNode extends ImportEvent {
  readonly __typename: 'ImportEvent';
  runKey: string;
}

const imports = new ThingStream('importEvents');

/** How an import comes along, live: all of it when no cursor is given. */
export function followImport(
  ctx: Context,
  { importId: id, after }: SubscriptionImportEventsArgs,
): Promise<AsyncIterable<Followed<ImportStreamEntry>>> {
  const key = keyOf('ImportRun', id);
  return imports.follow(ctx, {
    id,
    after,
    hub: ctx.services.importHub,
    from: 'floor',
    stream: async ({ organizationId }) => {
      if (!key) return undefined;
      const run = await ctx.lane.snapshot((db) =>
        selectImports(db).where('id', '=', key).executeTakeFirst(),
      );
      return run && importStream(organizationId, run.id);
    },
  });
}

export const writeImportCursor = (ctx: Context, importId: string, seq: number): string =>
  imports.cursor(ctx, importId, seq);

/** The event as the schema has it. */
export function toImportEvent(
  ctx: Context,
  importId: string,
  { seq, occurredAt, recordedAt, key }: ImportStreamEntry,
): ImportEventNode {
  const cursor = imports.cursor(ctx, importId, seq);
  return { __typename: 'ImportEvent', runKey: key, cursor, seq, occurredAt, recordedAt };
}
