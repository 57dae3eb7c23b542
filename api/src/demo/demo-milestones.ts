import { sql } from 'kysely';
import type { Command } from '../app/lane.ts';
import { milestonesToTell } from '../members/tell-milestones.ts';
import type { MemberEvents } from '../monitoring/record-events.ts';

/** Milestones that members of the demo come to by a moment of its year, from their enrollment on. */
export async function demoMilestones(command: Command): Promise<MemberEvents[]> {
  const due = await command.db
    .selectFrom('member')
    .select('id')
    .where('status', '=', 'ACTIVE')
    .where('enrolled_at', '<=', command.now)
    .where(
      sql<boolean>`milestone_due_on <= (${command.now}::timestamptz at time zone time_zone)::date`,
    )
    .execute();
  return due.length === 0
    ? []
    : milestonesToTell(
        command,
        due.map(({ id }) => id),
      );
}
