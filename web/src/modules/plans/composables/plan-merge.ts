import type { PlanContentInput, PlanFieldsFragment } from '../../../generated/graphql.ts';

/** A wording as it is written: what the API takes, with every entry's key. */
export interface PlanWords {
  triggers: {
    key: string;
    kind: PlanFieldsFragment['triggers'][number]['kind'];
    intensity: number;
    words: string;
  }[];
  warningSigns: { key: string; words: string }[];
  strategies: {
    key: string;
    words: string;
    triggers: string[];
    /** Empty for none. */
    lessonId: string;
  }[];
  contacts: {
    key: string;
    name: string;
    /** Empty for none. */
    relation: string;
    /** Empty for none. */
    phone: string;
    nightCalls: boolean;
  }[];
  commitments: { key: string; words: string }[];
  crisisSteps: { key: string; words: string }[];
  /** `YYYY-MM-DD`, empty for none. */
  reviewDue: string;
}

export const PARTS = [
  'triggers',
  'warningSigns',
  'strategies',
  'contacts',
  'commitments',
  'crisisSteps',
] as const;
export type Part = (typeof PARTS)[number];
type Entry = PlanWords[Part][number];

/** Something that both changed, each in another way. A template has a title, and says for whom it is. */
export interface Clash {
  part: Part | 'reviewDue' | 'title' | 'about';
  /** The entry's key; the part for what is one text alone. */
  key: string;
  mine: Entry | string | null;
  theirs: Entry | string | null;
}

export interface Merged {
  /** Both together; where they clash, mine. */
  words: PlanWords;
  clashes: Clash[];
}

type Worded = Pick<PlanFieldsFragment, Part | 'reviewDue'>;

/** The words of a plan as they can be written on. */
export function wordsOf(plan: Worded): PlanWords {
  const lines = (list: PlanFieldsFragment['commitments']) =>
    list.map(({ key, words }) => ({ key, words }));
  return {
    triggers: plan.triggers.map(({ key, kind, intensity, words }) => ({
      key,
      kind,
      intensity,
      words,
    })),
    warningSigns: lines(plan.warningSigns),
    strategies: plan.strategies.map(({ key, words, triggers, lesson }) => ({
      key,
      words,
      triggers: [...triggers],
      lessonId: lesson?.id ?? '',
    })),
    contacts: plan.contacts.map(({ key, name, relation, phone, nightCalls }) => ({
      key,
      name,
      relation: relation ?? '',
      phone: phone ?? '',
      nightCalls,
    })),
    commitments: lines(plan.commitments),
    crisisSteps: lines(plan.crisisSteps),
    reviewDue: plan.reviewDue ?? '',
  };
}

/** What is sent: what is empty is none. */
export const inputOf = (words: PlanWords): PlanContentInput => ({
  ...words,
  strategies: words.strategies.map((strategy) => ({
    ...strategy,
    lessonId: strategy.lessonId || null,
  })),
  contacts: words.contacts.map((contact) => ({
    ...contact,
    relation: contact.relation || null,
    phone: contact.phone || null,
  })),
  reviewDue: words.reviewDue || null,
});

export const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/**
 * What two people wrote on the same words: what only one of them changed is taken over by itself, and what
 * both changed is theirs to choose, entry by entry. Nothing that somebody typed is left out unasked.
 */
export function merge(base: PlanWords, mine: PlanWords, theirs: PlanWords): Merged {
  const clashes: Clash[] = [];
  const pick = (
    part: Clash['part'],
    key: string,
    b: Clash['mine'],
    m: Clash['mine'],
    t: Clash['mine'],
  ) => {
    if (same(m, t) || same(t, b)) return m;
    if (same(m, b)) return t;
    clashes.push({ part, key, mine: m, theirs: t });
    return m;
  };
  const words = { ...mine };
  for (const part of PARTS) {
    const [b, m, t] = [base, mine, theirs].map((wording) => byKey(wording[part]));
    const picked = orderOf(base[part], mine[part], theirs[part]).flatMap((key) => {
      const entry = pick(part, key, b?.get(key) ?? null, m?.get(key) ?? null, t?.get(key) ?? null);
      return entry === null ? [] : [entry];
    });
    Object.assign(words, { [part]: picked });
  }
  words.reviewDue = pick(
    'reviewDue',
    'reviewDue',
    base.reviewDue,
    mine.reviewDue,
    theirs.reviewDue,
  ) as string;
  return { words, clashes };
}

/** The words with the other's version of what clashed. */
export function withTheirs(words: PlanWords, { part, key, theirs }: Clash): PlanWords {
  if (part === 'reviewDue') return { ...words, reviewDue: theirs as string };
  if (part === 'title' || part === 'about') return words;
  const entries: Entry[] = words[part];
  const there = entries.some((entry) => entry.key === key);
  const replaced = entries.flatMap((entry) =>
    entry.key === key ? (theirs === null ? [] : [theirs]) : [entry],
  );
  const list = there || theirs === null ? replaced : [...entries, theirs];
  return { ...words, [part]: list };
}

const byKey = (entries: readonly Entry[]) => new Map(entries.map((entry) => [entry.key, entry]));

/** Mine when I moved something, else theirs; what only the other has comes after. */
function orderOf(
  base: readonly Entry[],
  mine: readonly Entry[],
  theirs: readonly Entry[],
): string[] {
  const keys = (entries: readonly Entry[]) => entries.map(({ key }) => key);
  const known = new Set(keys(base));
  const order = (entries: readonly Entry[]) => keys(entries).filter((key) => known.has(key));
  const moved = !same(order(mine), order(base));
  const [first, second] = moved ? [mine, theirs] : [theirs, mine];
  return [...new Set([...keys(first), ...keys(second)])];
}
