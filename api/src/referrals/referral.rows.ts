import { sql, type Selectable } from 'kysely';
import type { Db } from '../app/database.ts';
import type { Context } from '../app/operation-context.ts';
import type { Viewer } from '../auth/viewer.ts';
import { globalId } from '../common/ids.ts';
import type { OrderColumn } from '../common/pagination.ts';
import type { HiddenParts, Restrictable } from '../common/restrictions.ts';
import type { Referral, ReferralOrder, ReferralReport } from '../generated/schema.ts';
import type { ReferralContent } from './referral-content.ts';
import { visibleReferrals } from './referral-policy.ts';
import { consentHolds } from './referral-rules.ts';
import type { ReferralTable } from './referral.tables.ts';

/** 42 CFR 2.32(a)(2), the short form. */
const NOTICE = '42 CFR part 2 prohibits unauthorized use or disclosure of these records.';

/** A hand-off as queries answer it, with the keys its fields are loaded by. */
export interface ReferralNode extends Referral, Restrictable {
  key: string;
  memberKey: string | null;
  ownerKey: string | null;
  receivedByKey: string | null;
}

/** A hand-off's row, with the organization's day. */
export type ReferralRow = Selectable<ReferralTable> & { today: string };

/** Hand-offs that the viewer may see. */
export function selectReferrals(db: Db, viewer: Viewer) {
  return db
    .selectFrom('referral')
    .selectAll('referral')
    .select(
      sql<string>`(
        select (app.now() at time zone o.time_zone)::date::text from organization o
        where o.organization_id = referral.organization_id)`.as('today'),
    )
    .where(visibleReferrals(viewer));
}

/** The newest first, unless said otherwise. */
export function referralOrder(
  orderBy: ReferralOrder | null | undefined,
): OrderColumn<ReferralRow>[] {
  const { field, direction } = orderBy ?? { field: 'RECEIVED', direction: 'DESC' };
  const column = field === 'CONTACT_DUE' ? 'contact_due_at' : 'received_at';
  const way = direction === 'ASC' ? 'asc' : 'desc';
  return [
    { column, type: 'timestamptz', direction: way, value: (row) => row[column] },
    { column: 'referral.id', type: 'uuid', direction: way, value: (row) => row.id },
  ];
}

const nothingHidden: HiddenParts = new Map();
const withoutConsent: HiddenParts = new Map([['REFERRALS', 'NO_CONSENT']]);

/** The hand-off as the schema has it; remembers that it, or the member's record, was seen. */
export function toReferral(ctx: Context, row: ReferralRow): ReferralNode {
  if (row.member_id) ctx.trail.saw(row.member_id);
  else ctx.trail.sawOther(row.id);
  const { sealer } = ctx.services;
  const content = JSON.parse(sealer.open(row.organization_id, row.content)) as ReferralContent;
  const { consent_given: given, consent_until: until, consent_at: recordedAt } = row;
  const mayBeTold = consentHolds({ given, until }, row.today);
  return {
    __typename: 'Referral',
    key: row.id,
    memberKey: row.member_id,
    ownerKey: row.owner_id,
    receivedByKey: row.received_by,
    hidden: mayBeTold ? nothingHidden : withoutConsent,
    id: globalId('Referral', row.id),
    state: row.state,
    senderName: row.sender_name,
    senderReference: row.sender_reference,
    ...content,
    dischargeOn: row.discharge_on,
    consent: given === null || recordedAt === null ? null : { given, until, recordedAt },
    report: mayBeTold ? reportOf(row) : null,
    receivedAt: row.received_at,
    contactDueAt: row.contact_due_at,
    acceptedAt: row.accepted_at,
    attempts: row.attempts,
    firstContactAt: row.first_contact_at,
    closedAt: row.closed_at,
    declineReason: row.decline_reason,
    lostReason: row.lost_reason,
    version: row.version,
  } as ReferralNode;
}

/** What may be told back, and nothing else: no name, no reason, nothing of the record. */
function reportOf(row: ReferralRow): ReferralReport {
  return {
    senderName: row.sender_name,
    senderReference: row.sender_reference,
    receivedAt: row.received_at,
    acceptedAt: row.accepted_at,
    firstSeenAt: row.first_contact_at,
    closedAt: row.closed_at,
    state: row.state,
    notice: NOTICE,
  };
}
