import { sql } from 'kysely';
import type { Db } from '../app/database.ts';
import { judge } from '../members/likeness.ts';
import type { JudgedRow, RowDraft } from './import-row.ts';

/**
 * With so many rows of the same birth date that stand before it a name is compared letter by letter. More have
 * one birth date where another system writes it for who has none: of those the same name is looked for.
 */
const MOST_ALIKE = 20;
/** Pairs of names compared by one statement: some milliseconds. */
const PAIRS_AT_ONCE = 5000;

/**
 * Says of rows what stands against them in the file: an earlier row, right by itself, with the same key, or one
 * that is likely the same person. A row of which somebody has said that it is another is excused
 * itself; those that come after it are compared with it all the same.
 */
export async function judgeWithin(db: Db, rows: readonly JudgedRow[]): Promise<JudgedRow[]> {
  const stated = rows.flatMap(({ draft, faults }) =>
    draft ? [{ draft, isRight: faults.length === 0 }] : [],
  );
  const keys = repeats(stated, ({ key }) => key || null);
  const phones = repeats(stated, ({ member }) => member.phone ?? null);
  const names = await alikeNames(db, stated);
  return rows.map((judged) => {
    const { row, key, draft, faults } = judged;
    if (!draft) return judged;
    const same = keys.get(row);
    if (same !== undefined) {
      const fault = { column: 'key', code: 'ALREADY_EXISTS', otherRow: same } as const;
      // Who comes in by the earlier row is left as they are: nothing more of this one counts.
      return { row, key, draft: null, faults: [...faults, fault] };
    }
    const alike = phones.get(row) ?? names.get(row);
    if (alike === undefined || draft.isAnother) return judged;
    const fault = { column: null, code: 'LOOKS_ALIKE', otherRow: alike } as const;
    return { row, key, draft, faults: [...faults, fault] };
  });
}

interface Stated {
  draft: RowDraft;
  /** By itself: only such a row brings somebody in, for whom a later one may be taken. */
  isRight: boolean;
}

/** Rows whose value stands in an earlier row that is right, with that row. */
function repeats(
  stated: readonly Stated[],
  value: (draft: RowDraft) => string | null,
): Map<number, number> {
  const first = new Map<string, number>();
  const found = new Map<number, number>();
  for (const { draft, isRight } of stated) {
    const text = value(draft);
    if (text === null) continue;
    const earlier = first.get(text);
    if (earlier !== undefined) found.set(draft.row, earlier);
    else if (isRight) first.set(text, draft.row);
  }
  return found;
}

/** Rows with the birth date and the name, or nearly the name, of an earlier row, with the first such row. */
async function alikeNames(db: Db, stated: readonly Stated[]): Promise<Map<number, number>> {
  const named = stated.filter(
    ({ draft: { member } }) => member.birthDate != null && member.legalName != null,
  );
  const born = [...Map.groupBy(named, ({ draft }) => draft.member.birthDate ?? '').values()];
  const nameOf = ({ member }: RowDraft) => member.legalName?.toLowerCase() ?? null;
  const found = new Map(born.flatMap((same) => [...repeats(same, nameOf)]));
  const pairs = born.flatMap(pairsOf);
  for (let at = 0; at < pairs.length; at += PAIRS_AT_ONCE) {
    for (const { row, other } of await likelyPairs(db, pairs.slice(at, at + PAIRS_AT_ONCE))) {
      found.set(row, Math.min(other, found.get(row) ?? other));
    }
  }
  return found;
}

interface Pair {
  draft: RowDraft;
  earlier: RowDraft;
}

function pairsOf(same: readonly Stated[]): Pair[] {
  const earlier: RowDraft[] = [];
  return same.flatMap(({ draft, isRight }) => {
    const before = draft.isAnother ? [] : earlier.slice(-MOST_ALIKE);
    if (isRight) earlier.push(draft);
    return before.map((one) => ({ draft, earlier: one }));
  });
}

async function likelyPairs(
  db: Db,
  pairs: readonly Pair[],
): Promise<{ row: number; other: number }[]> {
  const { rows } = await sql<{ row: number; other: number; likeness: number }>`
    select pair.row, pair.other, similarity(app.plain(pair.name), app.plain(pair.other_name)) as likeness
    from unnest(${pairs.map(({ draft }) => draft.row)}::int[],
      ${pairs.map(({ draft }) => draft.member.legalName)}::text[],
      ${pairs.map(({ earlier }) => earlier.row)}::int[],
      ${pairs.map(({ earlier }) => earlier.member.legalName)}::text[])
      as pair (row, name, other, other_name)`.execute(db);
  return rows.filter(
    ({ likeness }) =>
      judge({ alias: 0, legalName: likeness, birthDate: true, phone: false }, true)?.likely,
  );
}
