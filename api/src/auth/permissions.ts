import type { Permission, Role } from '../generated/schema.ts';

/** What each role may do: the whole of it, on one screen. What is not listed is refused. */
const permissionsByRole: Record<Role, readonly Permission[]> = {
  ADMINISTRATOR: [
    'MEMBER_READ',
    'MEMBER_ENROLL',
    'CHECK_IN_RECORD',
    'MONITORING_READ',
    'ALERT_READ',
    'ALERT_HANDLE',
    'PROGRAM_READ',
    'MEETING_READ',
    'MEETING_FEED_MANAGE',
  ],
  COORDINATOR: [
    'MEMBER_READ',
    'MEMBER_ENROLL',
    'CHECK_IN_RECORD',
    'MONITORING_READ',
    'ALERT_READ',
    'ALERT_HANDLE',
    'PROGRAM_READ',
    'MEETING_READ',
    'MEETING_FEED_MANAGE',
  ],
  COUNSELOR: [
    'MEMBER_READ',
    'MEMBER_ENROLL',
    'CHECK_IN_RECORD',
    'MONITORING_READ',
    'ALERT_READ',
    'ALERT_HANDLE',
    'PROGRAM_READ',
    'MEETING_READ',
  ],
  HOUSE_MANAGER: [
    'MEMBER_READ',
    'CHECK_IN_RECORD',
    'MONITORING_READ',
    'ALERT_READ',
    'ALERT_HANDLE',
    'PROGRAM_READ',
    'MEETING_READ',
  ],
  MENTOR: ['MEMBER_READ', 'MONITORING_READ', 'ALERT_READ', 'PROGRAM_READ', 'MEETING_READ'],
  MEMBER: ['MEMBER_READ', 'CHECK_IN_RECORD', 'MONITORING_READ', 'PROGRAM_READ', 'MEETING_READ'],
};

/** Everything that somebody with these roles may do. */
export function permissionsOf(roles: readonly Role[]): ReadonlySet<Permission> {
  return new Set(roles.flatMap((role) => permissionsByRole[role]));
}
