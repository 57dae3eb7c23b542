import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { logSteps } from '../alerts/alert-log.ts';
import { raiseAlerts, type Firing } from '../alerts/raise-alerts.ts';
import type { Command } from '../app/lane.ts';
import { localDay } from '../common/local-date.ts';
import { append, memberStream, type StreamNews } from '../common/event-stream.ts';
import type { Sealer } from '../common/sealed.ts';
import type { MonitoringEventKind } from '../generated/schema.ts';
import { lockMembers } from '../members/locked-member.service.ts';
import type { Member } from '../members/member.entity.ts';
import { endRuns, type DayOfUse } from '../members/recovery-runs.service.ts';
import { assessMembers, type MemberAssessment } from './assess-members.service.ts';
import type { EventDetails } from './monitoring.tables.ts';
import { endsRecoveryRun } from './substances.ts';

const SCHEMA_VERSION = 1;
/** Of these no rule reads anything. */
const UNREAD: ReadonlySet<MonitoringEventKind> = new Set([
  'ATTENDANCE_RECORDED',
  'CONTACT_LOGGED',
  'ENROLLMENT_CHANGED',
  'LESSON_COMPLETED',
  'PLAN_SIGNED',
  'PLAN_IN_FORCE',
  'PLAN_USED',
  'STATUS_CHANGED',
  'CARE_TEAM_CHANGED',
  'REFERRAL_CHANGED',
  'MEMBER_MERGED',
  'APPOINTMENT_CHANGED',
  'STAY_CHANGED',
  'MILESTONE_REACHED',
]);

/** Something to record of a member. */
export type EventDraft = {
  [Kind in MonitoringEventKind]: {
    kind: Kind;
    details: EventDetails[Kind];
    /** When it happened, RFC 3339. */
    occurredAt: string;
    /** The member's day it is about; that of `occurredAt` when absent. */
    localDate?: string | undefined;
    note?: string | null | undefined;
    /** Its key, where it has to be known before. */
    id?: string | undefined;
    /** The group that it tells of, if any: it decides who may know. */
    groupKey?: string | null | undefined;
    /** The house that it tells of, if any, as well. */
    houseKey?: string | null | undefined;
    /** The event that it corrects. */
    correctsId?: string | null | undefined;
    /** Names it in its source: what has one is recorded once. */
    sourceKey?: string | undefined;
  };
}[MonitoringEventKind];

/** What is recorded of one member at once. */
export interface MemberEvents {
  memberId: string;
  drafts: EventDraft[];
  /** Who recorded these; the recorder's actor when absent. */
  actorId?: string | null;
}

/** Who records, and through what. */
export interface Recorder {
  sealer: Sealer;
  actorId: string | null;
  /** For example `api` or `import:ctn0094`. */
  app: string;
}

/** An event that was recorded, with the member it is about. */
export interface RecordedEvent {
  id: string;
  member: Member;
  draft: EventDraft;
  actorId: string | null;
}

/**
 * Records events of any number of members, assesses their risk, and raises alerts where rules fired,
 * all in the command's transaction. Live traffic and imports come through here. Call it last in the
 * command.
 * @returns what was recorded, in the order given; events whose source key is known are left out
 */
export async function recordEvents(
  command: Command,
  recorder: Recorder,
  entries: readonly MemberEvents[],
): Promise<RecordedEvent[]> {
  const keys = new Set(entries.map(({ memberId }) => memberId));
  const locked = await lockMembers(command, [...keys]);
  const members = new Map(locked.map((member) => [member.id, member]));
  const drafted = entries.flatMap(({ memberId, drafts, actorId = recorder.actorId }) => {
    const member = members.get(memberId);
    if (!member) throw new Error('Events of an unknown member.');
    return drafts.map((draft): RecordedEvent => ({
      id: draft.id ?? uuidv7(),
      member,
      draft,
      actorId,
    }));
  });
  const recorded = await insertEvents(command, recorder, drafted);
  for (const event of recorded) apply(event);
  await endRuns(command, recorded.flatMap(daysOfUse));
  const told = recorded.filter(({ draft }) => !UNREAD.has(draft.kind));
  const assessed = await assessMembers(command, [...new Set(told.map(({ member }) => member))]);
  const steps = await raiseAlerts(command, firedBy(told, assessed, command.now));
  await command.em.flush();
  await append(command, recorded.map(news));
  await logSteps(command, recorder.sealer, steps);
  return recorded;
}

/** What is told of an event in the member's stream: that it is there, and what decides who may know. */
function news({ id, member, draft, actorId }: RecordedEvent): StreamNews {
  const alert = draft.kind === 'CONTACT_LOGGED' ? draft.details.alert : null;
  const { groupKey: group, houseKey: house } = draft;
  return {
    stream: memberStream(member.organizationId, member.id),
    type: draft.kind,
    occurredAt: draft.occurredAt,
    actorId,
    causeId: null,
    ids: {
      member: member.id,
      event: id,
      ...(alert && { alert }),
      ...(group && { group }),
      ...(house && { house }),
    },
  };
}

async function insertEvents(
  { db, organizationId, now }: Command,
  { sealer, app }: Recorder,
  events: RecordedEvent[],
): Promise<RecordedEvent[]> {
  if (events.length === 0) return [];
  const inserted = await db
    .insertInto('monitoring_event')
    .values(
      events.map(({ id, member, draft, actorId }) => ({
        organization_id: organizationId,
        id,
        member_id: member.id,
        kind: draft.kind,
        occurred_at: draft.occurredAt,
        recorded_at: now,
        local_date: draft.localDate ?? localDay(draft.occurredAt, member.timeZone),
        time_zone: member.timeZone,
        recorded_by: actorId,
        app,
        schema_version: SCHEMA_VERSION,
        corrects_id: draft.correctsId ?? null,
        source_key: draft.sourceKey ?? null,
        details: sql<EventDetails[MonitoringEventKind]>`${JSON.stringify(draft.details)}::jsonb`,
        note: draft.note?.trim() ? sealer.seal(organizationId, draft.note.trim()) : null,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute();
  const ids = new Set(inserted.map(({ id }) => id));
  return events.filter(({ id }) => ids.has(id));
}

/** What an event says of the member at once. */
function apply({ member, draft }: RecordedEvent): void {
  if (draft.kind === 'CHECK_IN') member.checkedIn(draft.occurredAt);
}

function daysOfUse({ id, member, draft }: RecordedEvent): DayOfUse[] {
  if (draft.kind !== 'SLIP_REPORTED' || !endsRecoveryRun(draft.details.substances)) return [];
  const day = draft.localDate ?? localDay(draft.occurredAt, member.timeZone);
  return [{ member, day, slipId: id }];
}

/** Which rules new events made fire, each once with the newest event that did. */
function firedBy(
  events: readonly RecordedEvent[],
  assessed: readonly MemberAssessment[],
  now: string,
): Firing[] {
  const fresh = new Set(events.map(({ id }) => id));
  return assessed.flatMap(({ member, reasons }) => {
    const place = { memberId: member.id, localDate: localDay(now, member.timeZone) };
    return reasons.flatMap((reason) => {
      const cause = reason.inputs.find(({ eventId }) => fresh.has(eventId));
      return cause ? [{ ...place, reason, causeId: cause.eventId }] : [];
    });
  });
}
