import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'csv-stringify/sync';
import { parseFeed, type FeedKind } from './feed-document.ts';
import type { MeetingDraft } from './meeting-draft.ts';

const OPTIONS = { defaultTimeZone: 'America/New_York' };

/** Rows as good lists have them. */
const good: Record<FeedKind, (id: number) => Record<string, unknown>> = {
  MEETING_GUIDE: (id) => ({
    slug: `good-${String(id)}`,
    name: `Meeting ${String(id)}`,
    day: id % 7,
    time: '19:00',
    end_time: '20:15',
    formatted_address: '1 Main St, Springfield, CA 90000, USA',
    types: ['O', 'X'],
    regions: ['North', 'Hills'],
  }),
  BMLT: (id) => ({
    id_bigint: String(id),
    meeting_name: `Meeting ${String(id)}`,
    weekday_tinyint: String((id % 7) + 1),
    start_time: '19:00:00',
    duration_time: '01:15:00',
    location_street: '1 Main St',
    formats: 'O',
    venue_type: '1',
    published: '1',
  }),
  MEETING_GUIDE_CSV: (id) => ({
    slug: `good-${String(id)}`,
    name: `Meeting ${String(id)}`,
    day: 'Monday',
    time: '7:00 PM',
    types: 'Open, Wheelchair Access',
    notes: 'Two\nlines',
    address: '1 Main St',
  }),
};

const value = fc.oneof(
  fc.jsonValue(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '24:00', '-1', '99', 'NaN', '{"a":', '<script>', 'x'.repeat(5000)),
);

/** What becomes of a row: some fields are other ones, some are gone, or it is no row at all. */
const mutation = fc.oneof(
  { weight: 3, arbitrary: fc.dictionary(fc.nat({ max: 8 }).map(String), fc.option(value)) },
  { weight: 1, arbitrary: fc.constant(null) },
);

function mutated(row: Record<string, unknown>, how: Record<string, unknown> | null): unknown {
  if (how === null) return 'no row';
  const names = Object.keys(row);
  const entries = Object.entries(how).map(([at, to]) => [names[Number(at) % names.length], to]);
  return { ...row, ...Object.fromEntries(entries) };
}

function textOf(kind: FeedKind, rows: unknown[]): string {
  if (kind !== 'MEETING_GUIDE_CSV') return JSON.stringify(rows);
  const columns = Object.keys(good[kind](0));
  const cells = rows.map((row) =>
    columns.map((column) => {
      const cell = (row as Record<string, unknown>)[column];
      return typeof cell === 'string' ? cell : JSON.stringify(cell ?? '');
    }),
  );
  return stringify([columns, ...cells]);
}

test.each(['MEETING_GUIDE', 'BMLT', 'MEETING_GUIDE_CSV'] as const)(
  'whatever stands in the other rows, no good row of a %s list is lost',
  (kind) => {
    const broken = fc.array(fc.tuple(fc.nat({ max: 30 }), mutation), { maxLength: 12 });
    fc.assert(
      fc.property(broken, (mutations) => {
        const rows: unknown[] = Array.from({ length: 31 }, (_, id) => good[kind](id));
        for (const [at, how] of mutations) rows[at] = mutated(good[kind](at), how);
        const touched = new Set(mutations.map(([at]) => at));
        const whole = parseFeed(kind, textOf(kind, rows), OPTIONS);
        expect(whole.error).toBeNull();
        const found = new Map(whole.drafts.map((draft) => [draft.externalId, draft]));
        for (const alone of untouched(kind, touched, whole.drafts)) {
          expect(found.get(alone.externalId)).toEqual(alone);
        }
      }),
      { numRuns: 350 },
    );
  },
);

/** The rows that nothing was done to, read by themselves, but for those whose id an earlier row has taken. */
function untouched(
  kind: FeedKind,
  touched: ReadonlySet<number>,
  drafts: readonly MeetingDraft[],
): MeetingDraft[] {
  const ids = Array.from({ length: 31 }, (_, id) => id).filter((id) => !touched.has(id));
  const rows = ids.map((id) => good[kind](id));
  const alone = parseFeed(kind, textOf(kind, rows), OPTIONS).drafts;
  expect(alone).toHaveLength(ids.length);
  return alone.filter(({ name, externalId }) =>
    drafts.every((draft) => draft.externalId !== externalId || draft.name === name),
  );
}

test('a text that was cut or garbled anywhere is read or refused, and never throws', () => {
  const list = textOf(
    'MEETING_GUIDE_CSV',
    [1, 2, 3].map((id) => good.MEETING_GUIDE_CSV(id)),
  );
  const json = textOf(
    'BMLT',
    [1, 2, 3].map((id) => good.BMLT(id)),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(['MEETING_GUIDE_CSV', list] as const, ['BMLT', json] as const),
      fc.nat({ max: 400 }),
      fc.string({ unit: 'binary', maxLength: 8 }),
      ([kind, text], at, noise) => {
        const parsed = parseFeed(kind, text.slice(0, at) + noise + text.slice(at + 3), OPTIONS);
        expect(parsed.drafts.length + parsed.rejected.length + parsed.skipped.length).toBe(
          parsed.rows,
        );
      },
    ),
    { numRuns: 1000 },
  );
});
