import { addDays, dayIn, momentIn } from '../../../composables/zone-days.ts';
import type { TaskFieldsFragment } from '../../../generated/graphql.ts';

/** When a follow-up is due, as a working day is planned. */
export type DueGroup = 'overdue' | 'today' | 'tomorrow' | 'later';

const GROUPS: readonly DueGroup[] = ['overdue', 'today', 'tomorrow', 'later'];

export function dueGroup(dueAt: string, now: number, timeZone: string): DueGroup {
  const due = Date.parse(dueAt);
  if (due <= now) return 'overdue';
  const [day, today] = [dayIn(timeZone, due), dayIn(timeZone, now)];
  if (day === today) return 'today';
  return day === addDays(today, 1) ? 'tomorrow' : 'later';
}

/** Follow-ups under the headings of a day, in their order, without headings over nothing. */
export function grouped(
  tasks: readonly TaskFieldsFragment[],
  now: number,
  timeZone: string,
): { group: DueGroup; tasks: TaskFieldsFragment[] }[] {
  const by = Map.groupBy(tasks, ({ dueAt }) => dueGroup(dueAt, now, timeZone));
  return GROUPS.flatMap((group) => {
    const of = by.get(group);
    return of ? [{ group, tasks: of }] : [];
  });
}

/** The hour at which a working day ends: what is due on a day is due by then. */
const DAY_ENDS = 17;

/**
 * The moment at which a day's work is due in a time zone: 17:00, or midnight when that has passed.
 * @param day such as `2026-03-01`
 */
export function dueOn(day: string, timeZone: string, now: number): string {
  const evening = momentIn(timeZone, day, DAY_ENDS * 60);
  return new Date(
    evening > now ? evening : momentIn(timeZone, day, 24 * 60) - 60_000,
  ).toISOString();
}
