import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../../app/lane.ts';
import type { Context } from '../../app/operation-context.ts';
import { requireViewer } from '../../auth/require-viewer.ts';
import { countAlone } from '../../common/count-alone.ts';
import { once } from '../../common/idempotency.ts';
import { keyOf, NOTHING } from '../../common/ids.ts';
import { serversOfOurOwn } from '../../common/telehealth.ts';
import { sameName } from '../../common/same-name.ts';
import { Refusal, refuseIfAny, userError } from '../../common/user-error.ts';
import type {
  GroupInput,
  MutationGroupCreateArgs,
  MutationGroupEditArgs,
  MutationGroupEndArgs,
} from '../../generated/schema.ts';
import { endSessionsOf, takeOff } from '../../sessions/held-sessions.service.ts';
import { keepListed } from '../listed/listed-meetings.service.ts';
import { successorFound, successorNotNeeded } from '../../tasks/successor.service.ts';
import { checkGroup } from './group-rules.ts';

/**
 * Begins a group.
 * @returns its key
 * @throws Refusal with what is wrong
 */
export async function createGroup(
  ctx: Context,
  { input, idempotencyKey: key }: MutationGroupCreateArgs,
): Promise<string> {
  const { membershipId: actorId } = requireViewer(ctx);
  refuseIfAny(check(ctx, input));
  return ctx.lane.command(async (command) => {
    const call = { actorId, mutation: 'groupCreate', key, input };
    const ids = await once(command, call, async () => {
      const { db, organizationId, now } = command;
      const id = uuidv7();
      await refuseSameName(command, id, input);
      await db
        .insertInto('support_group')
        .values({ organization_id: organizationId, id, ...columnsOf(input), created_at: now })
        .execute();
      await writeHosts(command, id, input.hostIds);
      await keepListed(command, id);
      return { group: id };
    });
    return ids.group;
  });
}

/**
 * Changes what a group is like.
 * @returns its key
 * @throws Refusal with what is wrong
 */
export async function editGroup(
  ctx: Context,
  { input, ...change }: MutationGroupEditArgs,
): Promise<string> {
  const { membershipId: by } = requireViewer(ctx);
  refuseIfAny(check(ctx, input));
  return changeGroup(ctx, { ...change, mutation: 'groupEdit', input }, async (command, group) => {
    await refuseSameName(command, group.id, input);
    await command.db
      .updateTable('support_group')
      .set({ ...columnsOf(input), version: group.version + 1 })
      .where('id', '=', group.id)
      .execute();
    await writeHosts(command, group.id, input.hostIds);
    if (input.hostIds.length > 0) await successorFound(command, group.id, by);
    await keepListed(command, group.id);
  });
}

/**
 * Ends a group, the places of who is in it, and what it holds from the next day on.
 * @returns its key
 * @throws Refusal with what is wrong
 */
export async function endGroup(ctx: Context, change: MutationGroupEndArgs): Promise<string> {
  const { membershipId: by } = requireViewer(ctx);
  return changeGroup(ctx, { ...change, mutation: 'groupEnd' }, async (command, group) => {
    const { db, now } = command;
    await db
      .updateTable('support_group')
      .set({ ended_at: now, version: group.version + 1 })
      .where('id', '=', group.id)
      .execute();
    await db
      .updateTable('group_membership')
      .set({ ended_at: now, ended_by: by })
      .where('group_id', '=', group.id)
      .where('ended_at', 'is', null)
      .execute();
    await endSessionsOf(command, ['group_id', group.id]);
    await successorNotNeeded(command, group.id);
    await keepListed(command, group.id);
  });
}

interface GroupChange extends MutationGroupEndArgs {
  mutation: string;
  input?: GroupInput;
}

