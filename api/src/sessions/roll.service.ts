import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { checkCount } from '../common/bounds.ts';
import { once } from '../common/idempotency.ts';
import { keyOf } from '../common/ids.ts';
import { later } from '../common/instant.ts';
import { Refusal, refuseIfAny, userError } from '../common/user-error.ts';
import type {
  AttendanceState,
  MutationRollRecordArgs,
  RollRecordInput,
} from '../generated/schema.ts';
import { lockMembers } from '../members/locked-member.service.ts';
import { selectMembers } from '../members/member.rows.ts';
import { recordEvents, type MemberEvents } from '../monitoring/record-events.ts';
import { closeTasks, openTask } from '../tasks/open-task.ts';
import { missedTwice } from './missed-twice.ts';
import { keepAsHeld, occurrenceRow } from './occurrence-changes.ts';
import { occurrenceOn, type HeldOccurrence, type SessionRow } from './occurrences.ts';
import { onRoll, type OnRoll } from './roll.ts';
import { partsOf, selectSessions } from './session.rows.ts';
import { takesRollNow } from './takes-roll.service.ts';

const MOST_ENTRIES = 200;
const MOST_WALK_INS = 50;
/** Somebody is always early. */
const EARLY = 60 * 60_000;
/** A counselor calls within two days. To be confirmed by a clinician. */
const TIME_TO_CALL = 48 * 60 * 60_000;
/** A run of two is found among these, with excused absences between. */
const NEWEST = 12;

/** A member's attendance as it is to be recorded. */
interface Marked {
  memberKey: string;
  expected: boolean;
  state: AttendanceState;
  reason: string | null;
  /** What it corrects. */
  corrects: string | null;
}

/**
 * Records a roll: an event of each member whose attendance is new or another than before, all or none.
 * @returns the session's key
 * @throws Refusal with what is wrong
 */
export async function recordRoll(ctx: Context, args: MutationRollRecordArgs): Promise<void> {
  const { occurrenceId, expectedVersion, input, idempotencyKey } = args;
  const { membershipId: actorId } = requireViewer(ctx);
  checkSizes(input);
  await ctx.lane.command(async (command) => {
    const call = { actorId, mutation: 'rollRecord', key: idempotencyKey };
    const said = { occurrenceId, expectedVersion, input };
    await once(command, { ...call, input: said }, async () => {
      const { session, held } = await lockedRoll(ctx, command, occurrenceId);
      if (held.rollVersion !== expectedVersion) {
        throw new Refusal(userError('STALE_VERSION', ['expectedVersion']));
      }
      checkMoment(held, command.now);
      const marked = await markedIn(ctx, command, { session, held, input });
      await write(ctx, command, { session, held, marked });
      return { session: session.id };
    });
  });
}

function checkSizes({ entries, walkIns }: RollRecordInput): void {
  const errors = [
    ...checkCount(entries, MOST_ENTRIES, ['input', 'entries']),
    ...checkCount(walkIns, MOST_WALK_INS, ['input', 'walkIns']),
  ];
  if (entries.length + walkIns.length === 0)
    errors.push(userError('REQUIRED', ['input', 'entries']));
  // An id can be written in more than one way.
  const named = [...entries, ...walkIns].map(
    ({ memberId }) => keyOf('Member', memberId) ?? memberId,
  );
  if (new Set(named).size < named.length) {
    errors.push(userError('INVALID', ['input', 'entries'], 'Everybody is named once.'));
  }
  if (walkIns.some(({ state }) => state !== 'PRESENT' && state !== 'LATE')) {
    const message = 'Who walked in is PRESENT or LATE.';
    errors.push(userError('INVALID', ['input', 'walkIns'], message));
  }
  refuseIfAny(errors);
}

function checkMoment({ state, startsAt }: HeldOccurrence, now: string): void {
  if (state === 'CANCELED') {
    const message = 'A canceled occurrence has no roll.';
    throw new Refusal(userError('STATE_NOT_ALLOWED', ['occurrenceId'], message));
  }
  if (Date.parse(now) < Date.parse(startsAt) - EARLY) {
    const message = 'A roll can be taken from an hour before the start on.';
    throw new Refusal(userError('STATE_NOT_ALLOWED', ['occurrenceId'], message));
  }
}

/** The occurrence, for this command alone. @throws Refusal NOT_FOUND also where it is not the viewer's */
async function lockedRoll(ctx: Context, command: Command, occurrenceId: string) {
  const key = keyOf('SessionOccurrence', occurrenceId);
  const { sessionKey, date } = partsOf(key ?? '');
  const notFound = new Refusal(userError('NOT_FOUND', ['occurrenceId']));
  if (!key) throw notFound;
  // A change of the session waits for the roll, and another roll as well.
  const session = await selectSessions(command.db)
    .where('id', '=', sessionKey)
    .forUpdate()
    .executeTakeFirst();
  const row = session && (await occurrenceRow(command, sessionKey, date));
  const held = session && occurrenceOn(session, row, date);
  if (!held || !(await takesRollNow(ctx, command, held))) throw notFound;
  return { session, held };
}

interface Roll {
  session: SessionRow;
  held: HeldOccurrence;
}

