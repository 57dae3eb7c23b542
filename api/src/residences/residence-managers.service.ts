import { v7 as uuidv7 } from 'uuid';
import { logSteps } from '../alerts/alert-log.ts';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { keyOf, NOTHING } from '../common/ids.ts';
import { refuseIfAny, userError } from '../common/user-error.ts';
import { lockMembers } from '../members/locked-member.service.ts';
import { recordEvents } from '../monitoring/record-events.ts';
import { takeOff } from '../sessions/held-sessions.service.ts';
import { join, leave, type TeamChanges } from './house-team.ts';

/**
 * Who runs a residence that is locked, as it is to be.
 * @returns keys of who came and who went
 * @throws Refusal for who is no house manager here
 */
export async function writeManagers(
  command: Command,
  residenceId: string,
  ids: readonly string[],
): Promise<{ came: string[]; went: string[] }> {
  const { db, organizationId, now } = command;
  const wanted = await managerKeys(db, ids);
  const present = await db
    .selectFrom('residence_manager')
    .select('membership_id')
    .where('residence_id', '=', residenceId)
    .where('ended_at', 'is', null)
    .execute();
  const there = new Set(present.map((row) => row.membership_id));
  const went = [...there].filter((key) => !wanted.has(key));
  const came = [...wanted].filter((key) => !there.has(key));
  if (went.length > 0) {
    await db
      .updateTable('residence_manager')
      .set({ ended_at: now })
      .where('residence_id', '=', residenceId)
      .where('membership_id', 'in', went)
      .where('ended_at', 'is', null)
      .execute();
    await takeOff(command, ['residence_id', residenceId], went);
  }
  if (came.length > 0) {
    await db
      .insertInto('residence_manager')
      .values(
        came.map((key) => ({
          organization_id: organizationId,
          id: uuidv7(),
          residence_id: residenceId,
          membership_id: key,
          since: now,
        })),
      )
      .execute();
  }
  return { came, went };
}

/** As `writeManagers`, and whoever lives there gets and loses them on the care team. Call it last but for news. */
export async function changeManagers(
  ctx: Context,
  command: Command,
  residenceId: string,
  ids: readonly string[],
): Promise<void> {
  const { came, went } = await writeManagers(command, residenceId, ids);
  if (came.length + went.length === 0) return;
  const { membershipId: actorId } = requireViewer(ctx);
  const rows = await command.db
    .selectFrom('stay')
    .select('member_id')
    .where('residence_id', '=', residenceId)
    .where('ended_on', 'is', null)
    .execute();
  const members = await lockMembers(
    command,
    rows.map((row) => row.member_id),
  );
  const steps: TeamChanges['steps'] = [];
  const entries = [];
  for (const { id: memberId, membershipId } of members) {
    const changes: TeamChanges = { drafts: [], steps };
    for (const person of went) {
      await leave(command, { memberId, person, role: 'HOUSE_MANAGER' }, actorId, changes);
    }
    await join(
      command,
      memberId,
      came.filter((person) => person !== membershipId),
      changes,
    );
    entries.push({ memberId, drafts: changes.drafts });
  }
  const { sealer } = ctx.services;
  await recordEvents(command, { sealer, actorId, app: 'api' }, entries);
  await logSteps(command, sealer, steps);
}

/** Keys of the people who are to run it. @throws Refusal for who is no house manager here */
async function managerKeys(db: Command['db'], ids: readonly string[]): Promise<Set<string>> {
  const keys = ids.map((id) => keyOf('Person', id));
  const rows = await db
    .selectFrom('membership')
    .select(['id', 'roles'])
    .where('id', 'in', [...keys.filter((key) => key !== undefined), NOTHING])
    .where('ended_at', 'is', null)
    // Whose access ends at this moment comes before, or after.
    .forShare()
    .execute();
  const able = new Set(
    rows.filter(({ roles }) => roles.includes('HOUSE_MANAGER')).map(({ id }) => id),
  );
  refuseIfAny(
    keys.flatMap((key, i) =>
      key && able.has(key) ? [] : [userError('NOT_FOUND', ['input', 'managerIds', String(i)])],
    ),
  );
  return able;
}
