import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { once } from '../common/idempotency.ts';
import { globalId, keyOf, NOTHING } from '../common/ids.ts';
import { later } from '../common/instant.ts';
import { Refusal, refuseIfAny, userError } from '../common/user-error.ts';
import type {
  BedRequestEditInput,
  BedRequestEndReason,
  BedRequestInput,
  DeclineReason,
} from '../generated/schema.ts';
import { changeableMember, lockMember } from '../members/locked-member.service.ts';
import { closeTasks, openTask } from '../tasks/open-task.ts';
import { accommodationCause, settleRequest } from './answered-request.service.ts';
import { turnsNobodyAway } from './bed-match.ts';
import { lockBeds, touchBeds } from './locked-beds.service.ts';
import { waitingRequest } from './lodger.ts';
import { managedResidences } from './residence-policy.ts';
import { tellBoards, waitingNews } from './residence-news.service.ts';
import { checkNote } from './residence-rules.ts';

const MOST_HOUSES = 20;
/** Within what time somebody should find what has to be arranged, in milliseconds. */
const TIME_TO_ARRANGE = 24 * 3_600_000;

type Key = string | null | undefined;

/** A request that is to be changed. */
export interface RequestTarget {
  id: string;
  expectedVersion?: number | null | undefined;
  idempotencyKey?: Key;
}

/**
 * Puts a member on the waiting list.
 * @returns the request's key
 * @throws Refusal with what is wrong
 */
export async function createBedRequest(
  ctx: Context,
  input: BedRequestInput,
  key: Key,
): Promise<string> {
  const actorId = requireViewer(ctx).membershipId;
  checkNote(input.note, ['input', 'note']);
  return ctx.lane.command(async (command) => {
    const call = { actorId, mutation: 'bedRequestCreate', key, input };
    const ids = await once(command, call, async () => {
      const { db, organizationId, now } = command;
      const field = ['input', 'memberId'];
      const memberKey = await changeableMember(ctx, command, input.memberId, field);
      const asked = await askedFor(ctx, command, input);
      const member = await lockMember(command, memberKey);
      if (member.status === 'LEFT' || member.status === 'DIED') {
        throw new Refusal(userError('STATE_NOT_ALLOWED', field));
      }
      await refuseIfWaitsOrHoused(command, memberKey);
      const id = uuidv7();
      await db
        .insertInto('bed_request')
        .values({
          organization_id: organizationId,
          id,
          member_id: memberKey,
          state: 'WAITING',
          requested_at: now,
          requested_by: actorId,
          ...asked,
        })
        .execute();
      await tellBoards(command, actorId, await waitingNews(command, asked.residence_ids));
      return { request: id };
    });
    return ids.request;
  });
}

/** Changes what is asked for. @returns the request's key @throws Refusal with what is wrong */
export function editBedRequest(
  ctx: Context,
  target: RequestTarget,
  input: BedRequestEditInput,
): Promise<string> {
  checkNote(input.note, ['input', 'note']);
  const change = { ...target, mutation: 'bedRequestEdit', input };
  return changeRequest(ctx, change, async (command, { id, member_id: member }) => {
    await changeable(ctx, command, member);
    const asked = await askedFor(ctx, command, input);
    await command.db
      .updateTable('bed_request')
      .set({ ...asked, version: sql`version + 1` })
      .where('id', '=', id)
      .execute();
  });
}

/** Takes somebody off the waiting list. @returns the request's key @throws Refusal with what is wrong */
export function withdrawBedRequest(
  ctx: Context,
  target: RequestTarget,
  reason: BedRequestEndReason,
): Promise<string> {
  const change = { ...target, mutation: 'bedRequestWithdraw', input: { reason } };
  return changeRequest(ctx, change, async (command, { id, member_id: member }) => {
    await changeable(ctx, command, member);
    await withdraw(command, id, reason);
  });
}

/**
 * Says that a house cannot take somebody.
 * @returns the request's key
 * @throws Refusal with what is wrong
 */
export function declineBedRequest(
  ctx: Context,
  target: RequestTarget,
  decline: { residenceId: string; reason: DeclineReason; note?: Key },
): Promise<string> {
  checkNote(decline.note, ['note']);
  const { membershipId: by } = requireViewer(ctx);
  const change = { ...target, mutation: 'bedRequestDecline', input: decline };
  return changeRequest(ctx, change, async (command, { id, member_id: memberId }) => {
    const residence = await managedResidence(ctx, command, decline.residenceId);
    const { organizationId, now } = command;
    const words = decline.note?.trim();
    const note = words ? ctx.services.sealer.seal(organizationId, words) : null;
    const said = { reason: decline.reason, note, declined_at: now, declined_by: by };
    await command.db
      .insertInto('bed_request_decline')
      .values({
        organization_id: organizationId,
        id: uuidv7(),
        request_id: id,
        residence_id: residence,
        ...said,
      })
      .onConflict((conflict) =>
        conflict.columns(['organization_id', 'request_id', 'residence_id']).doUpdateSet(said),
      )
      .execute();
    const causeKey = accommodationCause(id, residence);
    if (!turnsNobodyAway(decline.reason)) {
      await closeTasks(command, causeKey, { state: 'CANCELED', by, reason: 'SETTLED' });
      return;
    }
    await openTask(command, {
      kind: 'ACCOMMODATION',
      memberId,
      dueAt: later(now, TIME_TO_ARRANGE),
      causeKey,
      subject: { type: 'BedRequest', id },
      note,
      createdBy: by,
    });
  });
}

