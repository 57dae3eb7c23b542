import { sql } from 'kysely';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { isProgramStaff } from '../auth/viewer.ts';
import { once } from '../common/idempotency.ts';
import { keyOf } from '../common/ids.ts';
import { Refusal, refuseIfAny, userError } from '../common/user-error.ts';
import type { StaffHoursInput } from '../generated/schema.ts';
import { checkHours } from './appointment-rules.ts';
import { staffByKey } from './staff-hours.rows.ts';

/**
 * Sets somebody's hours and absences as a whole.
 * @returns the key of whose they are
 * @throws Refusal with what is wrong
 */
export async function setHours(
  ctx: Context,
  args: {
    personId: string;
    expectedVersion?: number | null | undefined;
    input: StaffHoursInput;
    idempotencyKey?: string | null | undefined;
  },
): Promise<string> {
  const viewer = requireViewer(ctx);
  const { idempotencyKey: key, ...input } = args;
  return ctx.lane.command(async (command) => {
    const call = { actorId: viewer.membershipId, mutation: 'staffHoursSet', key, input };
    const { person } = await once(command, call, async () => {
      const { db, organizationId } = command;
      const person = await staffByKey(db, keyOf('Person', args.personId));
      if (!person || (person !== viewer.membershipId && !isProgramStaff(viewer))) {
        throw new Refusal(userError('NOT_FOUND', ['personId']));
      }
      refuseIfAny(checkHours(args.input));
      const weekly = JSON.stringify(args.input.weekly);
      const absences = JSON.stringify(args.input.absences);
      const expected = args.expectedVersion;
      const kept = await db
        .insertInto('staff_hours')
        .values({ organization_id: organizationId, person_id: person, weekly, absences })
        .onConflict((conflict) =>
          conflict
            .columns(['organization_id', 'person_id'])
            .doUpdateSet({ weekly, absences, version: sql`staff_hours.version + 1` })
            .where(
              sql<boolean>`${expected ?? null}::int is null or staff_hours.version = ${expected ?? null}::int`,
            ),
        )
        .returning('version')
        .executeTakeFirst();
      // Who expected others and made the first is as stale as who was overtaken.
      const isStale = !kept || (expected != null && kept.version !== expected + 1);
      if (isStale) throw new Refusal(userError('STALE_VERSION', ['expectedVersion']));
      return { person };
    });
    return person;
  });
}
