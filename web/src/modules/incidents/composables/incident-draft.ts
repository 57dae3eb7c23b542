import { z } from '../../../app/zod.ts';
import { addDays, dayIn, momentIn, timeIn } from '../../../composables/zone-days.ts';
import type {
  HouseIncidentFollowUpInput,
  HouseIncidentInput,
  HouseIncidentKind,
} from '../../../generated/graphql.ts';
import { dueOn } from '../../tasks/composables/task-days.ts';
import { COORDINATION } from '../../tasks/composables/coordination.ts';

/** The kinds of things that happen, as they are offered. */
export const INCIDENT_KINDS = [
  'INJURY',
  'ILLNESS',
  'MEDICATION',
  'CONFLICT',
  'THREAT',
  'PROPERTY',
  'BUILDING',
  'VISITOR',
  'OTHER',
] as const satisfies readonly HouseIncidentKind[];

/** What is to be done, as typed. */
export interface FollowUpDraft {
  note: string;
  day: string;
  /** The id of a person, or whoever coordinates. */
  owner: string;
}

/** What happened, as typed: the day and the time on the wall of the house. */
export interface IncidentDraft {
  /** None until it is chosen: one that is preset is left as it is. */
  kind: HouseIncidentKind | undefined;
  day: string;
  time: string;
  what: string;
  memberIds: string[];
  follows: boolean;
  followUp: FollowUpDraft;
}

/** Until tomorrow. */
export const emptyFollowUp = (owner: string, timeZone: string, now: number): FollowUpDraft => ({
  note: '',
  day: addDays(dayIn(timeZone, now), 1),
  owner,
});

/** Now. @param house the zone of the house @param owner who is to do what is to be done */
export const emptyIncident = (
  house: string,
  now: number,
  followUp: FollowUpDraft,
): IncidentDraft => ({
  kind: undefined,
  day: dayIn(house, now),
  time: timeIn(house, now),
  what: '',
  memberIds: [],
  follows: false,
  followUp,
});

const needed = z.string().trim().min(1, 'errors.REQUIRED');

/** The messages are keys of words. */
export const followUpSchema = z.object({
  note: needed.max(2000, 'errors.TOO_LONG'),
  day: needed,
  owner: z.string(),
});

/** The follow-up counts where there is one. */
export const incidentSchema = z
  .object({
    kind: z.enum(INCIDENT_KINDS, 'errors.REQUIRED'),
    day: needed,
    time: needed,
    what: needed.max(4000, 'errors.TOO_LONG'),
    follows: z.boolean(),
    followUp: z.object({ note: z.string(), day: z.string() }),
  })
  .superRefine(({ follows, followUp }, { addIssue }) => {
    for (const { path, message } of follows
      ? (followUpSchema.omit({ owner: true }).safeParse(followUp).error?.issues ?? [])
      : []) {
      addIssue({ code: 'custom', path: ['followUp', ...path], message });
    }
  });

/** @param timeZone the organization's: follow-ups are of its days */
export const toFollowUp = (
  { note, day, owner }: FollowUpDraft,
  timeZone: string,
  now: number,
): HouseIncidentFollowUpInput => ({
  note: note.trim(),
  dueAt: dueOn(day, timeZone, now),
  ownerId: owner === COORDINATION ? null : owner,
  forCoordination: owner === COORDINATION,
});

/** Takes a draft that was checked. */
export function toIncident(
  draft: IncidentDraft,
  zones: { house: string; own: string },
  now: number,
): HouseIncidentInput {
  const [hours = 0, minutes = 0] = draft.time.split(':').map(Number);
  return {
    kind: draft.kind ?? 'OTHER',
    at: new Date(momentIn(zones.house, draft.day, hours * 60 + minutes)).toISOString(),
    what: draft.what.trim(),
    memberIds: draft.memberIds,
    followUp: draft.follows ? toFollowUp(draft.followUp, zones.own, now) : null,
  };
}

/** What the server calls fields, and where they stand in the form. */
export const FIELDS: Readonly<Record<string, string>> = {
  at: 'time',
  'followUp.dueAt': 'followUp.day',
  'followUp.ownerId': 'followUp.owner',
  dueAt: 'day',
  ownerId: 'owner',
};
