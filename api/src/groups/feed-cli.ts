import path from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import type { App } from '../app/app.ts';
import { Lane, type Command } from '../app/lane.ts';
import { chosenOrganizations, listed } from '../common/chosen-organization.ts';
import { CliError } from '../common/cli-error.ts';
import { Refusal } from '../common/user-error.ts';
import { feedCliLines } from './feed-cli-lines.ts';
import { importFeed } from './feed-import.service.ts';
import { fetchText, isWebAddress, readText, UnreadableFeed, wholeReading } from './feed-reading.ts';
import { readJson, type FeedKind } from './feeds/feed-document.ts';
import { kindOfDocument } from './feeds/feed-kind.ts';
import type { FeedParse } from './feeds/feed-report.ts';
import { isSheet } from './feeds/parse-sheet.ts';
import { ianaTimeZone } from './feeds/time-zone.ts';
import { createFeed } from './meeting-feed.service.ts';

/** What to import, as `holdfast feed import` takes it. */
export interface FeedCliOptions {
  /** A file, or an http(s) address. */
  source: string;
  kind?: FeedKind | undefined;
  /** Of the feed. Absent: that of the feed read from this source before, else the source's own. */
  name?: string | undefined;
  timeZone?: string | undefined;
  /** By name or id. May be absent where there is one alone. */
  organization?: string | undefined;
  /** A file with the answer of a BMLT server's `GetFormats`. */
  formats?: string | undefined;
  /** It may end as many meetings as it does. */
  confirm?: boolean | undefined;
}

export const feedCliUsage =
  'feed import <file or URL> [--kind meeting-guide|meeting-guide-csv|bmlt] [--name <name>] [--time-zone <zone>] ' +
  '[--organization <name or id>] [--formats <file>] [--confirm]';

const KINDS: Record<string, FeedKind> = {
  'meeting-guide': 'MEETING_GUIDE',
  'meeting-guide-csv': 'MEETING_GUIDE_CSV',
  bmlt: 'BMLT',
};
/** A person waits for it and can end it. */
const PATIENCE_MS = 5 * 60_000;
const LONGEST_NAME = 120;

interface Organization {
  organizationId: string;
  organization: string;
  timeZone: string;
}

/** A feed that is known already. */
interface KnownFeed {
  id: string;
  name: string;
  kind: FeedKind;
  time_zone: string;
}

/** What was read, and as what. */
interface Reading {
  kind: FeedKind;
  timeZone: string;
  parsed: FeedParse;
}

/**
 * @param args what follows `feed import`
 * @throws CliError and what `parseArgs` throws
 */
export function readFeedOptions(args: string[]): FeedCliOptions {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      kind: text,
      name: text,
      'time-zone': text,
      organization: text,
      formats: text,
      confirm: { type: 'boolean' },
    },
  });
  const [source] = positionals;
  if (source === undefined || positionals.length > 1) {
    throw new CliError('One file or address is needed');
  }
  const { name, 'time-zone': timeZone, organization, formats, confirm } = values;
  const kind = values.kind === undefined ? undefined : KINDS[values.kind];
  if (values.kind !== undefined && !kind)
    throw new CliError('--kind: meeting-guide, meeting-guide-csv or bmlt');
  if (timeZone !== undefined && ianaTimeZone(timeZone) === null) {
    throw new CliError(`--time-zone: ${timeZone} is not the name of a time zone`);
  }
  return { source, kind, name, timeZone, organization, formats, confirm };
}

/**
 * Imports a feed for an organization, also from a file of this machine or a private address: whoever
 * runs a command here may read both anyway.
 * @returns lines that tell what was done
 * @throws CliError
 */
export async function importFeedFromCli(
  { services, urls }: Pick<App, 'services' | 'urls'>,
  options: FeedCliOptions,
): Promise<string[]> {
  const organization = await organizationOf(urls.owner, options.organization);
  const { organizationId } = organization;
  const lane = new Lane(services, { organizationId });
  const known = await knownFeed(lane, options);
  const reading = await readSource(options, known, organization.timeZone);
  const name = known?.name ?? options.name ?? nameOf(options.source);
  const outcome = await lane.command(async (command) => {
    if (known && options.name === undefined) await checkSameList(command, known, reading.parsed);
    const key = known?.id ?? (await newFeed(command, options.source, name, reading));
    const confirmed = options.confirm ?? false;
    return importFeed(command, key, wholeReading(reading.parsed), { by: 'COMMAND', confirmed });
  });
  return feedCliLines(`${name} of ${organization.organization}`, outcome, reading.parsed);
}

