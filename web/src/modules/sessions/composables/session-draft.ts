import { z } from '../../../app/zod.ts';
import { dayIn, timeIn } from '../../../composables/zone-days.ts';
import type {
  OccurrenceScope,
  ProgramSessionInput,
  SessionModality,
  SessionScheduleInput,
} from '../../../generated/graphql.ts';
import { emptyRecurrence, fromRule, toRule, type RecurrenceDraft } from './recurrence-draft.ts';
import type { Occurrence } from './held-days.ts';

/** What a program or a group is to hold, as the form has it. */
export interface SessionDraft {
  /** The program or the group. */
  holderId: string;
  title: string;
  startsOn: string;
  startTime: string;
  durationMinutes: number;
  recurrence: RecurrenceDraft;
  /** A rule that the form has no words for; it is kept until another is chosen. */
  keptRule: string | null;
  exceptions: string[];
  modality: SessionModality;
  room: string;
  joinUrl: string;
  facilitatorIds: string[];
  addedMemberIds: string[];
}

export const emptySession = (day: string): SessionDraft => ({
  holderId: '',
  title: '',
  startsOn: day,
  startTime: '18:00',
  durationMinutes: 90,
  recurrence: emptyRecurrence(day),
  keptRule: null,
  exceptions: [],
  modality: 'IN_PERSON',
  room: '',
  joinUrl: '',
  facilitatorIds: [],
  addedMemberIds: [],
});

/** A draft of one occurrence as it is held, or of the session that it belongs to. */
export function draftOf(occurrence: Occurrence, scope: OccurrenceScope): SessionDraft {
  const { session } = occurrence;
  const recurrence = fromRule(session.rrule, session.startsOn, session.endsOn);
  const { title, modality, room, joinUrl, facilitators } = scope === 'THIS' ? occurrence : session;
  return {
    holderId: session.heldBy.id,
    title,
    ...(scope === 'THIS' ? heldAt(occurrence) : plannedAt(occurrence)),
    recurrence: recurrence ?? emptyRecurrence(session.startsOn),
    keptRule: recurrence === null ? session.rrule : null,
    exceptions: session.exceptions,
    modality,
    room: room ?? '',
    joinUrl: joinUrl ?? '',
    facilitatorIds: facilitators.map(({ id }) => id),
    addedMemberIds: session.addedMembers.map(({ id }) => id),
  };
}

function heldAt({ startsAt, endsAt, session: { timeZone } }: Occurrence) {
  const [start, end] = [Date.parse(startsAt), Date.parse(endsAt)];
  return {
    startsOn: dayIn(timeZone, start),
    startTime: timeIn(timeZone, start),
    durationMinutes: (end - start) / 60_000,
  };
}

const plannedAt = ({ session: { startsOn, startTime, durationMinutes } }: Occurrence) => ({
  startsOn,
  startTime: startTime.slice(0, 5),
  durationMinutes,
});

/** The draft for another scope: what nobody has touched is that scope's own, what was typed stays. */
export function rebased(
  draft: SessionDraft,
  before: SessionDraft,
  after: SessionDraft,
): SessionDraft {
  const untouched = (key: keyof SessionDraft) =>
    JSON.stringify(draft[key]) === JSON.stringify(before[key]);
  const keys = Object.keys(draft) as (keyof SessionDraft)[];
  const own = Object.fromEntries(keys.filter(untouched).map((key) => [key, after[key]]));
  return { ...draft, ...own };
}

/** What the form checks itself; messages are keys of words. */
export const sessionSchema = z.object({
  holderId: z.string().min(1, 'errors.REQUIRED'),
  title: z.string().trim().min(1, 'errors.REQUIRED').max(120, 'errors.TOO_LONG'),
  startsOn: z.iso.date('errors.REQUIRED'),
  startTime: z.string().regex(/^\d\d:\d\d/, 'errors.REQUIRED'),
  durationMinutes: z
    .number('errors.REQUIRED')
    .int()
    .min(5, 'errors.OUT_OF_RANGE')
    .max(1440, 'errors.OUT_OF_RANGE'),
});

export function scheduleOf(draft: SessionDraft, timeZone: string): SessionScheduleInput {
  const { startsOn, startTime, durationMinutes, recurrence, keptRule, exceptions } = draft;
  return {
    startsOn,
    endsOn: recurrence.end === 'ON' && recurrence.endsOn !== '' ? recurrence.endsOn : null,
    startTime,
    durationMinutes,
    timeZone,
    rrule: keptRule ?? toRule(recurrence),
    exceptions,
  };
}

export function toSessionInput(draft: SessionDraft, timeZone: string): ProgramSessionInput {
  const { title, modality, room, joinUrl, facilitatorIds, addedMemberIds } = draft;
  return {
    title: title.trim(),
    schedule: scheduleOf(draft, timeZone),
    modality,
    room: room.trim() || null,
    joinUrl: modality === 'VIDEO' ? joinUrl.trim() || null : null,
    facilitatorIds,
    addedMemberIds,
  };
}
