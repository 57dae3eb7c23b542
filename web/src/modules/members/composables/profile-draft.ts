import { z } from '../../../app/zod.ts';
import { e164 } from '../../../composables/e164.ts';
import type { MemberProfileInput, MemberRecordFragment } from '../../../generated/graphql.ts';
import { GOALS, yearsBefore } from './enroll-draft.ts';

/** The form of a member's profile, as typed. `voicemail` and `sharedPhone` may be open: nobody has asked. */
export interface ProfileDraft {
  alias: string;
  legalName: string;
  birthDate: string;
  pronouns: string;
  phone: string;
  email: string;
  timeZone: string;
  locale: string;
  goal: string;
  voicemail: Answer;
  sharedPhone: Answer;
  callFrom: string;
  callUntil: string;
}

export type Answer = 'YES' | 'NO' | 'NOT_ASKED';
export type ProfileField = keyof ProfileDraft;
export type Identifier = NonNullable<MemberRecordFragment['externalIdentifiers']>[number];

/** A field that two people changed in two ways at once. */
export interface ProfileClash {
  field: ProfileField;
  mine: string;
  theirs: string;
}

const ADULT = 18;
/** Fields of the member that the form writes as a whole: where one is hidden, saving would empty it. */
const WRITTEN = ['legalName', 'birthDate', 'pronouns', 'phone', 'email', 'goal', 'safeContact'];

/** Whether the viewer sees all that the form would write. */
export const seesProfile = ({ restricted }: Pick<MemberRecordFragment, 'restricted'>): boolean =>
  !restricted.some(({ field }) => WRITTEN.includes(field));

export function draftOf(member: MemberRecordFragment): ProfileDraft {
  const { safeContact } = member;
  return {
    alias: member.alias,
    legalName: member.legalName ?? '',
    birthDate: member.birthDate ?? '',
    pronouns: member.pronouns ?? '',
    phone: member.phone ?? '',
    email: member.email ?? '',
    timeZone: member.timeZone,
    locale: member.locale,
    goal: member.goal ?? '',
    voicemail: answerOf(safeContact?.voicemail),
    sharedPhone: answerOf(safeContact?.sharedPhone),
    callFrom: safeContact?.callFrom?.slice(0, 5) ?? '',
    callUntil: safeContact?.callUntil?.slice(0, 5) ?? '',
  };
}

/** Checks a draft; the messages are keys of words. `today` is the organization's calendar day. */
export function profileSchema(today: string) {
  return z
    .object({
      alias: z.string().trim().min(1, 'members.enroll.aliasMissing').max(60, 'errors.TOO_LONG'),
      legalName: z.string().trim().max(200, 'errors.TOO_LONG'),
      pronouns: z.string().trim().max(60, 'errors.TOO_LONG'),
      phone: z.string().refine((typed) => !typed.trim() || e164(typed) !== null, 'errors.INVALID'),
      email: z
        .string()
        .trim()
        .refine((typed) => !typed || z.email().safeParse(typed).success, 'errors.INVALID'),
      birthDate: z
        .string()
        .refine((day) => !day || day <= yearsBefore(today, ADULT), 'members.enroll.adultsOnly'),
      goal: z.enum(GOALS, 'members.enroll.goalMissing'),
      callFrom: z.string(),
      callUntil: z.string(),
    })
    .check(({ value, issues }) => {
      if ((value.callFrom === '') === (value.callUntil === '')) return;
      const path = [value.callFrom === '' ? 'callFrom' : 'callUntil'];
      issues.push({ code: 'custom', input: value, path, message: 'members.profile.bothHours' });
    });
}

/** Takes a draft that was checked. */
export function toInput(draft: ProfileDraft): MemberProfileInput {
  return {
    alias: draft.alias.trim(),
    legalName: draft.legalName.trim() || null,
    birthDate: draft.birthDate || null,
    pronouns: draft.pronouns.trim() || null,
    phone: e164(draft.phone),
    email: draft.email.trim() || null,
    timeZone: draft.timeZone,
    locale: draft.locale,
    goal: z.enum(GOALS).parse(draft.goal),
    safeContact: {
      voicemail: answered(draft.voicemail),
      sharedPhone: answered(draft.sharedPhone),
      callFrom: draft.callFrom || null,
      callUntil: draft.callUntil || null,
    },
  };
}

/**
 * What was typed upon what somebody else saved meanwhile: fields that only one of the two changed are as
 * that one has them, the rest clash and stay as typed until somebody chooses.
 */
export function merged(base: ProfileDraft, mine: ProfileDraft, theirs: ProfileDraft) {
  const draft = { ...mine };
  const clashes: ProfileClash[] = [];
  for (const field of Object.keys(base) as ProfileField[]) {
    const same = mine[field] === theirs[field];
    if (same || theirs[field] === base[field]) continue;
    if (mine[field] === base[field]) Object.assign(draft, { [field]: theirs[field] });
    else clashes.push({ field, mine: mine[field], theirs: theirs[field] });
  }
  return { draft, clashes };
}

export const sameDraft = (one: ProfileDraft, other: ProfileDraft): boolean =>
  (Object.keys(one) as ProfileField[]).every((field) => one[field] === other[field]);

function answerOf(value: boolean | null | undefined): Answer {
  if (value == null) return 'NOT_ASKED';
  return value ? 'YES' : 'NO';
}

const answered = (answer: Answer): boolean | null =>
  answer === 'NOT_ASKED' ? null : answer === 'YES';
