import { sql } from 'kysely';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { once, type ResultIds } from '../common/idempotency.ts';
import { keyOf } from '../common/ids.ts';
import { Refusal, refuseIfAny, userError } from '../common/user-error.ts';
import type { CheckInInput, SafetyResponse } from '../generated/schema.ts';
import { survivorsOf } from '../members/member-merge.loaders.ts';
import { refuseUnlessSupported } from '../members/locked-member.service.ts';
import { selectMembers } from '../members/member.rows.ts';
import { checkCheckIn } from './check-in-rules.ts';
import { toObservation } from './event-observation.ts';
import { instrumentByCode } from './instruments/instrument-catalog.ts';
import { scoreInstrument } from './instruments/score-instrument.ts';
import type { Observation } from './observation.ts';
import { recordEvents, type EventDraft } from './record-events.ts';
import { safetyOf } from './safety.ts';

/** Keys of the events that a check-in became. */
interface CheckInKeys extends ResultIds {
  checkIn: string;
  responses: string[];
  /** None or one. */
  slip: string[];
}

/** A check-in that is stored, with the help that it calls for. */
export interface RecordedCheckIn {
  keys: CheckInKeys;
  safety: SafetyResponse | null;
}

/**
 * Records a check-in with its answers and slip, in one transaction with what they bring about. The help
 * is worked out in it too, so that it is there as soon as the check-in is stored, whatever happens to
 * what is read afterwards. Whoever tells is answered, also one who may not read it later.
 * @throws Refusal with what is wrong
 */
export async function recordCheckIn(
  ctx: Context,
  input: CheckInInput,
  idempotencyKey: string | null | undefined,
): Promise<RecordedCheckIn> {
  const { membershipId: actorId } = requireViewer(ctx);
  return ctx.lane.command(async (command) => {
    const call = { actorId, mutation: 'checkInRecord', key: idempotencyKey, input };
    let safety: SafetyResponse | null | undefined;
    const keys = await once(command, call, async () => {
      const member = await memberToRecord(ctx, command, input.memberId);
      refuseIfAny(checkCheckIn(input, command.now, member.time_zone));
      const recorder = { sealer: ctx.services.sealer, actorId, app: 'api' };
      const drafts = toDrafts(input, command.now);
      safety = safetyOf(drafts.flatMap(observationOf(command.now)), input.note, member.locale);
      const events = await recordEvents(command, recorder, [{ memberId: member.id, drafts }]);
      const keysOf = (kind: EventDraft['kind']) =>
        events.filter(({ draft }) => draft.kind === kind).map(({ id }) => id);
      ctx.trail.saw(member.id);
      const [checkIn = ''] = keysOf('CHECK_IN');
      return {
        checkIn,
        responses: keysOf('INSTRUMENT_RESPONSE'),
        slip: keysOf('SLIP_REPORTED'),
      };
    });
    // A repeat is answered from what was kept, with the same.
    if (safety === undefined) safety = await keptSafety(command, keys, input.note);
    return { keys, safety };
  });
}

const observationOf =
  (now: string) =>
  ({ kind, details, occurredAt, localDate = '' }: EventDraft): Observation[] => {
    const moments = { occurred_at: occurredAt, recorded_at: now, local_date: localDate };
    return [toObservation({ id: '', kind, details, ...moments }) ?? []].flat();
  };

async function keptSafety(
  { db }: Command,
  keys: CheckInKeys,
  note: CheckInInput['note'],
): Promise<SafetyResponse | null> {
  const told = await db
    .selectFrom('monitoring_event')
    .innerJoin('member', (join) =>
      join
        .onRef('member.organization_id', '=', 'monitoring_event.organization_id')
        .onRef('member.id', '=', 'monitoring_event.member_id'),
    )
    .selectAll('monitoring_event')
    .select('member.locale')
    .where('monitoring_event.id', 'in', [keys.checkIn, ...keys.responses, ...keys.slip])
    .execute();
  return safetyOf(
    told.flatMap((row) => toObservation(row) ?? []),
    note,
    told[0]?.locale ?? 'en',
  );
}

async function memberToRecord(
  ctx: Context,
  { db }: Command,
  id: string | null | undefined,
): Promise<{ id: string; time_zone: string; locale: string }> {
  const viewer = requireViewer(ctx);
  const field = ['input', 'memberId'];
  const key = id == null ? undefined : keyOf('Member', id);
  if (id != null && !key) throw new Refusal(userError('NOT_FOUND', field));
  const query = selectMembers(db, viewer, 'CHECK_INS');
  const withKey = (wanted: string) => query.where('member.id', '=', wanted).executeTakeFirst();
  let member = await (key
    ? withKey(key)
    : query
        .where('member.membership_id', '=', sql<string>`${viewer.membershipId}::uuid`)
        .executeTakeFirst());
  if (!member && key) {
    // What was written down for a record that has gone into another since is of that one.
    const survivor = (await survivorsOf(db, [key])).get(key);
    if (survivor) member = await withKey(survivor);
  }
  if (!member) throw new Refusal(userError(id == null ? 'REQUIRED' : 'NOT_FOUND', field));
  refuseUnlessSupported(member, field);
  return member;
}

/** The events that a check-in is made of; the check-in itself is always one. */
function toDrafts(input: CheckInInput, now: string): EventDraft[] {
  const occurredAt = input.occurredAt ?? now;
  const { craving = null, mood = null, sleepHours = null, note, slip } = input;
  const checkIn: EventDraft = {
    kind: 'CHECK_IN',
    details: { craving, mood, sleepHours },
    occurredAt,
    note: note?.trim(),
  };
  const responses = input.instruments.map(({ instrument, answers }): EventDraft => {
    const definition = instrumentByCode(instrument);
    const given = Object.fromEntries(answers.map(({ item, value }) => [item, value]));
    const scores = scoreInstrument(definition, given).scores.map(
      ({ subscale, value, min, max, band }) => ({ subscale, value, min, max, band }),
    );
    const { version } = definition;
    const details = { instrument, version, answers: given, scores };
    return { kind: 'INSTRUMENT_RESPONSE', details, occurredAt };
  });
  if (!slip) return [checkIn, ...responses];
  const { substances, localDate } = slip;
  const told: EventDraft = {
    kind: 'SLIP_REPORTED',
    details: { substances: [...new Set(substances)] },
    occurredAt,
    localDate: localDate ?? undefined,
  };
  return [checkIn, ...responses, told];
}
