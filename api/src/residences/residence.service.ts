import { sql, type Selectable } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { countAlone } from '../common/count-alone.ts';
import { once } from '../common/idempotency.ts';
import { keyOf } from '../common/ids.ts';
import { localDay } from '../common/local-date.ts';
import { sameName } from '../common/same-name.ts';
import { Refusal, refuseIfAny, userError } from '../common/user-error.ts';
import type { ResidenceInput } from '../generated/schema.ts';
import { endSessionsOf } from '../sessions/held-sessions.service.ts';
import { successorFound, successorNotNeeded } from '../tasks/successor.service.ts';
import { changeManagers, writeManagers } from './residence-managers.service.ts';
import { lockBedsOfHouse, type LockedBed } from './locked-beds.service.ts';
import { tellBoards, waitingNews, type BoardNews } from './residence-news.service.ts';
import { checkResidence } from './residence-rules.ts';
import { lastDayOf, writeRooms } from './residence-rooms.service.ts';
import type { BedRequestTable } from './residence.tables.ts';

type Key = string | null | undefined;

/**
 * Opens a residence.
 * @returns its key
 * @throws Refusal with what is wrong
 */
export async function createResidence(
  ctx: Context,
  input: ResidenceInput,
  key: Key,
): Promise<string> {
  refuseIfAny(checkResidence(input));
  const actorId = requireViewer(ctx).membershipId;
  return ctx.lane.command(async (command) => {
    const call = { actorId, mutation: 'residenceCreate', key, input };
    const ids = await once(command, call, async () => {
      const id = uuidv7();
      await refuseSameName(command, id, input.name);
      const today = localDay(command.now, input.timeZone);
      await command.db
        .insertInto('residence')
        .values({
          organization_id: command.organizationId,
          id,
          opened_on: today,
          ...traitsOf(input),
        })
        .execute();
      await writeManagers(command, id, input.managerIds);
      await writeRooms(command, { id, today }, input.rooms);
      return { residence: id };
    });
    return ids.residence;
  });
}

/**
 * Changes what a residence is like.
 * @returns its key
 * @throws Refusal with what is wrong
 */
export async function editResidence(
  ctx: Context,
  target: ResidenceTarget,
  input: ResidenceInput,
): Promise<string> {
  refuseIfAny(checkResidence(input));
  const by = requireViewer(ctx).membershipId;
  return changeResidence(
    ctx,
    { ...target, mutation: 'residenceEdit', input },
    async (command, id) => {
      await refuseSameName(command, id, input.name);
      await refuseOtherCurrency(command, id, input.currency);
      await command.db
        .updateTable('residence')
        .set({ ...traitsOf(input), late_check_at: command.now })
        .where('id', '=', id)
        .execute();
      await writeRooms(command, { id, today: localDay(command.now, input.timeZone) }, input.rooms);
      if (input.managerIds.length > 0) await successorFound(command, id, by);
      await changeManagers(ctx, command, id, input.managerIds);
      return [];
    },
  );
}

/**
 * Closes a residence in which nobody lives any more.
 * @returns its key
 * @throws Refusal with what is wrong
 */
export async function closeResidence(ctx: Context, target: ResidenceTarget): Promise<string> {
  return changeResidence(
    ctx,
    { ...target, mutation: 'residenceClose' },
    async (command, id, beds) => {
      const { db, now } = command;
      const isUsed = [...beds.values()].some(
        ({ state }) => state === 'OCCUPIED' || state === 'HELD',
      );
      const asking = await lockedAsking(command, id);
      const isLast = asking.some(({ residence_ids: houses }) => houses.length === 1);
      if (isUsed || isLast) {
        const message =
          'Somebody lives there, a bed is held, or somebody waits for this house alone.';
        throw new Refusal(userError('STATE_NOT_ALLOWED', ['id'], message));
      }
      await endRole(command, id);
      await successorNotNeeded(command, id);
      const news = await takeOffRequests(command, id, asking);
      await endSessionsOf(command, ['residence_id', id]);
      const { time_zone: zone } = await db
        .updateTable('residence')
        .set({ ended_at: now })
        .where('id', '=', id)
        .returning('time_zone')
        .executeTakeFirstOrThrow();
      await db
        .updateTable('bed')
        .set({ ended_on: lastDayOf(localDay(now, zone)) })
        .where('residence_id', '=', id)
        .where('ended_on', 'is', null)
        .execute();
      return news;
    },
  );
}

type Asking = Pick<Selectable<BedRequestTable>, 'id' | 'any_house' | 'residence_ids'>;

/**
 * What waits and asks for a house that is locked, locked after its beds: of two houses that are closed at once, the
 * one that comes second sees what the first has left.
 */
function lockedAsking({ db }: Command, id: string): Promise<Asking[]> {
  return db
    .selectFrom('bed_request')
    .select(['id', 'any_house', 'residence_ids'])
    .where('state', '=', 'WAITING')
    .where(sql<boolean>`${id}::uuid = any (residence_ids)`)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
}

