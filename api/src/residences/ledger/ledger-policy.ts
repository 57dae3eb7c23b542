import { sql } from 'kysely';
import type { Viewer } from '../../auth/viewer.ts';
import { visibleMembers } from '../../members/member-policy.ts';
import { isOwn } from '../evening/house-life.ts';
import { managedResidences } from '../residence-policy.ts';

/** How a query names the columns with the keys of house and member. */
interface AccountColumns {
  residence: string;
  member: string;
}

/** Whether the viewer keeps ledgers at all. */
export const keepsLedgers = ({ permissions }: Viewer): boolean => permissions.has('HOUSE_LEDGER');

/** Whose accounts the viewer keeps: in the houses whose beds they give, where they see the stays, and not their own. */
export const keptAccounts = (viewer: Viewer, { residence, member }: AccountColumns) =>
  keepsLedgers(viewer)
    ? sql<boolean>`(${managedResidences(viewer, residence)} and ${visibleMembers(viewer, member, 'STAYS')}
        and not ${isOwn(viewer, member)})`
    : sql<boolean>`false`;

/** Whose accounts the viewer sees: those they keep, and their own. What a mentor or counselor sees of stays is not it. */
export const visibleAccounts = (viewer: Viewer, account: AccountColumns) =>
  sql<boolean>`(${keptAccounts(viewer, account)} or ${isOwn(viewer, account.member)})`;
