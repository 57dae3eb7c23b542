/** A stretch of the member's days, both with it; null is without an end. */
export interface Period {
  from: string | null;
  to: string | null;
}

/** How many days back the offered periods reach. */
export const SPANS = [7, 30, 90, 365] as const;

/** What stands in the choice of a period. */
export type PeriodChoice = 'ALL' | `${(typeof SPANS)[number]}` | 'OTHER';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;

/** The period that the page's address names; days that are none, or run backwards, are left out. */
export function readPeriod(query: Record<string, unknown>): Period {
  const day = (text: unknown) =>
    typeof text === 'string' && DAY.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;
  const [from, to] = [day(query['from']), day(query['to'])];
  return from !== null && to !== null && to < from ? { from, to: null } : { from, to };
}

/** The days up to today, so many of them. */
export function lastDays(days: number, today: string): Period {
  const from = new Date(Date.parse(today) - (days - 1) * DAY_MS).toISOString().slice(0, 10);
  return { from, to: null };
}

/** Which of the choices a period is. */
export function choiceOf({ from, to }: Period, today: string): PeriodChoice {
  if (from === null && to === null) return 'ALL';
  const span = SPANS.find((days) => to === null && lastDays(days, today).from === from);
  return span ? `${span}` : 'OTHER';
}
