import type { Permission, Role } from '../generated/schema.ts';
import { permissionsOf } from './permissions.ts';

/** Who is asking, in which organization. */
export interface Viewer {
  sessionId: string;
  organizationId: string;
  membershipId: string;
  accountId: string;
  email: string;
  name: string;
  roles: readonly Role[];
  permissions: ReadonlySet<Permission>;
  /** When the session ends, RFC 3339. */
  expiresAt: string;
  /** Whether they have shown in the last 10 minutes by their password who they are. */
  confirmed: boolean;
}

/** Whether the viewer may see every member of the organization. */
export function isProgramStaff(viewer: Pick<Viewer, 'roles'>): boolean {
  return viewer.roles.includes('ADMINISTRATOR') || viewer.roles.includes('COORDINATOR');
}

/** A viewer from what a session look-up gives. */
export function viewerFrom(session: Omit<Viewer, 'permissions'>): Viewer {
  return { ...session, permissions: permissionsOf(session.roles) };
}
