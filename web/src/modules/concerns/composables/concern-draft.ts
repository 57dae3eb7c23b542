import { z } from '../../../app/zod.ts';
import { e164 } from '../../../composables/e164.ts';
import type { ConcernRelation, ConcernSendInput } from '../../../generated/graphql.ts';

/** A concern as somebody outside writes it down. */
export interface ConcernDraft {
  about: string;
  text: string;
  /** Undefined when it is not said. */
  relation: ConcernRelation | undefined;
  writerName: string;
  wantsAnswer: boolean;
  phone: string;
  email: string;
  /** Hidden from people: machines fill it in, and now and then what fills in forms for people. */
  trap: string;
}

export const emptyConcern = (): ConcernDraft => ({
  about: '',
  text: '',
  relation: undefined,
  writerName: '',
  wantsAnswer: false,
  phone: '',
  email: '',
  trap: '',
});

export const RELATIONS: readonly ConcernRelation[] = [
  'FAMILY',
  'PARTNER',
  'FRIEND',
  'ACQUAINTANCE',
  'PROFESSIONAL',
  'OTHER',
];

const text = (longest: number) => z.string().trim().max(longest, 'errors.TOO_LONG');

export const concernSchema = z
  .object({
    about: text(200).min(1, 'concerns.form.aboutMissing'),
    text: text(4000).min(1, 'concerns.form.textMissing'),
    writerName: text(100),
    wantsAnswer: z.boolean(),
    phone: z
      .string()
      .trim()
      .refine((typed) => typed === '' || e164(typed) !== null, 'concerns.form.phoneInvalid'),
    email: z
      .string()
      .trim()
      .max(254, 'errors.TOO_LONG')
      .refine(
        (typed) => typed === '' || z.email().safeParse(typed).success,
        'concerns.form.emailInvalid',
      ),
  })
  .refine(({ wantsAnswer, phone, email }) => !wantsAnswer || phone !== '' || email !== '', {
    path: ['phone'],
    message: 'concerns.form.answerMissing',
  });

/** Nobody reads the page and writes what worries them sooner. */
const SOONEST_MS = 3000;

/**
 * Takes a draft that was checked. How to answer is sent only by who wants an answer, and what is hidden only
 * when it was filled in sooner than a person could have written.
 */
export function toInput(draft: ConcernDraft, locale: string, tookMs: number): ConcernSendInput {
  const { wantsAnswer } = draft;
  return {
    about: draft.about.trim(),
    text: draft.text.trim(),
    relation: draft.relation ?? null,
    writerName: draft.writerName.trim() || null,
    wantsAnswer,
    phone: wantsAnswer ? e164(draft.phone) : null,
    email: wantsAnswer ? draft.email.trim() || null : null,
    locale,
    website: tookMs < SOONEST_MS ? draft.trap || null : null,
  };
}
