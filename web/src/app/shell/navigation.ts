import type { Permission } from '../../generated/graphql.ts';

export interface Destination {
  path: string;
  /** Key of its label. */
  label: string;
  icon: string;
  permission: Permission;
  /** The letter that goes there after `g`. */
  key: string;
}

/** The places of the portal, in the order of a working day. */
export const DESTINATIONS: Destination[] = [
  {
    path: '/alerts',
    label: 'nav.alerts',
    icon: 'i-lucide-bell-ring',
    permission: 'ALERT_READ',
    key: 'a',
  },
  {
    path: '/caseload',
    label: 'nav.caseload',
    icon: 'i-lucide-users-round',
    permission: 'MEMBER_READ',
    key: 'c',
  },
  {
    path: '/meetings',
    label: 'nav.meetings',
    icon: 'i-lucide-calendar-days',
    permission: 'MEETING_READ',
    key: 'm',
  },
];
