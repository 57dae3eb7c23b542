import { isSeen } from '../common/bounds.ts';
import type { ConcernRelation, ConcernSendInput } from '../generated/schema.ts';

/** What is sealed of a concern, as one text: who writes, about whom, and what. */
export interface ConcernContent {
  writerName: string | null;
  relation: ConcernRelation | null;
  phone: string | null;
  email: string | null;
  wantsAnswer: boolean;
  locale: string | null;
  about: string;
  text: string;
}

/** Controls but for tab and line feed, and what turns the direction of a text around: shown, they deceive. */
const CONTROLS = /[^\P{Cc}\t\n]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text as it is kept and counted; empty where nothing of it is seen. */
export function cleaned(text: string): string {
  const kept = text.replace(/\r\n?/g, '\n').replace(CONTROLS, '').trim();
  return isSeen(kept) ? kept : '';
}

/** The part of a concern that is sealed. */
export function contentOf(input: ConcernSendInput): ConcernContent {
  const { writerName, relation, phone, email, wantsAnswer, locale, about, text } = input;
  return {
    writerName: cleaned(writerName ?? '') || null,
    relation: relation ?? null,
    phone: phone ?? null,
    email: email ?? null,
    wantsAnswer,
    locale: locale ?? null,
    about: cleaned(about),
    text: cleaned(text),
  };
}
