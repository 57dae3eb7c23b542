import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { once } from '../common/idempotency.ts';
import { globalId } from '../common/ids.ts';
import { later } from '../common/instant.ts';
import { Refusal, refuseIfAny, userError } from '../common/user-error.ts';
import type {
  BedRequestEditInput,
  BedRequestEndReason,
  BedRequestInput,
  DeclineReason,
} from '../generated/schema.ts';
import {
  changeableMember,
  lockMember,
  refuseUnlessSupported,
} from '../members/locked-member.service.ts';
import { closeTasks, openTask } from '../tasks/open-task.ts';
import { accommodationCause, settleRequest } from './answered-request.service.ts';
import { turnsNobodyAway } from './bed-match.ts';
import { askedFor, checkAny, checkAsked, housesOf } from './bed-request-rules.ts';
import { lockBeds, touchBeds } from './locked-beds.service.ts';
import { waitingRequest } from './lodger.ts';
import { keepOpen, runningHouse } from './locked-houses.service.ts';
import { tellBoards, waitingNews, type AskedHouses } from './residence-news.service.ts';
import { checkNote } from './residence-rules.ts';

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
  checkAsked(input);
  refuseIfAny(checkAny(input, true));
  return ctx.lane.command(async (command) => {
    const call = { actorId, mutation: 'bedRequestCreate', key, input };
    const ids = await once(command, call, async () => {
      const { db, organizationId, now } = command;
      const field = ['input', 'memberId'];
      const memberKey = await changeableMember(ctx, command, input.memberId, field);
      const open = await keepOpen(command, housesOf(input.residenceIds));
      const asked = askedFor(ctx.services.sealer, command.organizationId, input, open);
      const member = await lockMember(command, memberKey);
      refuseUnlessSupported(member, field);
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
      await tellBoards(command, actorId, await waitingNews(command, asked));
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
  checkAsked(input);
  const houses = housesOf(input.residenceIds);
  const change = { ...target, mutation: 'bedRequestEdit', input, houses };
  return changeRequest(ctx, change, async (command, { id, member_id: member, ...before }, open) => {
    await changeable(ctx, command, member);
    refuseIfAny(checkAny(input, before.any_house));
    const asked = askedFor(ctx.services.sealer, command.organizationId, input, open);
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
  const houses = housesOf([decline.residenceId]);
  const change = { ...target, mutation: 'bedRequestDecline', input: decline, houses };
  return changeRequest(ctx, change, async (command, { id, member_id: memberId }) => {
    const residence = await runningHouse(ctx, command, decline.residenceId);
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

interface RequestChange extends RequestTarget {
  mutation: string;
  input: unknown;
  /** Keys of houses that it names. */
  houses?: readonly (string | undefined)[];
}

/** @param work is told which of the houses that it names go on */
async function changeRequest(
  ctx: Context,
  change: RequestChange,
  work: (
    command: Command,
    request: { id: string; member_id: string; any_house: boolean },
    open: ReadonlySet<string>,
  ) => Promise<void>,
): Promise<string> {
  const { membershipId: actorId } = requireViewer(ctx);
  const { mutation, id, expectedVersion, idempotencyKey: key, input } = change;
  return ctx.lane.command(async (command) => {
    const call = { actorId, mutation, key, input: { id, expectedVersion, input } };
    const ids = await once(command, call, async () => {
      const seen = await waitingRequest(ctx, command, id, ['id']);
      const open = await keepOpen(command, change.houses ?? []);
      const beds = await lockBeds(command, seen.held_bed_id ? [seen.held_bed_id] : []);
      await lockMember(command, seen.member_id);
      const request = await waitingRequest(ctx, command, id, ['id']);
      if (expectedVersion != null && expectedVersion !== request.version) {
        throw new Refusal(userError('STALE_VERSION', ['expectedVersion']));
      }
      await work(command, request, open);
      if (beds.size > 0) await touchBeds(command, [...beds.keys()]);
      const held = [...beds.values()].map(({ residenceId, id: bed }) => ({
        residenceId,
        change: 'HOLD' as const,
        beds: [bed],
      }));
      const waiting = await waitingNews(command, seen, await askedNow(command, request.id));
      await tellBoards(command, actorId, [...held, ...waiting]);
      return { request: request.id };
    });
    return ids.request;
  });
}

function askedNow({ db }: Command, id: string): Promise<AskedHouses> {
  return db
    .selectFrom('bed_request')
    .select(['any_house', 'residence_ids'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
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
