import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { agreedDay, pastDay } from '../common/day-of-move.ts';
import { once } from '../common/idempotency.ts';
import type { LocalDate } from '../common/local-date.ts';
import { Refusal, userError } from '../common/user-error.ts';
import type { StayEndInput, StayStartInput } from '../generated/schema.ts';
import { lockMember, refuseUnlessSupported } from '../members/locked-member.service.ts';
import type { Member } from '../members/member.entity.ts';
import {
  answer,
  holdNews,
  keepAskedOpen,
  keptBedOf,
  requireKeptLocked,
  waitAgain,
  waitingOf,
} from './answered-request.service.ts';
import { endPasses } from './evening/pass.service.ts';
import { lodger } from './lodger.ts';
import { lockBeds, managedBed, requireFree, touchBeds } from './locked-beds.service.ts';
import { changeStay, recordStay, type StayChange } from './stay-change.service.ts';
import { waitingNews } from './residence-news.service.ts';
import { checkNote } from './residence-rules.ts';
import { countFrom, refuseIfTaken } from './stay-days.service.ts';
import { selectStays, toStay, type StayNode } from './stay.rows.ts';

type Key = string | null | undefined;

/** A stay that is to be moved or ended. */
export type StayTarget = Pick<StayChange, 'id' | 'expectedVersion' | 'idempotencyKey'>;

/**
 * Gives a bed to a member.
 * @returns the stay's key
 * @throws Refusal with what is wrong
 */
export async function startStay(ctx: Context, input: StayStartInput, key: Key): Promise<string> {
  const by = requireViewer(ctx).membershipId;
  checkNote(input.note, ['input', 'note']);
  return ctx.lane.command(async (command) => {
    const call = { actorId: by, mutation: 'stayStart', key, input };
    const ids = await once(command, call, async () => {
      const bedKey = await managedBed(ctx, command, input.bedId, ['input', 'bedId']);
      const { memberKey, requestKey: asked } = await lodger(ctx, command, input);
      const beds = await lockBeds(command, [bedKey, ...(await keptBedOf(command, memberKey))]);
      const member = await lockMember(command, memberKey);
      // Nobody gives a bed to themselves.
      if (member.membershipId === by)
        throw new Refusal(userError('NOT_FOUND', ['input', 'memberId']));
      await requireKeptLocked(command, memberKey, beds);
      const request = await waitingOf(command, memberKey);
      const requestKey = request?.id ?? null;
      const bed = requireFree(beds.get(bedKey), ['input', 'bedId'], requestKey);
      if (asked !== null && asked !== requestKey) {
        const message = 'The request waits no more.';
        throw new Refusal(userError('STATE_NOT_ALLOWED', ['input', 'requestId'], message));
      }
      await refuseIfElsewhere(command, member);
      const startedOn = pastDay(input.startedOn, bed.today, ['input', 'startedOn']);
      const id = uuidv7();
      await refuseIfTaken(command, { memberKey, bedKey, startedOn });
      await command.db
        .insertInto('stay')
        .values({
          organization_id: command.organizationId,
          id,
          member_id: member.id,
          bed_id: bed.id,
          residence_id: bed.residenceId,
          request_id: requestKey,
          started_on: startedOn,
          expected_end_on: agreedDay(input.expectedEndOn, bed.today, ['input', 'expectedEndOn']),
        })
        .execute();
      await countFrom(command, bed.id, startedOn);
      if (request) await answer(command, request.id, by);
      await touchBeds(command, [...beds.keys()]);
      const others = [...beds.values()].filter(({ id: key }) => key !== bed.id);
      await recordStay(ctx, command, {
        memberId: member.id,
        move: 'START',
        from: null,
        to: bed,
        day: startedOn,
        note: input.note,
        boards: [...others.map(holdNews), ...(request ? await waitingNews(command, request) : [])],
      });
      return { stay: id };
    });
    return ids.stay;
  });
}

/**
 * Moves a member into another bed.
 * @returns the key of the stay there
 * @throws Refusal with what is wrong
 */
export async function transferStay(
  ctx: Context,
  target: StayTarget,
  bedId: string,
  note: Key,
): Promise<string> {
  checkNote(note, ['note']);
  const { stay: key } = await changeStay(ctx, {
    ...target,
    mutation: 'stayTransfer',
    input: { bedId, note },
    alsoLock: async (command) => [await managedBed(ctx, command, bedId, ['bedId'])],
    work: async ({ command, stay, beds, bed: from }) => {
      const toKey = await managedBed(ctx, command, bedId, ['bedId']);
      if (toKey === stay.bed_id) {
        throw new Refusal(userError('STATE_NOT_ALLOWED', ['bedId'], 'The member has this bed.'));
      }
      const to = requireFree(beds.get(toKey), ['bedId']);
      const left = from.today > stay.started_on ? from.today : stay.started_on;
      const day = to.today > left ? to.today : left;
      await refuseIfTaken(command, { bedKey: to.id, startedOn: day, field: ['bedId'] });
      await endStayRow(command, stay.id, { ended_on: left, moved_on: true });
      if (to.residenceId !== from.residenceId) {
        await endPasses(command, { memberId: stay.member_id, residenceId: from.residenceId });
      }
      const id = uuidv7();
      await command.db
        .insertInto('stay')
        .values({
          organization_id: command.organizationId,
          id,
          member_id: stay.member_id,
          bed_id: to.id,
          residence_id: to.residenceId,
          request_id: stay.request_id,
          previous_id: stay.id,
          started_on: day,
          expected_end_on: stay.expected_end_on,
          late_alerted_at: stay.late_alerted_at,
        })
        .execute();
      await touchBeds(command, [from.id, to.id]);
      await recordStay(ctx, command, {
        memberId: stay.member_id,
        move: 'TRANSFER',
        from,
        to,
        day,
        note,
      });
      return { stay: id };
    },
  });
  return key;
}

