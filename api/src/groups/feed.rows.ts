import { sql, type Selectable } from 'kysely';
import type { Db } from '../app/database.ts';
import { globalId } from '../common/ids.ts';
import type { OrderColumn } from '../common/pagination.ts';
import type {
  MeetingDuplicate,
  MeetingFeed,
  MeetingFeedImport,
  MeetingFeedProblem,
  MeetingFeedRun,
} from '../generated/schema.ts';
import type {
  KeptImport,
  MeetingDuplicateTable,
  MeetingFeedRunTable,
  MeetingFeedTable,
} from './feed.tables.ts';

/** A feed as queries answer it; what is missing its fields load. */
export interface FeedNode extends MeetingFeed {
  key: string;
}

/** A reading as queries answer it, with the keys of what its fields load. */
export interface FeedRunNode extends MeetingFeedRun {
  feedKey: string;
  startedByKey: string | null;
  decidedByKey: string | null;
}

/** A pair as queries answer it, with the keys of its meetings. */
export interface DuplicateNode extends MeetingDuplicate {
  meetingKey: string;
  originalKey: string;
}

export type FeedRow = Selectable<MeetingFeedTable> & { meeting_count: number };

/** The organization's feeds, also those that were ended. */
export function selectFeeds(db: Db) {
  const count = sql<number>`(select count(*)::int from meeting m
    where m.organization_id = f.organization_id and m.feed_id = f.id and m.ended_at is null)`;
  return db.selectFrom('meeting_feed as f').selectAll('f').select(count.as('meeting_count'));
}

/** The feed as the schema has it. */
export function toFeed(row: FeedRow): FeedNode {
  const { name, kind, location, version } = row;
  return {
    __typename: 'MeetingFeed',
    key: row.id,
    id: globalId('MeetingFeed', row.id),
    name,
    kind,
    location,
    timeZone: row.time_zone,
    fellowship: row.fellowship,
    importedAt: row.imported_at,
    lastImport: toImport(row.last_import),
    meetingCount: row.meeting_count,
    refreshHours: row.refresh_hours,
    nextRunAt: row.next_run_at,
    pausedAt: row.paused_at,
    problem: problemOf(row),
    endedAt: row.ended_at,
    version,
  };
}

const toImport = (kept: KeptImport | null): MeetingFeedImport | null =>
  kept && { mendings: [], ...kept };

function problemOf(row: Selectable<MeetingFeedTable>): MeetingFeedProblem | null {
  const { problem: message, problem_at: at, attempts } = row;
  return message === null || at === null ? null : { at, message, attempts };
}

const shownOfRun = [
  'id',
  'feed_id',
  'started_at',
  'cause',
  'started_by',
  'state',
  'partial',
  'result',
  'problem',
  'decided_by',
  'decided_at',
] as const;

export type FeedRunRow = Pick<Selectable<MeetingFeedRunTable>, (typeof shownOfRun)[number]> & {
  can_roll_back: boolean;
};

/** The organization's readings. */
export function selectFeedRuns(db: Db) {
  const isNewest = sql<boolean>`(r.state = 'APPLIED' and r.changed and not exists (
    select from meeting_feed f where f.id = r.feed_id and f.ended_at is not null) and not exists (
    select from meeting_feed_run n where n.organization_id = r.organization_id
      and n.feed_id = r.feed_id and n.state = 'APPLIED' and n.changed
      and (n.started_at, n.id) > (r.started_at, r.id)))`;
  return db
    .selectFrom('meeting_feed_run as r')
    .select(shownOfRun.map((column) => `r.${column}` as const))
    .select(isNewest.as('can_roll_back'));
}

/** Readings of a feed, the newest first. */
export const newestRuns: OrderColumn<FeedRunRow>[] = [
  {
    column: 'started_at',
    type: 'timestamptz',
    direction: 'desc',
    value: (row) => row.started_at,
  },
  { column: 'id', type: 'uuid', direction: 'desc', value: (row) => row.id },
];

/** The reading as the schema has it. */
export function toFeedRun(row: FeedRunRow): FeedRunNode {
  const { cause, state, partial, result, problem } = row;
  return {
    __typename: 'MeetingFeedRun',
    id: globalId('MeetingFeedRun', row.id),
    feedKey: row.feed_id,
    startedAt: row.started_at,
    cause,
    startedByKey: row.started_by,
    state,
    result: toImport(result),
    partial,
    problem,
    decidedByKey: row.decided_by,
    decidedAt: row.decided_at,
    canRollBack: row.can_roll_back,
  };
}

/** The pair as the schema has it. */
export function toDuplicate(row: Selectable<MeetingDuplicateTable>): DuplicateNode {
  return {
    __typename: 'MeetingDuplicate',
    id: globalId('MeetingDuplicate', row.id),
    meetingKey: row.meeting_id,
    originalKey: row.original_id,
    score: row.score,
    reasons: row.reasons,
    foundAt: row.found_at,
    undoneAt: row.undone_at,
  };
}
