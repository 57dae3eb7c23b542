import type { CareRole } from '../generated/graphql.ts';

/** The roles in which staff put one another on care teams: a house manager's place follows the house. */
export const GIVEN_ROLES: readonly CareRole[] = ['COUNSELOR', 'COORDINATOR', 'MENTOR'];