/** Says anew until when somebody is expected to stay. @returns the stay's key */
export async function editStay(
  ctx: Context,
  target: StayTarget,
  expectedEndOn: LocalDate | null | undefined,
): Promise<string> {
  const by = requireViewer(ctx).membershipId;
  const { stay: key } = await changeStay(ctx, {
    ...target,
    mutation: 'stayEdit',
    input: { expectedEndOn },
    work: async ({ command, stay, bed, tell }) => {
      await command.db
        .updateTable('stay')
        .set({
          expected_end_on: agreedDay(expectedEndOn, bed.today, ['expectedEndOn']),
          version: sql`version + 1`,
        })
        .where('id', '=', stay.id)
        .execute();
      await tell(by, 'STAY');
      return { stay: stay.id };
    },
  });
  return key;
}

/**
 * Ends a stay.
 * @returns its key, and the stay as it is by that: who runs the house sees it no more from then on, since they leave the
 * care team with it, and is told what they did nevertheless; null on a repeat of the call
 * @throws Refusal with what is wrong
 */
export async function endStay(
  ctx: Context,
  target: StayTarget,
  input: StayEndInput,
): Promise<{ key: string; ended: StayNode | null }> {
  checkNote(input.note, ['input', 'note']);
  const { reason, destination, naloxoneOffered } = input;
  const inError = reason === 'RECORDED_IN_ERROR';
  const { stay: key, ended = null } = await changeStay(ctx, {
    ...target,
    mutation: 'stayEnd',
    input,
    alsoLock: async (command, { request_id: request }) => {
      if (inError && request) await keepAskedOpen(command, request);
      return [];
    },
    work: async ({ command, stay, bed }) => {
      if (inError && stay.previous_id) {
        const message = 'A move is not recorded in error: move the member back.';
        throw new Refusal(userError('STATE_NOT_ALLOWED', ['input', 'reason'], message));
      }
      const last = bed.today > stay.started_on ? bed.today : stay.started_on;
      const said = pastDay(input.endedOn, last, ['input', 'endedOn'], stay.started_on);
      // Nobody lived there: there was no night.
      const day = inError ? stay.started_on : said;
      const how = { end_reason: reason, destination, naloxone_offered: naloxoneOffered };
      await endStayRow(command, stay.id, { ended_on: day, ...how });
      await endPasses(command, { memberId: stay.member_id, residenceId: bed.residenceId });
      const ended = await seenStay(ctx, command, stay.id);
      await touchBeds(command, [bed.id]);
      const again = inError && stay.request_id ? await waitAgain(command, stay.request_id) : [];
      await recordStay(ctx, command, {
        boards: again,
        memberId: stay.member_id,
        move: 'END',
        from: bed,
        to: null,
        day,
        note: input.note,
        reason,
        destination,
      });
      return { stay: stay.id, ended };
    },
  });
  return { key, ended };
}

/** A stay as the viewer sees it within the command. */
async function seenStay(ctx: Context, { db }: Command, id: string): Promise<StayNode | null> {
  const row = await selectStays(db, requireViewer(ctx))
    .where('stay.id', '=', id)
    .executeTakeFirst();
  return row ? toStay(ctx, row) : null;
}

async function endStayRow(
  { db }: Command,
  id: string,
  how: {
    ended_on: LocalDate;
    moved_on?: boolean;
    end_reason?: StayEndInput['reason'];
    destination?: StayEndInput['destination'];
    naloxone_offered?: boolean;
  },
): Promise<void> {
  await db
    .updateTable('stay')
    .set({ ...how, version: sql`version + 1` })
    .where('id', '=', id)
    .execute();
}

/** @throws Refusal when the member is not supported any more, or has a bed */
async function refuseIfElsewhere({ db }: Command, member: Member): Promise<void> {
  refuseUnlessSupported(member, ['input', 'memberId']);
  const there = await db
    .selectFrom('stay')
    .select('id')
    .where('member_id', '=', member.id)
    .where('ended_on', 'is', null)
    .executeTakeFirst();
  if (there) throw new Refusal(userError('ALREADY_EXISTS', ['input', 'memberId']));
}
