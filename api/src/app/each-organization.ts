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
 */
export async function eachOrganization(
  services: Services,
  due: readonly DueMember[],
  work: (command: Command, keys: readonly string[]) => Promise<void>,
): Promise<void> {
  for (const [organizationId, members] of Map.groupBy(due, (row) => row.organization_id)) {
    const keys = members.map(({ id }) => id);
    const workOn = (some: readonly string[]) =>
      new Lane(services, { organizationId }).command((command) => work(command, some));
    const all = await workOn(keys).then(
      () => true,
      () => false,
    );
    if (all) continue;
    for (const key of keys) {
      await workOn([key]).catch((err: unknown) => {
        services.log.error({ err, organizationId }, 'a member could not be worked on by a sweep');
      });
    }
  }
}
