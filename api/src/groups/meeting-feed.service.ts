import { sql, type Selectable } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { once } from '../common/idempotency.ts';
import { keyOf } from '../common/ids.ts';
import { instant } from '../common/instant.ts';
import { Refusal, refuseIfAny, userError } from '../common/user-error.ts';
import type { FellowshipCode, MeetingFeedImportInput } from '../generated/schema.ts';
import { confirmFeed, importFeed } from './feed-import.service.ts';
import {
  isWebAddress,
  NO_VALIDATORS,
  readFeed,
  readText,
  requireRows,
  UnreadableFeed,
  wholeReading,
  type FeedReading,
  type FeedSource,
} from './feed-reading.ts';
import { fellowshipNamed } from './fellowships.ts';
import { checkFeedImport } from './feed-rules.ts';
import { isWholeFresh } from './feed-schedule.ts';
import type { MeetingFeedTable } from './feed.tables.ts';
import type { FeedKind } from './feeds/feed-document.ts';
import { ianaTimeZone } from './feeds/time-zone.ts';
import { lockedFeed } from './locked-feed.ts';

/** What a feed is. */
export interface FeedDescription {
  name: string;
  kind: FeedKind;
  /** A URL; a name where the document came otherwise. */
  location: string;
  /** The zone of meetings that name none. */
  timeZone: string;
  /** Of meetings that do not say theirs; by the name when absent. */
  fellowship?: FellowshipCode | null | undefined;
}

/** A feed to be, or one that is kept. */
interface Feed {
  /** Null for one to be. */
  known: KnownFeed | null;
  name: string;
  source: FeedSource;
}

/** A feed as it was before it was fetched. */
interface KnownFeed {
  key: string;
  version: number;
  importedAt: string | null;
}

/** Keys of what an import made or changed. */
export type ImportKeys = Record<'feed' | 'run', string>;

/**
 * Reads a feed and brings its meetings into step with it. The feed is fetched before the command's
 * transaction begins, which would else wait for a stranger's server; so a repeat of the key fetches
 * again, and does nothing with it.
 * @throws Refusal with what is wrong
 */
export async function importMeetingFeed(
  ctx: Context,
  input: MeetingFeedImportInput,
  idempotencyKey: string | null | undefined,
): Promise<ImportKeys> {
  refuseIfAny(checkFeedImport(input));
  const feed = input.feedId == null ? newFeed(input) : await knownFeed(ctx, input.feedId);
  await ctx.lane.end();
  const reading = await readOrRefuse(ctx, feed, input);
  const by = { person: requireViewer(ctx).membershipId };
  return ctx.lane.command(async (command) => {
    const call = { actorId: by.person, mutation: 'meetingFeedImport', key: idempotencyKey, input };
    return once(command, call, async (): Promise<ImportKeys> => {
      const key = feed.known
        ? await unchangedFeed(command, feed.known, reading?.isFetched ?? true)
        : await createFeed(command, {
            name: feed.name,
            fellowship: input.fellowship,
            ...feed.source,
          });
      const { run } = reading
        ? await importFeed(command, key, reading, { by })
        : await confirmFeed(command, key, by);
      return { feed: key, run };
    });
  });
}

/** @throws Refusal ALREADY_EXISTS when there is a feed of this name */
export async function createFeed(command: Command, feed: FeedDescription): Promise<string> {
  const created = await command.db
    .insertInto('meeting_feed')
    .values({
      organization_id: command.organizationId,
      id: uuidv7(),
      name: feed.name,
      kind: feed.kind,
      location: feed.location,
      time_zone: feed.timeZone,
      fellowship: feed.fellowship ?? fellowshipNamed(feed.name),
    })
    .onConflict((conflict) =>
      conflict.columns(['organization_id', 'name']).where('ended_at', 'is', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst();
  if (!created) throw new Refusal(userError('ALREADY_EXISTS', ['input', 'name']));
  return created.id;
}

/** Where a feed is read as of now, and for what it is asked. */
export function sourceOf(feed: Selectable<MeetingFeedTable>, now: string): FeedSource {
  const { kind, location, time_zone: timeZone, etag, last_modified: lastModified } = feed;
  const changedSince = isWholeFresh(feed.whole_at, now) ? feed.imported_at : null;
  return { kind, location, timeZone, validators: { etag, lastModified }, changedSince };
}

/** What was read belongs to what the feed was then, and what was fetched comes before what was read since. */
async function unchangedFeed(command: Command, known: KnownFeed, isFetched: boolean) {
  const { id, version, imported_at: importedAt } = await lockedFeed(command, known.key);
  if (version !== known.version || (isFetched && importedAt !== known.importedAt)) {
    throw new Refusal(userError('STALE_VERSION', ['input', 'feedId']));
  }
  return id;
}

/** The description of a new feed whose input was found right. */
function newFeed(input: MeetingFeedImportInput): Feed {
  const name = input.name?.trim() ?? '';
  const timeZone = ianaTimeZone(input.timeZone ?? '');
  if (input.kind == null || timeZone === null) throw new Error('The input was not checked.');
  const { kind } = input;
  const unread = { validators: NO_VALIDATORS, changedSince: null };
  return {
    known: null,
    name,
    source: { kind, location: input.url ?? name, timeZone, ...unread },
  };
}

async function knownFeed(ctx: Context, id: string): Promise<Feed> {
  const key = keyOf('MeetingFeed', id);
  const db = await ctx.lane.read();
  const row =
    key &&
    (await db
      .selectFrom('meeting_feed')
      .selectAll()
      .select(sql<string>`app.now()`.as('now'))
      .where('id', '=', key)
      .executeTakeFirst());
  if (!row) throw new Refusal(userError('NOT_FOUND', ['input', 'feedId']));
  if (row.ended_at !== null) {
    const message = 'The feed has ended.';
    throw new Refusal(userError('STATE_NOT_ALLOWED', ['input', 'feedId'], message));
  }
  const { version, name, imported_at: importedAt } = row;
  return {
    known: { key: row.id, version, importedAt },
    name,
    source: sourceOf(row, instant(row.now)),
  };
}

async function readOrRefuse(
  ctx: Context,
  { known, source }: Feed,
  { document, url }: MeetingFeedImportInput,
): Promise<FeedReading | null> {
  if (document == null && !isWebAddress(source.location)) {
    const message = 'This feed has no url: it is read by document.';
    throw new Refusal(userError('REQUIRED', ['input', 'document'], message));
  }
  try {
    const { feedsFromPrivateAddresses: allowPrivateAddresses } = ctx.services.config;
    const reading =
      document == null
        ? await readFeed(source, { allowPrivateAddresses })
        : wholeReading(readText(document, source));
    if (!known && reading) requireRows(reading.parsed);
    return reading;
  } catch (error) {
    if (!(error instanceof UnreadableFeed)) throw error;
    const message = `The feed could not be read: ${error.message}.`;
    const asked = url == null ? 'feedId' : 'url';
    const field = document == null ? asked : 'document';
    throw new Refusal(userError('FEED_UNREADABLE', ['input', field], message));
  }
}
