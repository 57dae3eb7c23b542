import type { Expression, SqlBool } from 'kysely';
import type { Viewer } from '../auth/viewer.ts';
import { visibleMembers } from '../members/member-policy.ts';

/** Which alerts a viewer may see: those about members of whom they may see alerts. */
export function visibleAlerts(viewer: Viewer): Expression<SqlBool> {
  return visibleMembers(viewer, 'alert.member_id', 'ALERTS');
}
