import type { NavigationGuardReturn } from 'vue-router';

/** Where members have an entry of their own, which is another frontend. */
export const MEMBER_ENTRY = '/me/';

/**
 * Leaves the portal for the members' entry. Where the server gives the portal for that address, the entry
 * is not mounted, and leaving would lead back here for ever: the page says that nothing is there.
 */
export function toMemberEntry({ fullPath }: { fullPath: string }): NavigationGuardReturn {
  if (location.pathname.startsWith(MEMBER_ENTRY)) return true;
  location.assign(fullPath);
  return false;
}
