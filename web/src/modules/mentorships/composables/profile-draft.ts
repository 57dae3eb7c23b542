import { z } from '../../../app/zod.ts';
import type {
  MentorGenderPreference,
  MentorProfileFieldsFragment,
  MentorProfileInput,
} from '../../../generated/graphql.ts';
import {
  draftOf as hoursDraftOf,
  inputOf as hoursInputOf,
  type HoursDraft,
} from '../../appointments/composables/hours-draft.ts';

/** What the form of a profile holds, as typed. */
export interface ProfileDraft {
  languages: string[];
  hours: HoursDraft;
  capacity: string;
  accepting: boolean;
  boundaries: string;
  livedExperience: string;
  gender: string;
  mentorsGender: MentorGenderPreference;
  quietFrom: string;
  quietUntil: string;
}

/** The draft of a profile as it is; of one that is not written yet, what most begin with. */
export function draftOf(profile: MentorProfileFieldsFragment): ProfileDraft {
  const isNew = profile.version === 0;
  const { weekly } = hoursDraftOf({ weekly: profile.availability, absences: [] });
  return {
    languages: [...profile.languages],
    hours: { weekly, absences: [] },
    capacity: profile.capacity?.toString() ?? '',
    accepting: isNew || profile.accepting,
    boundaries: profile.boundaries ?? '',
    livedExperience: profile.livedExperience ?? '',
    gender: profile.gender ?? '',
    mentorsGender: profile.mentorsGender ?? 'ANY',
    quietFrom: profile.quietFrom?.slice(0, 5) ?? '',
    quietUntil: profile.quietUntil?.slice(0, 5) ?? '',
  };
}

/** Checks a draft; the messages are keys of words. */
export const profileSchema = z
  .object({
    languages: z.array(z.string()).min(1, 'mentorships.profile.languagesMissing'),
    capacity: z
      .string()
      .trim()
      .regex(/^\d{1,2}$/, 'mentorships.profile.capacityMissing')
      .refine((typed) => Number(typed) >= 1 && Number(typed) <= 20, {
        message: 'mentorships.profile.capacityMissing',
      }),
    boundaries: z.string().trim().max(2000, 'errors.TOO_LONG'),
    livedExperience: z.string().trim().max(4000, 'errors.TOO_LONG'),
    gender: z.string().trim().max(50, 'errors.TOO_LONG'),
    quietFrom: z.string(),
    quietUntil: z.string(),
  })
  .refine(({ quietFrom, quietUntil }) => (quietFrom === '') === (quietUntil === ''), {
    path: ['quietUntil'],
    message: 'mentorships.profile.quietMissing',
  });

/** Takes a draft that was checked. */
export function toInput(draft: ProfileDraft, timeZone: string): MentorProfileInput {
  const text = (typed: string) => typed.trim() || null;
  const time = (typed: string) => (typed === '' ? null : `${typed}:00`);
  return {
    languages: draft.languages,
    availability: hoursInputOf(draft.hours).weekly,
    timeZone,
    capacity: Number(draft.capacity),
    accepting: draft.accepting,
    boundaries: text(draft.boundaries),
    livedExperience: text(draft.livedExperience),
    gender: text(draft.gender),
    mentorsGender: draft.mentorsGender,
    quietFrom: time(draft.quietFrom),
    quietUntil: time(draft.quietUntil),
  };
}
