import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { once } from '../common/idempotency.ts';
import { keyOf } from '../common/ids.ts';
import { Refusal, refuseIfAny, userError } from '../common/user-error.ts';
import type { MeetingFeedImportInput } from '../generated/schema.ts';
import { confirmFeed, importFeed, NO_VALIDATORS, type Validators } from './feed-import.service.ts';
import { fetchText, isWebAddress, readText, UnreadableFeed } from './feed-reading.ts';
import { checkFeedImport } from './feed-rules.ts';
import type { FeedKind } from './feeds/feed-document.ts';
import type { FeedParse } from './feeds/feed-report.ts';
import { ianaTimeZone } from './feeds/time-zone.ts';

/** What a feed is. */
export interface FeedDescription {
  name: string;
  kind: FeedKind;
  /** A URL; a name where the document came otherwise. */
  location: string;
  /** The zone of meetings that name none. */
  timeZone: string;
}

/** A feed to be, or one that is kept. */
interface Feed extends FeedDescription {
  /** Null for one to be. */
  key: string | null;
  validators: Validators;
}

/**
 * Reads a feed and brings its meetings into step with it. The feed is fetched before the command's
 * transaction begins, which would else wait for a stranger's server; so a repeat of the key fetches
 * again, and does nothing with it.
 * @returns the feed's key
 * @throws Refusal with what is wrong
 */
export async function importMeetingFeed(
  ctx: Context,
  input: MeetingFeedImportInput,
  idempotencyKey: string | null | undefined,
): Promise<string> {
  refuseIfAny(checkFeedImport(input));
  const feed = input.feedId == null ? newFeed(input) : await knownFeed(ctx, input.feedId);
  await ctx.lane.end();
  const reading = await readOrRefuse(ctx, feed, input);
  return ctx.lane.command(async (command) => {
    const actorId = requireViewer(ctx).membershipId;
    const call = { actorId, mutation: 'meetingFeedImport', key: idempotencyKey, input };
    const ids = await once(command, call, async () => {
      const key = feed.key ?? (await createFeed(command, feed));
      if (reading) await importFeed(command, key, reading.parsed, reading.validators);
      else await confirmFeed(command, key);
      return { feed: key };
    });
    return ids.feed;
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
    })
    .onConflict((conflict) => conflict.columns(['organization_id', 'name']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!created) throw new Refusal(userError('ALREADY_EXISTS', ['input', 'name']));
  return created.id;
}

/** The description of a new feed whose input was found right. */
function newFeed(input: MeetingFeedImportInput): Feed {
  const name = input.name?.trim() ?? '';
  const timeZone = ianaTimeZone(input.timeZone ?? '');
  if (input.kind == null || timeZone === null) throw new Error('The input was not checked.');
  const location = input.url ?? name;
  return { key: null, name, kind: input.kind, location, timeZone, validators: NO_VALIDATORS };
}

async function knownFeed(ctx: Context, id: string): Promise<Feed> {
  const key = keyOf('MeetingFeed', id);
  const db = await ctx.lane.read();
  const row =
    key &&
    (await db.selectFrom('meeting_feed').selectAll().where('id', '=', key).executeTakeFirst());
  if (!row) throw new Refusal(userError('NOT_FOUND', ['input', 'feedId']));
  const { name, kind, location, time_zone: timeZone } = row;
  const validators = { etag: row.etag, lastModified: row.last_modified };
  return { key: row.id, name, kind, location, timeZone, validators };
}

/** What came of reading a feed; null for a list that is as it was. */
type Reading = { parsed: FeedParse; validators?: Validators } | null;

async function read(
  ctx: Context,
  feed: Feed,
  document: string | null | undefined,
): Promise<Reading> {
  if (document != null) return { parsed: readText(document, feed) };
  const allowPrivateAddresses = ctx.services.config.feedsFromPrivateAddresses;
  const options = { ...feed.validators, allowPrivateAddresses };
  const fetched = await fetchText(feed.location, feed.kind, options);
  if (fetched.unchanged) return null;
  return { parsed: readText(fetched.text, feed), validators: fetched };
}

async function readOrRefuse(
  ctx: Context,
  feed: Feed,
  { document, url }: MeetingFeedImportInput,
): Promise<Reading> {
  const source = url == null ? 'feedId' : 'url';
  if (document == null && !isWebAddress(feed.location)) {
    throw new Refusal(userError('REQUIRED', ['input', 'document']));
  }
  try {
    return await read(ctx, feed, document);
  } catch (error) {
    if (!(error instanceof UnreadableFeed)) throw error;
    const message = `The feed could not be read: ${error.message}.`;
    const field = document == null ? source : 'document';
    throw new Refusal(userError('FEED_UNREADABLE', ['input', field], message));
  }
}
