/** RFC 5545 letters, in the order of a week. */
export const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
export type WeekdayCode = (typeof WEEKDAYS)[number];

export const REPEATS = ['ONCE', 'DAILY', 'WEEKLY', 'MONTHLY'] as const;
export const PLACES = ['1', '2', '3', '4', '-1'] as const;
export const ENDS = ['NEVER', 'ON', 'AFTER'] as const;

/** A rule in the words of the form. */
export interface RecurrenceDraft {
  repeat: (typeof REPEATS)[number];
  /** 1: every week, 2: every second one. */
  every: number;
  /** The days of a week. */
  weekdays: WeekdayCode[];
  /** Of a month: the first, the last of a weekday. */
  place: (typeof PLACES)[number];
  weekday: WeekdayCode;
  end: (typeof ENDS)[number];
  count: number;
  endsOn: string;
}

const NAMES: Record<string, RecurrenceDraft['repeat']> = {
  DAILY: 'DAILY',
  WEEKLY: 'WEEKLY',
  MONTHLY: 'MONTHLY',
};

export function weekdayOf(day: string): WeekdayCode {
  const index = new Date(`${day}T00:00:00Z`).getUTCDay();
  return WEEKDAYS[Number.isNaN(index) ? 1 : index] ?? 'MO';
}

/** A rule to begin with: every week on the day of the first. */
export const emptyRecurrence = (day: string): RecurrenceDraft => ({
  repeat: 'WEEKLY',
  every: 1,
  weekdays: [weekdayOf(day)],
  place: '-1',
  weekday: weekdayOf(day),
  end: 'NEVER',
  count: 10,
  endsOn: '',
});

/** The rule as the API wants it; null for once. */
export function toRule(draft: RecurrenceDraft): string | null {
  const { repeat, every, weekdays, place, weekday, end, count } = draft;
  if (repeat === 'ONCE') return null;
  const parts = [`FREQ=${repeat}`];
  if (every > 1) parts.push(`INTERVAL=${every}`);
  if (repeat === 'WEEKLY') {
    parts.push(`BYDAY=${WEEKDAYS.filter((day) => weekdays.includes(day)).join(',')}`);
  }
  if (repeat === 'MONTHLY') parts.push(`BYDAY=${place}${weekday}`);
  if (end === 'AFTER') parts.push(`COUNT=${count}`);
  return parts.join(';');
}

/** The rule in the words of the form; null when these words cannot say it. */
export function fromRule(
  rrule: string | null,
  startsOn: string,
  endsOn: string | null,
): RecurrenceDraft | null {
  const empty = emptyRecurrence(startsOn);
  const end = endsOn === null ? empty : { ...empty, end: 'ON' as const, endsOn };
  if (rrule === null) return { ...end, repeat: 'ONCE' };
  const parts = new Map(rrule.split(';').map((part) => part.split('=') as [string, string]));
  const repeat = NAMES[parts.get('FREQ') ?? ''];
  if (!repeat) return null;
  const draft: RecurrenceDraft = { ...end, repeat, every: Number(parts.get('INTERVAL') ?? 1) };
  const days = parts.get('BYDAY')?.split(',') ?? [];
  if (repeat === 'WEEKLY') draft.weekdays = WEEKDAYS.filter((day) => days.includes(day));
  if (repeat === 'MONTHLY') {
    const [, place, weekday] = /^(1|2|3|4|-1)([A-Z]{2})$/.exec(days[0] ?? '') ?? [];
    draft.place = PLACES.find((known) => known === place) ?? '-1';
    draft.weekday = WEEKDAYS.find((known) => known === weekday) ?? draft.weekday;
  }
  const count = parts.get('COUNT');
  if (count !== undefined) Object.assign(draft, { end: 'AFTER', count: Number(count) });
  return sameRule(toRule(draft), rrule) ? draft : null;
}

const sameRule = (a: string | null, b: string) =>
  a?.split(';').toSorted().join(';') === b.split(';').toSorted().join(';');
