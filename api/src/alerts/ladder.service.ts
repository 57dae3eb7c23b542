import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { isProgramStaff } from '../auth/viewer.ts';
import { once } from '../common/idempotency.ts';
import { keyOf, NOTHING } from '../common/ids.ts';
import { Refusal, refuseIfAny, userError } from '../common/user-error.ts';
import type { LadderStepInput, MutationEscalationLadderSetArgs } from '../generated/schema.ts';
import { lockedPeople } from '../members/care-team.service.ts';
import type { LadderStepRow } from './ladder.ts';
import { checkLadder } from './ladder-rules.ts';
import { laddersInForce } from './ladder.rows.ts';

/**
 * Changes the ladder of a severity.
 * @throws Refusal with what is wrong
 */
export async function setLadder(
  ctx: Context,
  { idempotencyKey: key, ...asked }: MutationEscalationLadderSetArgs,
): Promise<void> {
  const { membershipId: actorId } = requireViewer(ctx);
  const { severity, expectedVersion, input } = asked;
  refuseIfAny(checkLadder(input));
  await ctx.lane.command(async (command) => {
    const call = { actorId, mutation: 'escalationLadderSet', key, input: asked };
    await once(command, call, async () => {
      const { db, organizationId, now } = command;
      const stale = () => new Refusal(userError('STALE_VERSION', ['expectedVersion']));
      const inForce = (await laddersInForce(db))[severity];
      if (inForce.version !== expectedVersion) throw stale();
      const steps: LadderStepRow[] = [];
      for (const [at, step] of input.steps.entries()) steps.push(await kept(command, step, at));
      const made = await db
        .insertInto('escalation_ladder')
        .values({
          organization_id: organizationId,
          id: uuidv7(),
          severity,
          version: expectedVersion + 1,
          steps: JSON.stringify(steps),
          repeats: input.repeats,
          alarm_minutes: input.alarmMinutes,
          edited_by: actorId,
          edited_at: now,
        })
        // Of two at once one is first.
        .onConflict((conflict) =>
          conflict.columns(['organization_id', 'severity', 'version']).doNothing(),
        )
        .returning('id')
        .executeTakeFirst();
      if (!made) throw stale();
      return {};
    });
  });
}

/** A step as it is kept. @throws Refusal for people who run no programs, and so might not see the alert */
async function kept(
  command: Command,
  { targets, personIds, afterMinutes }: LadderStepInput,
  at: number,
): Promise<LadderStepRow> {
  const keys = personIds.map((id) => keyOf('Person', id) ?? NOTHING);
  const people = await lockedPeople(command, keys);
  const found = new Set(people.filter(isProgramStaff).map(({ id }) => id));
  const wrong = keys.findIndex((key) => !found.has(key));
  if (wrong >= 0) {
    const field = ['input', 'steps', String(at), 'personIds', String(wrong)];
    throw new Refusal(userError('NOT_FOUND', field));
  }
  return { targets: [...new Set(targets)], people: [...found], afterMinutes };
}
