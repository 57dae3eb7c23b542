import { z } from '../../../app/zod.ts';
import { e164 } from '../../../composables/e164.ts';
import type {
  MemberDuplicatesInput,
  MemberEnrollInput,
  RecoveryGoal,
} from '../../../generated/graphql.ts';

/** What the form of a new member holds, as typed. Only the alias and the goal are needed. */
export interface EnrollDraft {
  alias: string;
  legalName: string;
  birthDate: string;
  phone: string;
  email: string;
  /** Nothing is chosen for the member. */
  goal: RecoveryGoal | '';
  recoveryStart: string;
}

export const GOALS = ['ABSTINENCE', 'REDUCED_USE', 'SAFER_USE'] as const;
const ADULT = 18;
/** One letter is alike to everybody. */
const SHORTEST_NAME = 2;

export const EMPTY_DRAFT: EnrollDraft = {
  alias: '',
  legalName: '',
  birthDate: '',
  phone: '',
  email: '',
  goal: '',
  recoveryStart: '',
};

/** Checks a draft; the messages are keys of words. `today` is the organization's calendar day. */
export function enrollSchema(today: string) {
  const date = optional((typed) => z.iso.date().safeParse(typed).success);
  return z.object({
    alias: z.string().trim().min(1, 'members.enroll.aliasMissing').max(60, 'errors.TOO_LONG'),
    legalName: z.string().trim().max(200, 'errors.TOO_LONG'),
    phone: optional((typed) => e164(typed) !== null),
    email: optional((typed) => z.email().safeParse(typed).success),
    birthDate: date.refine((day) => day <= yearsBefore(today, ADULT), 'members.enroll.adultsOnly'),
    recoveryStart: date.refine((day) => day <= today, 'members.enroll.inFuture'),
    goal: z.enum(GOALS, 'members.enroll.goalMissing'),
  });
}

/** A text that may be left open, and otherwise has to be of a form. */
function optional(isOfForm: (typed: string) => boolean) {
  return z
    .string()
    .trim()
    .refine((typed) => typed === '' || isOfForm(typed), 'errors.INVALID');
}

/** Takes a draft that was checked. */
export function toInput(draft: EnrollDraft): MemberEnrollInput {
  const { alias, phone, ...others } = draft;
  const goal = z.enum(GOALS).parse(draft.goal);
  const stated = Object.entries({ ...others, phone: e164(phone) ?? '' })
    .map(([name, value]) => [name, value.trim()] as const)
    .filter(([, value]) => value !== '');
  return { alias: alias.trim(), goal, ...Object.fromEntries(stated) };
}

/** What of a draft is whole enough to look for somebody by. */
export function toLookFor(draft: EnrollDraft): MemberDuplicatesInput {
  const [alias, legalName] = [draft.alias.trim(), draft.legalName.trim()];
  const birthDate = draft.birthDate.trim();
  const phone = e164(draft.phone);
  return {
    ...(alias.length >= SHORTEST_NAME && { alias }),
    ...(legalName.length >= SHORTEST_NAME && { legalName }),
    ...(z.iso.date().safeParse(birthDate).success && { birthDate }),
    ...(phone && { phone }),
  };
}

/** Whether anything was typed that would be lost. */
export function isBegun(draft: EnrollDraft): boolean {
  return Object.entries(EMPTY_DRAFT).some(([name, empty]) => {
    return draft[name as keyof EnrollDraft].trim() !== empty;
  });
}

/** The same day so many years before; 29 February becomes 28 where there is none. */
export function yearsBefore(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) - years;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const rest = day.slice(4);
  return `${year}${rest === '-02-29' && !leap ? '-02-28' : rest}`;
}
