import type { Permission } from '../../generated/graphql.ts';

export interface Destination {
  path: string;
  /** The pages that belong to it, by the beginning of their paths. */
  pages: string[];
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
    pages: ['/alerts'],
    label: 'nav.alerts',
    icon: 'i-lucide-bell-ring',
    permission: 'ALERT_READ',
    key: 'a',
  },
  {
    path: '/caseload',
    pages: ['/caseload', '/members'],
    label: 'nav.caseload',
    icon: 'i-lucide-users-round',
    permission: 'MEMBER_READ',
    key: 'c',
  },
  {
    path: '/meetings',
    pages: ['/meetings'],
    label: 'nav.meetings',
    icon: 'i-lucide-calendar-days',
    permission: 'MEETING_READ',
    key: 'm',
  },
];

/** Whether a page belongs to a place: a member's page to the caseload. */
export function isWithin({ pages }: Destination, path: string): boolean {
  return pages.some((page) => path === page || path.startsWith(`${page}/`));
}
