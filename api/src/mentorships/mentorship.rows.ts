import type { Selectable } from 'kysely';
import type { Db } from '../app/database.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import type { Viewer } from '../auth/viewer.ts';
import { globalId } from '../common/ids.ts';
import type { OrderColumn } from '../common/pagination.ts';
import type { Mentorship, MentorshipParty } from '../generated/schema.ts';
import { isMember, isMentor, isStaff, visibleMentorships } from './mentorship-policy.ts';
import { isCarried, movesOf, openStates, partiesOf, type Standpoint } from './mentorship-states.ts';
import type { MentorshipTable } from './mentorship.tables.ts';

/** A mentorship as queries answer it, with the keys its fields are loaded by. */
export interface MentorshipNode extends Mentorship {
  key: string;
  memberKey: string;
  mentorKey: string;
  proposedByKey: string | null;
  /** Whether the viewer reads the contacts of the two. */
  isContactOpen: boolean;
}

/** A mentorship's row, with as whom the viewer sees it. */
export type MentorshipRow = Selectable<MentorshipTable> & {
  alias: string;
  /** The member's own membership. */
  account: string | null;
  as_mentor: boolean;
  as_member: boolean;
  as_staff: boolean;
};

/** Mentorships that the viewer may see. */
export function selectMentorships(db: Db, viewer: Viewer) {
  return db
    .selectFrom('mentorship')
    .innerJoin('member', (join) =>
      join
        .onRef('member.organization_id', '=', 'mentorship.organization_id')
        .onRef('member.id', '=', 'mentorship.member_id'),
    )
    .selectAll('mentorship')
    .select([
      'member.alias',
      'member.membership_id as account',
      isMentor(viewer).as('as_mentor'),
      isMember(viewer).as('as_member'),
      isStaff(viewer).as('as_staff'),
    ])
    .where(visibleMentorships(viewer));
}

/** Newest change first. */
export const newestMentorshipsFirst: OrderColumn<MentorshipRow>[] = [
  {
    column: 'mentorship.state_since',
    type: 'timestamptz',
    direction: 'desc',
    value: (row) => row.state_since,
  },
  { column: 'mentorship.id', type: 'uuid', direction: 'desc', value: (row) => row.id },
];

/** As whom the viewer stands to it. */
export const standpointOf = (row: MentorshipRow): Standpoint => ({
  mentor: row.as_mentor,
  member: row.as_member,
  staff: row.as_staff,
});

/** The mentorship as the schema has it; remembers that the member's record was seen. */
export function toMentorship(ctx: Context, row: MentorshipRow): MentorshipNode {
  ctx.trail.saw(row.member_id);
  const viewer = requireViewer(ctx);
  const standpoint = standpointOf(row);
  const awaits = awaited(row);
  const pausedAs = row.state === 'PAUSED' ? row.changed_as : null;
  const mayHandle = viewer.permissions.has('MENTORSHIP_HANDLE');
  const isContactOpen = row.as_staff || row.as_member || (row.as_mentor && isCarried(row.state));
  return {
    __typename: 'Mentorship',
    key: row.id,
    memberKey: row.member_id,
    mentorKey: row.mentor_id,
    proposedByKey: row.proposed_by,
    isContactOpen,
    id: globalId('Mentorship', row.id),
    memberAlias: isAliasShown(row) ? row.alias : null,
    state: row.state,
    stateSince: row.state_since,
    additional: row.additional,
    proposedAt: row.proposed_at,
    awaits: awaits.filter((party) => row.as_staff || partiesOf(standpoint).includes(party)),
    agreedInPerson: agreedInPerson(row),
    startedAt: row.started_at,
    endedAt: row.ended_at,
    ...reasonsOf(ctx, row, viewer),
    lastContactAt: isContactOpen ? row.last_contact_at : null,
    moves: mayHandle ? movesOf(row.state, standpoint, { awaits, pausedAs }) : [],
    viewerParty: partiesOf(standpoint)[0] ?? null,
    version: row.version,
  };
}

/** Of whom they do not mentor, or no more, a mentor keeps nothing: a new name least of all. */
const isAliasShown = (row: MentorshipRow) =>
  row.as_staff || row.as_member || !row.as_mentor || openStates.some((open) => open === row.state);

/** Whose agreement is missing. */
function awaited(row: MentorshipRow): MentorshipParty[] {
  if (row.state !== 'PROPOSED') return [];
  return [
    ...(row.mentor_accepted_at === null ? (['MENTOR'] as const) : []),
    ...(row.member_accepted_at === null ? (['MEMBER'] as const) : []),
  ];
}

function agreedInPerson(row: MentorshipRow): boolean | null {
  if (!row.as_staff || row.member_accepted_by === null) return null;
  return row.member_accepted_by !== row.account;
}

/** Why it was declined, paused or ended: for staff, and for who said so. */
function reasonsOf(ctx: Context, row: MentorshipRow, viewer: Viewer) {
  if (!row.as_staff && row.changed_by !== viewer.membershipId) {
    return {
      pauseReason: null,
      declineReason: null,
      endReason: null,
      endNote: null,
      changedBy: null,
    };
  }
  const { end_note: sealed } = row;
  return {
    pauseReason: row.pause_reason,
    declineReason: row.decline_reason,
    endReason: row.end_reason,
    endNote: sealed === null ? null : ctx.services.sealer.open(row.organization_id, sealed),
    changedBy: row.changed_as,
  };
}