/** Nobody who waits asks for the house any more. @returns what changed on the boards of others that they ask for */
async function takeOffRequests(
  command: Command,
  id: string,
  asking: readonly Asking[],
): Promise<BoardNews[]> {
  if (asking.length === 0) return [];
  await command.db
    .updateTable('bed_request')
    .set({
      residence_ids: sql<string[]>`array_remove(residence_ids, ${id}::uuid)`,
      version: sql`version + 1`,
    })
    .where(
      'id',
      'in',
      asking.map((request) => request.id),
    )
    .execute();
  const news = await waitingNews(command, ...asking);
  return news.filter(({ residenceId }) => residenceId !== id);
}

/** Nobody runs it any more. */
async function endRole({ db, now }: Command, id: string): Promise<void> {
  await db
    .updateTable('residence_manager')
    .set({ ended_at: now })
    .where('residence_id', '=', id)
    .where('ended_at', 'is', null)
    .execute();
}

/** A residence that is to be changed. */
export interface ResidenceTarget {
  id: string;
  expectedVersion: number;
  idempotencyKey?: Key;
}

async function changeResidence(
  ctx: Context,
  change: ResidenceTarget & { mutation: string; input?: ResidenceInput },
  /** @returns what else changed on boards */
  work: (command: Command, key: string, beds: Map<string, LockedBed>) => Promise<BoardNews[]>,
): Promise<string> {
  const actorId = requireViewer(ctx).membershipId;
  const { mutation, id, expectedVersion, idempotencyKey: key, input } = change;
  return ctx.lane.command(async (command) => {
    const call = { actorId, mutation, key, input: { id, expectedVersion, input } };
    const ids = await once(command, call, async () => {
      const residence = await lockedResidence(command, id);
      if (expectedVersion !== residence.version) {
        throw new Refusal(userError('STALE_VERSION', ['expectedVersion']));
      }
      if (residence.ended_at !== null) {
        throw new Refusal(userError('STATE_NOT_ALLOWED', ['id'], 'The residence has closed.'));
      }
      await command.db
        .updateTable('residence')
        .set({ version: sql`version + 1` })
        .where('id', '=', residence.id)
        .execute();
      const news = await work(command, residence.id, await lockBedsOfHouse(command, residence.id));
      await tellBoards(command, actorId, [
        { residenceId: residence.id, change: 'HOUSE', beds: [] },
        ...news,
      ]);
      return { residence: residence.id };
    });
    return ids.residence;
  });
}

/** The residence, for this command alone: before its beds. */
async function lockedResidence({ db }: Command, id: string) {
  const key = keyOf('Residence', id);
  const residence =
    key &&
    (await db
      .selectFrom('residence')
      .select(['id', 'version', 'ended_at'])
      .where('id', '=', key)
      .forNoKeyUpdate()
      .executeTakeFirst());
  if (!residence) throw new Refusal(userError('NOT_FOUND', ['id']));
  return residence;
}

function traitsOf(input: ResidenceInput) {
  const text = (value: string | null | undefined) => value?.trim() || null;
  return {
    name: input.name.trim(),
    level: input.level,
    address: text(input.address),
    phone: input.phone ?? null,
    time_zone: input.timeZone,
    ...(input.currency == null ? {} : { currency: input.currency }),
    description: text(input.description),
    welcomes: input.welcomes,
    wheelchair: input.wheelchair,
    pets: input.pets,
    children: input.children,
    medication_storage: input.medicationStorage,
    curfew: JSON.stringify(input.curfew),
    house_rules: input.houseRules.map((rule) => rule.trim()),
  };
}

/** What was written into a ledger is not counted in another currency. The residence is locked. */
async function refuseOtherCurrency(
  { db }: Command,
  id: string,
  currency: string | null | undefined,
): Promise<void> {
  if (currency == null) return;
  const counted = await db
    .selectFrom('residence')
    .innerJoin('house_ledger_entry as entry', (join) =>
      join
        .onRef('entry.organization_id', '=', 'residence.organization_id')
        .onRef('entry.residence_id', '=', 'residence.id'),
    )
    .select('entry.id')
    .where('residence.id', '=', id)
    .where('residence.currency', '<>', currency)
    .limit(1)
    .executeTakeFirst();
  if (counted) {
    const message = 'The ledger of the house counts in another: the currency stays.';
    throw new Refusal(userError('STATE_NOT_ALLOWED', ['input', 'currency'], message));
  }
}

/** Two residences that go on are not called the same. */
async function refuseSameName(command: Command, id: string, name: string): Promise<void> {
  const { db } = command;
  await countAlone(command, 'residences');
  const other = await db
    .selectFrom('residence')
    .select('id')
    .where(sameName('name', name))
    .where('id', '<>', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  if (other) throw new Refusal(userError('ALREADY_EXISTS', ['input', 'name']));
}