/** Takes a request that is locked with its member off the waiting list. */
export async function withdraw(
  command: Command,
  id: string,
  reason: BedRequestEndReason,
): Promise<void> {
  const { db, now } = command;
  await db
    .updateTable('bed_request')
    .set({ state: 'WITHDRAWN', ended_at: now, end_reason: reason, version: sql`version + 1` })
    .where('id', '=', id)
    .execute();
  await settleRequest(command, id, null);
}

/** The viewer may change the record of who waits. @throws Refusal NOT_FOUND otherwise */
async function changeable(ctx: Context, command: Command, memberKey: string): Promise<void> {
  await changeableMember(ctx, command, globalId('Member', memberKey), ['id']);
}

async function changeRequest(
  ctx: Context,
  change: RequestTarget & { mutation: string; input: unknown },
  work: (command: Command, request: { id: string; member_id: string }) => Promise<void>,
): Promise<string> {
  const { membershipId: actorId } = requireViewer(ctx);
  const { mutation, id, expectedVersion, idempotencyKey: key, input } = change;
  return ctx.lane.command(async (command) => {
    const call = { actorId, mutation, key, input: { id, expectedVersion, input } };
    const ids = await once(command, call, async () => {
      const seen = await waitingRequest(ctx, command, id, ['id']);
      const beds = await lockBeds(command, seen.held_bed_id ? [seen.held_bed_id] : []);
      await lockMember(command, seen.member_id);
      const request = await waitingRequest(ctx, command, id, ['id']);
      if (expectedVersion != null && expectedVersion !== request.version) {
        throw new Refusal(userError('STALE_VERSION', ['expectedVersion']));
      }
      await work(command, request);
      if (beds.size > 0) await touchBeds(command, [...beds.keys()]);
      const held = [...beds.values()].map(({ residenceId, id: bed }) => ({
        residenceId,
        change: 'HOLD' as const,
        beds: [bed],
      }));
      const now = await waitingRequestHouses(command, request.id);
      const asked = [...seen.residence_ids, ...now];
      const isForAny = seen.residence_ids.length === 0 || now.length === 0;
      const waiting = await waitingNews(command, isForAny ? [] : asked);
      await tellBoards(command, actorId, [...held, ...waiting]);
      return { request: request.id };
    });
    return ids.request;
  });
}

async function waitingRequestHouses({ db }: Command, id: string): Promise<string[]> {
  const { residence_ids: houses } = await db
    .selectFrom('bed_request')
    .select('residence_ids')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return houses;
}

async function managedResidence(ctx: Context, { db }: Command, id: string): Promise<string> {
  const key = keyOf('Residence', id);
  const residence =
    key &&
    (await db
      .selectFrom('residence')
      .select('id')
      .where('id', '=', key)
      .where('ended_at', 'is', null)
      .where(managedResidences(requireViewer(ctx), 'residence.id'))
      .executeTakeFirst());
  if (!residence) throw new Refusal(userError('NOT_FOUND', ['residenceId']));
  return residence.id;
}

/** What is asked for, as it is kept. @throws Refusal for houses that are not there */
async function askedFor(ctx: Context, { db, organizationId }: Command, input: BedRequestEditInput) {
  const field = ['input', 'residenceIds'];
  if (input.residenceIds.length > MOST_HOUSES) throw new Refusal(userError('OUT_OF_RANGE', field));
  const keys = input.residenceIds.map((id) => keyOf('Residence', id));
  const rows = await db
    .selectFrom('residence')
    .select('id')
    .where('id', 'in', [...keys.filter((key) => key !== undefined), NOTHING])
    .where('ended_at', 'is', null)
    .execute();
  const there = new Set(rows.map(({ id }) => id));
  refuseIfAny(
    keys.flatMap((key, i) =>
      key && there.has(key) ? [] : [userError('NOT_FOUND', [...field, String(i)])],
    ),
  );
  const words = input.note?.trim();
  return {
    priority: input.priority,
    housing: input.housing,
    needs: [...new Set(input.needs)],
    residence_ids: [...there],
    note: words ? ctx.services.sealer.seal(organizationId, words) : null,
  };
}

/** @throws Refusal when the member waits, or has a bed */
async function refuseIfWaitsOrHoused({ db }: Command, memberKey: string): Promise<void> {
  const [waits, housed] = [
    await db
      .selectFrom('bed_request')
      .select('id')
      .where('member_id', '=', memberKey)
      .where('state', '=', 'WAITING')
      .executeTakeFirst(),
    await db
      .selectFrom('stay')
      .select('id')
      .where('member_id', '=', memberKey)
      .where('ended_on', 'is', null)
      .executeTakeFirst(),
  ];
  if (waits || housed) throw new Refusal(userError('ALREADY_EXISTS', ['input', 'memberId']));
}