/** One that goes on, locked. @throws Refusal where there is none, it is of another version or has ended */
async function changeGroup(
  ctx: Context,
  { mutation, id, expectedVersion, input, idempotencyKey: key }: GroupChange,
  change: (command: Command, group: { id: string; version: number }) => Promise<void>,
): Promise<string> {
  const { membershipId: actorId } = requireViewer(ctx);
  return ctx.lane.command(async (command) => {
    const call = { actorId, mutation, key, input: { id, expectedVersion, input } };
    const ids = await once(command, call, async () => {
      const group = await command.db
        .selectFrom('support_group')
        .select(['id', 'version', 'ended_at'])
        .where('id', '=', keyOf('Group', id) ?? NOTHING)
        // What refers to it does not wait: who changes what it holds has that locked by then.
        .forNoKeyUpdate()
        .executeTakeFirst();
      if (!group) throw new Refusal(userError('NOT_FOUND', ['id']));
      if (group.version !== expectedVersion) {
        throw new Refusal(userError('STALE_VERSION', ['expectedVersion']));
      }
      if (group.ended_at !== null) {
        throw new Refusal(userError('STATE_NOT_ALLOWED', ['id'], 'The group has ended.'));
      }
      await change(command, group);
      return { group: group.id };
    });
    return ids.group;
  });
}

const check = (ctx: Context, input: GroupInput) =>
  checkGroup(input, serversOfOurOwn(ctx.services.config.telehealthHosts));

function columnsOf(input: GroupInput) {
  const text = (value: string | null | undefined) => value?.trim() || null;
  return {
    name: input.name.trim(),
    description: text(input.description),
    fellowship: input.fellowship,
    secular: input.secular,
    medication_welcoming: input.medicationWelcoming,
    audiences: [...new Set(input.audiences)],
    types: [...new Set(input.types)],
    languages: [...new Set(input.languages)],
    venue: input.venue,
    location_name: text(input.locationName),
    address: text(input.address),
    join_url: input.joinUrl ?? null,
    time_zone: input.timeZone,
    admission: input.admission,
    listed: input.listing != null,
    latitude: input.listing?.latitude ?? null,
    longitude: input.listing?.longitude ?? null,
    conference_url: input.listing?.conferenceUrl ?? null,
  };
}

/** Two groups that go on are not called the same. */
async function refuseSameName(command: Command, id: string, { name }: GroupInput): Promise<void> {
  await countAlone(command, 'groups');
  const other = await command.db
    .selectFrom('support_group')
    .select('id')
    .where(sameName('name', name))
    .where('id', '<>', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  if (other) throw new Refusal(userError('ALREADY_EXISTS', ['input', 'name']));
}

/** Who hosts it, as it is to be. */
async function writeHosts(
  command: Command,
  groupId: string,
  ids: readonly string[],
): Promise<void> {
  const { db, organizationId, now } = command;
  const keys = await hostKeys(db, ids);
  const gone = await db
    .updateTable('group_host')
    .set({ ended_at: now })
    .where('group_id', '=', groupId)
    .where('membership_id', 'not in', [...keys, NOTHING])
    .where('ended_at', 'is', null)
    .returning('membership_id')
    .execute();
  const hosts = gone.map((host) => host.membership_id);
  await takeOff(command, ['group_id', groupId], hosts);
  if (keys.length === 0) return;
  await db
    .insertInto('group_host')
    .values(
      keys.map((key) => ({
        organization_id: organizationId,
        id: uuidv7(),
        group_id: groupId,
        membership_id: key,
        since: now,
      })),
    )
    // Who hosts it already goes on.
    .onConflict((conflict) =>
      conflict
        .columns(['organization_id', 'group_id', 'membership_id'])
        .where('ended_at', 'is', null)
        .doNothing(),
    )
    .execute();
}

/** Keys of the people who are to host, in the order named. @throws Refusal for nobody, or a member alone */
async function hostKeys(db: Command['db'], ids: readonly string[]): Promise<string[]> {
  const keys = ids.map((id) => keyOf('Person', id) ?? NOTHING);
  const rows = await db
    .selectFrom('membership')
    .select(['id', 'roles'])
    .where('id', 'in', [...keys, NOTHING])
    .where('ended_at', 'is', null)
    // Whose access ends at this moment comes before, or after.
    .forShare()
    .execute();
  const able = new Set(
    rows.filter(({ roles }) => roles.some((role) => role !== 'MEMBER')).map(({ id }) => id),
  );
  refuseIfAny(
    keys.flatMap((key, i) =>
      able.has(key) ? [] : [userError('NOT_FOUND', ['input', 'hostIds', String(i)])],
    ),
  );
  return [...new Set(keys)];
}
