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
    path: '/today',
    pages: ['/today', '/tasks'],
    label: 'nav.today',
    icon: 'i-lucide-sun',
    permission: 'MEMBER_READ',
    key: 't',
  },
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
    path: '/referrals',
    pages: ['/referrals'],
    label: 'nav.referrals',
    icon: 'i-lucide-handshake',
    permission: 'REFERRAL_HANDLE',
    key: 'h',
  },
  {
    path: '/residences',
    pages: ['/residences'],
    label: 'nav.residences',
    icon: 'i-lucide-house',
    permission: 'RESIDENCE_READ',
    key: 'r',
  },
  {
    path: '/mentorships',
    pages: ['/mentorships'],
    label: 'nav.mentorships',
    icon: 'i-lucide-heart-handshake',
    permission: 'MENTORSHIP_READ',
    key: 'o',
  },
  {
    path: '/programs',
    pages: ['/programs'],
    label: 'nav.programs',
    icon: 'i-lucide-route',
    permission: 'PROGRAM_READ',
    key: 'p',
  },
  {
    path: '/calendar',
    pages: ['/calendar', '/sessions'],
    label: 'nav.calendar',
    icon: 'i-lucide-calendar',
    permission: 'PROGRAM_READ',
    key: 'k',
  },
  {
    path: '/groups',
    pages: ['/groups'],
    label: 'nav.groups',
    icon: 'i-lucide-messages-square',
    permission: 'MEETING_READ',
    key: 'u',
  },
  {
    path: '/meetings',
    pages: ['/meetings'],
    label: 'nav.meetings',
    icon: 'i-lucide-map-pin',
    permission: 'MEETING_READ',
    key: 'm',
  },
  {
    path: '/lessons',
    pages: ['/lessons'],
    label: 'nav.lessons',
    icon: 'i-lucide-book-open',
    permission: 'LESSON_READ',
    key: 'l',
  },
];

/** Whether a page belongs to a place: a member's page to the caseload. */
export function isWithin({ pages }: Destination, path: string): boolean {
  return pages.some((page) => path === page || path.startsWith(`${page}/`));
}
