import { isLineLost } from './database.ts';
import { Lane, type Command } from './lane.ts';
import type { Services } from './services.ts';

/** A row of which something is due. */
export interface DueRow {
  organization_id: string;
  id: string;
}

/**
 * Works on rows of which something is due, each in a command of its own. One that is locked or broken does not keep the
 * others waiting; the next sweep tries it again.
 * @param failed what to say of one that cannot be worked on
 * @throws what a lost connection says, which is no row's fault: the next sweep tries all of them again
 */
export async function eachDue<Row extends DueRow>(
  services: Services,
  due: readonly Row[],
  failed: string,
  work: (command: Command, row: Row) => Promise<void>,
): Promise<void> {
  for (const row of due) {
    const { organization_id: organizationId, id } = row;
    try {
      await new Lane(services, { organizationId }).command((command) => work(command, row));
    } catch (err) {
      if (isLineLost(err)) throw err;
      services.log.error({ err, organizationId, id }, failed);
    }
  }
}

/**
 * Works on members of whom something is due, those of one organization at once. Where that fails, one by one.
 * @throws what a lost connection says
 */
export async function eachOrganization(
  services: Services,
  due: readonly DueRow[],
  work: (command: Command, keys: readonly string[]) => Promise<void>,
): Promise<void> {
  for (const [organizationId, members] of Map.groupBy(due, (row) => row.organization_id)) {
    const keys = members.map(({ id }) => id);
    try {
      await new Lane(services, { organizationId }).command((command) => work(command, keys));
    } catch (err) {
      if (isLineLost(err)) throw err;
      const failed = 'a member could not be worked on by a sweep';
      await eachDue(services, members, failed, (command, { id }) => work(command, [id]));
    }
  }
}