/** Organizations are looked up by their owner: a request sees none but its own. */
async function organizationOf(ownerUrl: string, asked?: string): Promise<Organization> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const { rows } = await owner.query<Organization>(
      `select organization_id as "organizationId", name as organization, time_zone as "timeZone"
       from organization order by name, organization_id`,
    );
    const found = chosenOrganizations(rows, asked);
    const [first] = found;
    if (first && found.length === 1) return first;
    throw new CliError(`--organization: one of ${listed(rows) || 'none, see holdfast setup'}`);
  } finally {
    await owner.end();
  }
}

/** The feed of the given name; without one that which was read from this source before. */
async function knownFeed(lane: Lane, options: FeedCliOptions): Promise<KnownFeed | undefined> {
  const { name, source, kind, timeZone } = options;
  const db = await lane.read();
  const known = await db
    .selectFrom('meeting_feed')
    .select(['id', 'name', 'kind', 'time_zone'])
    .where(name === undefined ? 'location' : 'name', '=', name ?? locationOf(source))
    .where('ended_at', 'is', null)
    .orderBy('name')
    .executeTakeFirst();
  await lane.end();
  if (!known) return undefined;
  const { name: own } = known;
  if (kind && kind !== known.kind) throw new CliError(`--kind: ${own} is ${known.kind}`);
  if (timeZone && timeZone !== known.time_zone) {
    throw new CliError(`--time-zone: ${own} is read in ${known.time_zone}`);
  }
  return known;
}

async function readSource(
  options: FeedCliOptions,
  known: KnownFeed | undefined,
  homeZone: string,
): Promise<Reading> {
  const { source } = options;
  const timeZone = options.timeZone ?? known?.time_zone ?? homeZone;
  try {
    const text = await textOf(source, options.kind ?? known?.kind ?? null);
    const kind = options.kind ?? known?.kind ?? kindOf(text);
    const formats = options.formats === undefined ? undefined : await jsonOf(options.formats);
    const parsed = readText(text, { kind, timeZone, formats });
    return { kind, timeZone, parsed };
  } catch (error) {
    if (!(error instanceof UnreadableFeed)) throw error;
    throw new CliError(`${source} could not be read: ${error.message}`);
  }
}

async function textOf(source: string, kind: FeedKind | null): Promise<string> {
  const fetched = await fetchText(source, kind, {
    allowFiles: true,
    allowPrivateAddresses: true,
    maxBytes: Number.MAX_SAFE_INTEGER,
    timeoutMs: PATIENCE_MS,
  });
  // Nothing was said of an earlier version, so a server has to send this one.
  return fetched.unchanged ? '' : fetched.text;
}

async function jsonOf(file: string): Promise<unknown> {
  const document = readJson(await textOf(file, null));
  if ('error' in document) throw new CliError(`${file} could not be read: it is no JSON`);
  return document.json;
}

function kindOf(text: string): FeedKind {
  if (isSheet(text)) return 'MEETING_GUIDE_CSV';
  const document = readJson(text);
  // The reading itself says what is wrong with a text that is none.
  if ('error' in document) return 'MEETING_GUIDE';
  const kind = kindOfDocument(document.json);
  if (!kind) throw new CliError('--kind: the list does not tell; meeting-guide or bmlt');
  return kind;
}

/**
 * Two lists can lie in files of one name. The second, read as the first, would end all its meetings.
 * @throws CliError when not one of the feed's meetings is in the reading
 */
async function checkSameList(
  { db }: Command,
  known: KnownFeed,
  { drafts, empty }: FeedParse,
): Promise<void> {
  if (empty) return;
  const meetings = await db
    .selectFrom('meeting')
    .select('external_id')
    .where('feed_id', '=', known.id)
    .execute();
  const ids = new Set(drafts.map(({ externalId }) => externalId));
  if (meetings.length === 0 || meetings.some((meeting) => ids.has(meeting.external_id))) return;
  throw new CliError(
    `None of the meetings of ${known.name} is in this list. Give --name '${known.name}' to end them, ` +
      'or another name for another list',
  );
}

async function newFeed(
  command: Command,
  source: string,
  name: string,
  { kind, timeZone }: Reading,
): Promise<string> {
  try {
    const location = locationOf(source);
    return await createFeed(command, { name, kind, location, timeZone });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new CliError(`There is a feed named ${name} already, from elsewhere: give --name`);
  }
}

/** Everybody who sees the feed sees where it was read: of a file its name alone. */
function locationOf(source: string): string {
  return isWebAddress(source) ? new URL(source).href : path.basename(source);
}

function nameOf(source: string): string {
  const name = isWebAddress(source) ? new URL(source).host : path.parse(source).name;
  return name.slice(0, LONGEST_NAME);
}
