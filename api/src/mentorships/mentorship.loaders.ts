import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { badInput } from '../common/api-error.ts';
import { globalId, keyOf, NOTHING } from '../common/ids.ts';
import { nestedPageLoader } from '../common/nested-page.ts';
import { LARGEST_PAGE } from '../common/pagination.ts';
import type { MentorshipContact, MentorshipContactsArgs } from '../generated/schema.ts';
import type { EventDetails } from '../monitoring/monitoring.tables.ts';
import {
  selectMentorships,
  toMentorship,
  type MentorshipNode,
  type MentorshipRow,
} from './mentorship.rows.ts';

/** Mentorships by key; null when unknown or not visible to the viewer. */
export const mentorshipLoader = (ctx: Context) =>
  new DataLoader<string, MentorshipNode | null>(async (keys) => {
    const rows = await selectMentorships(await ctx.lane.read(), requireViewer(ctx))
      .where('mentorship.id', 'in', [...keys])
      .execute();
    const found = new Map(rows.map((row) => [row.id, toMentorship(ctx, row)]));
    return keys.map((key) => found.get(key) ?? null);
  });

/** How many mentorships of a member are told at most. */
const MOST_MENTORSHIPS = 100;

/** The newest mentorships of members that the viewer was let see, newest change first. */
export const mentorshipsOfMemberLoader = (ctx: Context) =>
  new DataLoader<string, MentorshipNode[]>(async (memberKeys) => {
    const db = await ctx.lane.read();
    const newest = selectMentorships(db, requireViewer(ctx))
      .where('mentorship.member_id', '=', sql<string>`parent.id`)
      .orderBy('mentorship.state_since', 'desc')
      .orderBy('mentorship.id', 'desc')
      .limit(MOST_MENTORSHIPS);
    const { rows } = await sql<MentorshipRow>`
      select m.* from unnest(${memberKeys}::uuid[]) as parent(id)
      cross join lateral (${newest}) m`.execute(db);
    const found = Map.groupBy(rows, (row) => row.member_id);
    return memberKeys.map((key) => (found.get(key) ?? []).map((row) => toMentorship(ctx, row)));
  });

interface ContactRow {
  organization_id: string;
  id: string;
  mentorship: string;
  occurred_at: string;
  details: EventDetails['CONTACT_LOGGED'];
  note: string | null;
}

/** The newest contacts of mentorships, for those alone whose contacts the viewer was let read. */
export const contactsOfMentorshipLoader = (ctx: Context) =>
  nestedPageLoader<MentorshipContactsArgs, MentorshipContact[]>(async (mentorships, args) => {
    const { first, before, after } = args;
    if (first < 1 || first > LARGEST_PAGE) {
      throw badInput(`So many contacts are not given at once: 1 to ${String(LARGEST_PAGE)}.`);
    }
    const db = await ctx.lane.read();
    let wanted = db
      .selectFrom('monitoring_event as e')
      .select(['e.organization_id', 'e.id', 'e.occurred_at', 'e.details', 'e.note'])
      .select(sql<string>`m.id`.as('mentorship'))
      .where('e.member_id', '=', sql<string>`m.member_id`)
      .where('e.kind', '=', 'CONTACT_LOGGED')
      .where(sql<boolean>`e.details ->> 'mentorship' = m.id::text`)
      .orderBy('e.occurred_at', 'desc')
      .orderBy('e.id', 'desc')
      .limit(first);
    if (before != null) wanted = wanted.where('e.occurred_at', '<', before);
    if (after != null) {
      // Of one that is no contact of these two nothing stands after it.
      wanted = wanted.where(
        sql<boolean>`(e.occurred_at, e.id) < (
          select last.occurred_at, last.id from monitoring_event last
          where last.organization_id = m.organization_id and last.member_id = m.member_id
            and last.kind = 'CONTACT_LOGGED' and last.details ->> 'mentorship' = m.id::text
            and last.id = ${keyOf('ContactLogged', after) ?? NOTHING}::uuid)`,
      );
    }
    const { rows } = await sql<ContactRow>`
      select c.* from mentorship m cross join lateral (${wanted}) c
      where m.id = any (${mentorships}::uuid[])`.execute(db);
    const found = Map.groupBy(rows, (row) => row.mentorship);
    return new Map(
      mentorships.map((key) => [key, (found.get(key) ?? []).map((row) => toContact(ctx, row))]),
    );
  });

function toContact(ctx: Context, row: ContactRow): MentorshipContact {
  const { outcome, party } = row.details;
  return {
    id: globalId('ContactLogged', row.id),
    occurredAt: row.occurred_at,
    loggedBy: party ?? 'STAFF',
    outcome,
    note: row.note === null ? null : ctx.services.sealer.open(row.organization_id, row.note),
  };
}
