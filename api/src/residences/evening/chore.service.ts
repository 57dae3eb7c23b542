import { sql, type Selectable } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../../app/lane.ts';
import type { Context } from '../../app/operation-context.ts';
import { requireViewer } from '../../auth/require-viewer.ts';
import { checkNeeded, checkNumber, fullAt } from '../../common/bounds.ts';
import { once } from '../../common/idempotency.ts';
import { keyOf } from '../../common/ids.ts';
import { sameName } from '../../common/same-name.ts';
import { Refusal, refuseIfAny, userError } from '../../common/user-error.ts';
import type { ChoreInput, MutationChoreSaveArgs, UserError } from '../../generated/schema.ts';
import { selectChores } from './chore.rows.ts';
import type { ChoreTable } from './evening.tables.ts';
import { holdHouse } from './house-life.ts';
import { planTurns } from './plan-chores.ts';
import { tellEvening } from '../residence-news.service.ts';
import { managedResidences } from '../residence-policy.ts';
import { selectResidences } from '../residence.rows.ts';

const LONGEST_NAME = 80;
const MOST_CHORES = 40;

/** A chore that is to be changed. */
export interface ChoreTarget {
  id: string;
  expectedVersion?: number | null | undefined;
  idempotencyKey?: string | null | undefined;
}

/**
 * Sets what has to be done in a house, and shares its turns out.
 * @returns the key of the chore
 * @throws Refusal with what is wrong
 */
export async function saveChore(ctx: Context, args: MutationChoreSaveArgs): Promise<string> {
  const { residenceId, id, expectedVersion, input, idempotencyKey: key } = args;
  refuseIfAny(checkChore(input));
  return changeChores(
    ctx,
    { mutation: 'choreSave', key, input: { residenceId, id, expectedVersion, input } },
    async (command) => {
      const house = await managedHouse(ctx, command, residenceId);
      const timeZone = await holdHouse(command, house);
      // It may have closed, or be run by others, by the time it is held.
      await managedHouse(ctx, command, residenceId);
      const earlier = id == null ? null : await currentChore(ctx, command, { id, expectedVersion });
      if (earlier && earlier.residence_id !== house)
        throw new Refusal(userError('NOT_FOUND', ['id']));
      await refuseTooMany(command, house, input.name, earlier);
      const choreKey = await writeChore(command, house, input, earlier);
      return { house, timeZone, choreKey };
    },
  );
}

/** Ends a chore. @returns its key @throws Refusal with what is wrong */
export function endChore(
  ctx: Context,
  { id, expectedVersion, idempotencyKey: key }: ChoreTarget,
): Promise<string> {
  const call = { mutation: 'choreEnd', key, input: { id, expectedVersion } };
  return changeChores(ctx, call, async (command) => {
    const { residence_id: house } = await seenChore(ctx, command, id);
    const timeZone = await holdHouse(command, house);
    const { id: choreKey } = await currentChore(ctx, command, { id, expectedVersion });
    await command.db
      .updateTable('chore')
      .set({ ended_at: command.now, version: sql`version + 1` })
      .where('id', '=', choreKey)
      .execute();
    return { house, timeZone, choreKey };
  });
}

interface ChangedChore {
  house: string;
  timeZone: string;
  choreKey: string;
}

async function changeChores(
  ctx: Context,
  call: { mutation: string; key: string | null | undefined; input: unknown },
  work: (command: Command) => Promise<ChangedChore>,
): Promise<string> {
  const actorId = requireViewer(ctx).membershipId;
  return ctx.lane.command(async (command) => {
    const ids = await once(command, { actorId, ...call }, async () => {
      const { house, timeZone, choreKey } = await work(command);
      await planTurns(command, house, timeZone);
      await tellEvening(command, house, 'CHORE');
      return { chore: choreKey };
    });
    return ids.chore;
  });
}

function checkChore({ name, weight, weekdays }: ChoreInput): UserError[] {
  return [
    ...checkNeeded(name, LONGEST_NAME, ['input', 'name']),
    ...checkNumber(weight, [1, 5], ['input', 'weight']),
    ...(weekdays.length === 0 ? [userError('REQUIRED', ['input', 'weekdays'])] : []),
  ];
}

/** @throws Refusal NOT_FOUND when the viewer does not give the beds of the house, or it has closed */
async function managedHouse(ctx: Context, { db }: Command, id: string): Promise<string> {
  const viewer = requireViewer(ctx);
  const key = keyOf('Residence', id);
  const house =
    key &&
    (await selectResidences(db, viewer)
      .where('residence.id', '=', key)
      .where('residence.ended_at', 'is', null)
      .where(managedResidences(viewer, 'residence.id'))
      .executeTakeFirst());
  if (!house) throw new Refusal(userError('NOT_FOUND', ['residenceId']));
  return house.id;
}

async function seenChore(
  ctx: Context,
  { db }: Command,
  id: string,
): Promise<Selectable<ChoreTable>> {
  const viewer = requireViewer(ctx);
  const key = keyOf('Chore', id);
  const chore =
    key &&
    (await selectChores(db, viewer)
      .where('chore.id', '=', key)
      .where(managedResidences(viewer, 'chore.residence_id'))
      .executeTakeFirst());
  if (!chore) throw new Refusal(userError('NOT_FOUND', ['id']));
  return chore;
}

/** The chore behind the lock of its house. @throws Refusal when it has ended or changed */
async function currentChore(
  ctx: Context,
  command: Command,
  { id, expectedVersion }: ChoreTarget,
): Promise<Selectable<ChoreTable>> {
  const chore = await seenChore(ctx, command, id);
  if (expectedVersion != null && expectedVersion !== chore.version) {
    throw new Refusal(userError('STALE_VERSION', ['expectedVersion']));
  }
  if (chore.ended_at !== null) {
    throw new Refusal(userError('STATE_NOT_ALLOWED', ['id'], 'The chore has ended.'));
  }
  return chore;
}

async function refuseTooMany(
  { db }: Command,
  house: string,
  name: string,
  earlier: Selectable<ChoreTable> | null,
): Promise<void> {
  const rows = await db
    .selectFrom('chore')
    .select(['id', sameName('name', name).as('same')])
    .where('residence_id', '=', house)
    .where('ended_at', 'is', null)
    .execute();
  const others = rows.filter(({ id }) => id !== earlier?.id);
  if (others.some(({ same }) => same)) {
    throw new Refusal(userError('ALREADY_EXISTS', ['input', 'name']));
  }
  if (others.length >= MOST_CHORES) throw fullAt(MOST_CHORES, ['residenceId']);
}

async function writeChore(
  { db, organizationId }: Command,
  house: string,
  { name, weight, weekdays }: ChoreInput,
  earlier: Selectable<ChoreTable> | null,
): Promise<string> {
  const values = { name: name.trim(), weight, weekdays: [...new Set(weekdays)] };
  if (earlier) {
    await db
      .updateTable('chore')
      .set({ ...values, version: sql`version + 1` })
      .where('id', '=', earlier.id)
      .execute();
    return earlier.id;
  }
  const id = uuidv7();
  await db
    .insertInto('chore')
    .values({ organization_id: organizationId, id, residence_id: house, ...values })
    .execute();
  return id;
}