/** What is new or another than before. @throws Refusal for somebody who cannot be on this roll */
async function markedIn(
  ctx: Context,
  command: Command,
  { session, held, input }: Roll & { input: RollRecordInput },
): Promise<Marked[]> {
  const before = new Map(
    (await onRoll(command.db, session, held)).map((entry) => [entry.memberKey, entry]),
  );
  const entries = input.entries.map(({ memberId, state, reason }) => {
    const known = before.get(keyOf('Member', memberId) ?? '');
    if (!known) throw new Refusal(userError('NOT_FOUND', ['input', 'entries']));
    return toMarked(known, state, reason?.toLowerCase() ?? null);
  });
  const walkIns: Marked[] = [];
  for (const { memberId, state } of input.walkIns) {
    const memberKey = keyOf('Member', memberId) ?? '';
    const known = before.get(memberKey);
    if (!known) await visibleMember(ctx, command, memberKey);
    walkIns.push(
      known
        ? toMarked(known, state, null)
        : { memberKey, expected: false, state, reason: null, corrects: null },
    );
  }
  return [...entries, ...walkIns].filter(({ memberKey, state, reason }) => {
    const known = before.get(memberKey);
    return !known || known.state !== state || known.reason !== reason;
  });
}

const toMarked = (known: OnRoll, state: AttendanceState, reason: string | null): Marked => ({
  memberKey: known.memberKey,
  expected: known.expected,
  state,
  reason,
  corrects: known.eventKey,
});

async function visibleMember(ctx: Context, { db }: Command, key: string): Promise<void> {
  const member =
    key !== '' &&
    (await selectMembers(db, requireViewer(ctx)).where('member.id', '=', key).executeTakeFirst());
  if (!member) throw new Refusal(userError('NOT_FOUND', ['input', 'walkIns']));
}

async function write(
  ctx: Context,
  command: Command,
  { session, held, marked }: Roll & { marked: Marked[] },
): Promise<void> {
  const { membershipId: actorId } = requireViewer(ctx);
  const keys = marked.map(({ memberKey }) => memberKey);
  for (const key of keys) ctx.trail.saw(key);
  // Members first: rows that refer to one hold it as well.
  await lockMembers(command, keys);
  const entries = await keepRoll(command, { session, held, marked, actorId });
  await followUp(command, session, keys);
  await recordEvents(command, { sealer: ctx.services.sealer, actorId, app: 'api' }, entries);
}

/**
 * Writes a roll down, but for the events that say it.
 * @returns the events, to be recorded last in the command
 */
export async function keepRoll(
  command: Command,
  { session, held, marked, actorId }: Roll & { marked: Marked[]; actorId: string },
): Promise<MemberEvents[]> {
  await keepAsHeld(command, held, actorId);
  const keyed = marked.map((mark) => ({ ...mark, eventKey: uuidv7() }));
  if (keyed.length > 0) {
    await command.db
      .insertInto('attendance')
      .values(
        keyed.map(({ memberKey, expected, state, reason, eventKey }) => ({
          organization_id: command.organizationId,
          session_id: held.sessionKey,
          on_date: held.date,
          member_id: memberKey,
          program_id: session.program_id,
          starts_at: held.startsAt,
          expected,
          state,
          reason,
          event_id: eventKey,
        })),
      )
      .onConflict((conflict) =>
        conflict
          .columns(['organization_id', 'session_id', 'on_date', 'member_id'])
          .doUpdateSet(({ ref }) => ({
            state: ref('excluded.state'),
            reason: ref('excluded.reason'),
            event_id: ref('excluded.event_id'),
          })),
      )
      .execute();
  }
  return keyed.map(({ memberKey, state, reason, expected, corrects, eventKey }): MemberEvents => ({
    memberId: memberKey,
    actorId,
    drafts: [
      {
        kind: 'ATTENDANCE_RECORDED',
        id: eventKey,
        correctsId: corrects,
        occurredAt: held.startsAt,
        groupKey: session.group_id,
        houseKey: session.residence_id,
        details: {
          state,
          occasion: held.title,
          reason,
          session: held.sessionKey,
          date: held.date,
          walkIn: !expected,
        },
      },
    ],
  }));
}

/**
 * Two absences in a row ask the counselor to call; a correction that ends the row ends that as well. Into a group
 * and a house meeting one comes or does not come: nobody is called for that.
 */
async function followUp(command: Command, session: SessionRow, keys: string[]): Promise<void> {
  const { db, now } = command;
  const { program_id: programKey } = session;
  if (programKey === null) return;
  for (const memberKey of keys.toSorted()) {
    const newest = await db
      .selectFrom('attendance')
      .select('state')
      .where('member_id', '=', memberKey)
      .where('program_id', '=', programKey)
      .where('expected', '=', true)
      .orderBy('starts_at', 'desc')
      .limit(NEWEST)
      .execute();
    const causeKey = `absence:${memberKey}:${programKey}`;
    if (missedTwice(newest.map(({ state }) => state))) {
      await openTask(command, {
        kind: 'ABSENCE',
        memberId: memberKey,
        careRole: 'COUNSELOR',
        dueAt: later(now, TIME_TO_CALL),
        causeKey,
        subject: { type: 'ProgramSession', id: session.id },
      });
    } else {
      await closeTasks(command, causeKey, { state: 'CANCELED', by: null, reason: 'SETTLED' });
    }
  }
}
