import { isLineLost } from './database.ts';
import { Lane, type Command } from './lane.ts';
import type { Services } from './services.ts';

/** A member of whom something is due. */
export interface DueMember {
  organization_id: string;
  id: string;
}

/**
 * Works on whom something is due of, the members of one organization at once. Where that fails, one by one: a row that
 * cannot be worked on holds up itself alone, and the next sweep tries it again.
 * @throws what a lost connection says, which is no member's fault: the next sweep tries all of them again
 */
export async function eachOrganization(
  services: Services,
  due: readonly DueMember[],
  work: (command: Command, keys: readonly string[]) => Promise<void>,
): Promise<void> {
  for (const [organizationId, members] of Map.groupBy(due, (row) => row.organization_id)) {
    const keys = members.map(({ id }) => id);
    const failureOf = (some: readonly string[]) =>
      new Lane(services, { organizationId })
        .command((command) => work(command, some))
        .then(() => undefined, failureOfRows);
    if (!(await failureOf(keys))) continue;
    for (const key of keys) {
      const failure = await failureOf([key]);
      if (!failure) continue;
      services.log.error(
        { err: failure.err, organizationId },
        'a member could not be worked on by a sweep',
      );
    }
  }
}

/** What is wrong with rows that were worked on. @throws what is wrong with the connection */
function failureOfRows(err: unknown): { err: unknown } {
  if (isLineLost(err)) throw err;
  return { err };
}
