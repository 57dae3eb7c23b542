import type { PlanDifference, PlanFieldDifference, PlanSection } from '../generated/schema.ts';
import type { Entry, PlanContent } from './plan-content.ts';

/** A wording with the day on which it is to be looked at again. */
export type Wording = PlanContent & { reviewDue: string | null };

interface Section {
  section: PlanSection;
  of: (wording: Wording) => readonly Entry[];
  /** Whether the order of its entries means something. */
  ordered: boolean;
}

const sections: readonly Section[] = [
  { section: 'TRIGGERS', of: ({ triggers }) => triggers, ordered: false },
  { section: 'WARNING_SIGNS', of: ({ warningSigns }) => warningSigns, ordered: false },
  { section: 'STRATEGIES', of: ({ strategies }) => strategies, ordered: false },
  { section: 'CONTACTS', of: ({ contacts }) => contacts, ordered: true },
  { section: 'COMMITMENTS', of: ({ commitments }) => commitments, ordered: false },
  { section: 'CRISIS_STEPS', of: ({ crisisSteps }) => crisisSteps, ordered: true },
];

/**
 * What differs from an earlier wording, section by section: first what is there now in its order, then
 * what is gone. Entries are known by their keys.
 */
export function differences(before: Wording | null, after: Wording): PlanDifference[] {
  return [
    ...sections.flatMap((section) => inSection(section, before, after)),
    ...ofReview(before, after),
  ];
}

function inSection(
  { section, of, ordered }: Section,
  before: Wording | null,
  after: Wording,
): PlanDifference[] {
  const old = new Map((before ? of(before) : []).map((entry) => [entry.key, entry]));
  const now = of(after);
  const known = now.filter(({ key }) => old.has(key)).map(({ key }) => key);
  const kept = new Set(known);
  const moved = ordered
    ? outOfOrder(
        [...old.keys()].filter((key) => kept.has(key)),
        known,
      )
    : new Set<string>();
  const there = now.flatMap((entry): PlanDifference[] => {
    const earlier = old.get(entry.key);
    const fields = fieldsOf(earlier, entry, before, after);
    const change = earlier ? (fields.length > 0 ? 'CHANGED' : 'MOVED') : 'ADDED';
    if (change === 'MOVED' && !moved.has(entry.key)) return [];
    return [{ section, change, key: entry.key, label: labelOf(entry), fields }];
  });
  const gone = [...old.values()].filter(({ key }) => !kept.has(key));
  return [
    ...there,
    ...gone.map((entry): PlanDifference => ({
      section,
      change: 'REMOVED',
      key: entry.key,
      label: labelOf(entry),
      fields: fieldsOf(entry, undefined, before, after),
    })),
  ];
}

function ofReview(before: Wording | null, after: Wording): PlanDifference[] {
  const [was, is] = [before?.reviewDue ?? null, after.reviewDue];
  if (was === is) return [];
  const change = was === null ? 'ADDED' : is === null ? 'REMOVED' : 'CHANGED';
  const fields = [{ field: 'reviewDue', before: was, after: is }];
  return [{ section: 'REVIEW', change, key: 'reviewDue', label: is ?? was ?? '', fields }];
}

/** What differs between two entries of one key, in the order of their properties. */
function fieldsOf(
  was: Entry | undefined,
  is: Entry | undefined,
  before: Wording | null,
  after: Wording,
): PlanFieldDifference[] {
  const names = new Set(Object.keys({ ...was, ...is }).filter((name) => name !== 'key'));
  return [...names].flatMap((field) => {
    const [old, now] = [textOf(was, field, before), textOf(is, field, after)];
    return old === now ? [] : [{ field, before: old, after: now }];
  });
}

/** A property as text; the triggers of a strategy by their words, which is what a reader knows. */
function textOf(entry: Entry | undefined, field: string, wording: Wording | null): string | null {
  const value = (entry as unknown as Record<string, unknown> | undefined)?.[field];
  if (value == null || value === '') return null;
  if (!Array.isArray(value)) return String(value as string | number | boolean);
  const words = (value as string[]).map(
    (key) => wording?.triggers.find((trigger) => trigger.key === key)?.words ?? '',
  );
  return words.length === 0 ? null : words.join('; ');
}

function labelOf(entry: Entry): string {
  const { words, name } = entry as Entry & { words?: string; name?: string };
  return words ?? name ?? '';
}

/**
 * Which keys have to be taken out so that the others stand in their old order: as few as can be, by the
 * longest run that both orders share.
 */
export function outOfOrder(before: readonly string[], after: readonly string[]): Set<string> {
  const place = new Map(before.map((key, index) => [key, index]));
  const runs: string[][] = [];
  for (const [index, key] of after.entries()) {
    const at = place.get(key) ?? 0;
    const longest = runs
      .slice(0, index)
      .filter((run) => (place.get(run.at(-1) ?? '') ?? 0) < at)
      .reduce<string[]>((best, run) => (run.length > best.length ? run : best), []);
    runs.push([...longest, key]);
  }
  const shared = runs.reduce<string[]>((best, run) => (run.length > best.length ? run : best), []);
  const staying = new Set(shared);
  return new Set(after.filter((key) => !staying.has(key)));
}
