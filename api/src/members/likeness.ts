import type { DuplicateReason } from '../generated/schema.ts';

/** In what a member is alike to whom somebody looks for. Names: 0 to 1, similarity of trigrams. */
export interface Likeness {
  alias: number;
  legalName: number;
  birthDate: boolean;
  phone: boolean;
}

/** How alike somebody is, for a person who looks. */
export interface Judgment {
  reasons: DuplicateReason[];
  /** Above 0 and at most 1. */
  score: number;
  likely: boolean;
}

/**
 * "Jon Smith" and "John Smyth" share 0.31 of their trigrams, "Ana" and "Anna" 0.5: a whole name tells
 * from less. The database finds from 0.3 on.
 */
const ALIKE = { legalName: 0.3, alias: 0.4 };
/** One letter more or less in a name of ordinary length. */
const NEARLY_THE_SAME = 0.75;

/**
 * How much each tells by itself. A telephone is hardly ever shared, a birth date by one in some ten
 * thousand; an alias is chosen, and often a first name that many have.
 */
const WEIGHTS: Readonly<Record<DuplicateReason, number>> = {
  PHONE: 0.9,
  BIRTH_DATE: 0.5,
  LEGAL_NAME: 0.7,
  ALIAS: 0.4,
};

/**
 * Judges a likeness; undefined where it tells nothing.
 * @param isVisible whether the viewer may see what is compared. Of who is hidden no more is told than that
 *   somebody is there: one thing in common would let birth dates or names be asked for one by one.
 */
export function judge(likeness: Likeness, isVisible: boolean): Judgment | undefined {
  const { alias, legalName, birthDate, phone } = likeness;
  const enough = isVisible ? ALIKE : { legalName: NEARLY_THE_SAME, alias: NEARLY_THE_SAME };
  const told: [DuplicateReason, number][] = [];
  if (phone) told.push(['PHONE', 1]);
  if (legalName >= enough.legalName) told.push(['LEGAL_NAME', legalName]);
  if (birthDate) told.push(['BIRTH_DATE', 1]);
  if (alias >= enough.alias) told.push(['ALIAS', alias]);
  if (told.length === 0 || (!isVisible && !phone && told.length < 2)) return undefined;
  const against = told.map(([reason, degree]) => 1 - WEIGHTS[reason] * degree);
  return {
    reasons: told.map(([reason]) => reason),
    score: 1 - against.reduce((product, doubt) => product * doubt, 1),
    likely: phone || (birthDate && legalName >= NEARLY_THE_SAME),
  };
}
