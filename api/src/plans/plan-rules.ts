import { randomUUID } from 'node:crypto';
import { addInterval, type LocalDate } from '../common/local-date.ts';
import { checkCount, checkNumber, checkSpan, checkText } from '../common/bounds.ts';
import { userError } from '../common/user-error.ts';
import { keyOf } from '../common/ids.ts';
import type { PlanContentInput, UserError } from '../generated/schema.ts';
import type { PlanContent } from './plan-content.ts';

const MOST_ENTRIES = 20;
const LONGEST_WORDS = 500;
const LONGEST_NAME = 100;
const KEY = /^[\w-]{8,40}$/;
/** A plan that is not looked at for longer is not one. */
const LONGEST_REVIEW = { months: 12 };
/** When a new draft is to be looked at again, unless somebody says otherwise. */
const USUAL_REVIEW = { months: 3 };

const parts = [
  'triggers',
  'warningSigns',
  'strategies',
  'contacts',
  'commitments',
  'crisisSteps',
] as const;

export const usualReview = (today: LocalDate): LocalDate => addInterval(today, USUAL_REVIEW);

/** What is wrong with a wording, also of a draft, which may have gaps. @param under where it stands */
export function checkContent(input: PlanContentInput, under = ['input', 'content']): UserError[] {
  const errors: UserError[] = [];
  const keys = new Set<string>();
  for (const part of parts) {
    const path = [...under, part];
    errors.push(...checkCount(input[part], MOST_ENTRIES, path));
    for (const [index, entry] of input[part].entries()) {
      const at = (field: string) => [...path, String(index), field];
      if (entry.key != null) {
        if (!KEY.test(entry.key) || keys.has(entry.key)) {
          const message = 'Of 8 to 40 letters, digits, - and _, and of one entry alone.';
          errors.push(userError('INVALID', at('key'), message));
        }
        keys.add(entry.key);
      }
      for (const [field, most] of texts) {
        const text = (entry as unknown as Record<string, unknown>)[field];
        if (typeof text === 'string') errors.push(...checkText(text, most, at(field)));
      }
    }
  }
  for (const [index, { intensity }] of input.triggers.entries()) {
    errors.push(
      ...checkNumber(intensity, [1, 5], [...under, 'triggers', String(index), 'intensity']),
    );
  }
  return errors;
}

const texts = [
  ['words', LONGEST_WORDS],
  ['name', LONGEST_NAME],
  ['relation', LONGEST_NAME],
] as const;

/** The wording as it is kept: trimmed, every entry with its key, no strategy for a trigger that is none. */
export function toContent(input: PlanContentInput): PlanContent {
  const line = ({ key, words }: { key?: string | null | undefined; words: string }) => ({
    key: key ?? randomUUID(),
    words: words.trim(),
  });
  const triggers = input.triggers.map((trigger) => ({
    ...line(trigger),
    kind: trigger.kind,
    intensity: trigger.intensity,
  }));
  const known = new Set(triggers.map(({ key }) => key));
  return {
    triggers,
    warningSigns: input.warningSigns.map(line),
    strategies: input.strategies.map((strategy) => ({
      ...line(strategy),
      triggers: [...new Set(strategy.triggers)].filter((key) => known.has(key)),
      ...lessonOf(strategy),
    })),
    contacts: input.contacts.map(({ key, name, relation, phone, nightCalls }) => ({
      key: key ?? randomUUID(),
      name: name.trim(),
      relation: relation?.trim() || null,
      phone: phone ?? null,
      nightCalls,
    })),
    commitments: input.commitments.map(line),
    crisisSteps: input.crisisSteps.map(line),
  };
}

/** Left out rather than null: a wording from before there were lessons stays the same. */
function lessonOf({ lessonId }: { lessonId?: string | null | undefined }): { lessonKey?: string } {
  const lessonKey = lessonId == null ? undefined : keyOf('Lesson', lessonId);
  return lessonKey === undefined ? {} : { lessonKey };
}

/**
 * What keeps a draft from being signed: an entry without words, nothing that helps, no day of review, or
 * one that lies in the past or more than a year ahead.
 */
export function checkReady(
  content: PlanContent,
  reviewDue: LocalDate | null,
  today: LocalDate,
): UserError[] {
  const gaps = checkGaps(content);
  const helps = content.strategies.length + content.contacts.length + content.crisisSteps.length;
  const help = helps === 0 ? [userError('REQUIRED', ['strategies'])] : [];
  return [...gaps, ...help, ...checkReview(reviewDue, today)];
}

/** Every entry without words. @param under where the wording stands */
export const checkGaps = (content: PlanContent, under: string[] = []): UserError[] =>
  parts.flatMap((part) =>
    content[part].flatMap((entry, index) => {
      const field = 'words' in entry ? 'words' : 'name';
      const text = 'words' in entry ? entry.words : entry.name;
      return text === '' ? [userError('REQUIRED', [...under, part, String(index), field])] : [];
    }),
  );

function checkReview(reviewDue: LocalDate | null, today: LocalDate): UserError[] {
  if (reviewDue === null) return [userError('REQUIRED', ['reviewDue'])];
  return checkSpan(reviewDue, { from: today, until: addInterval(today, LONGEST_REVIEW) }, [
    'reviewDue',
  ]);
}
