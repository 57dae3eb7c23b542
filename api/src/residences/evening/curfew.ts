import { addInterval, localDay, type LocalDate } from '../../common/local-date.ts';
import { wallMoment } from '../../common/wall-moment.ts';
import { WEEKDAY_NAMES } from '../../common/weekday.ts';
import type { KeptCurfew } from '../residence.tables.ts';

/** When a night is over: from then on the curfew of the coming one counts. */
const MORNING = '05:00';
const NOON = '12:00';
const WEEK = 7;

/** The night of one evening, as a house has agreed on it. */
export interface Night {
  evening: LocalDate;
  /** When to be in. */
  curfewAt: string;
  /** Until when whoever goes out is late. */
  endsAt: string;
}

/** What a house has agreed on. */
export interface HouseHours {
  curfew: readonly KeptCurfew[];
  timeZone: string;
}

/** The night of an evening; null where there is no curfew on its weekday. A time before noon is of the next day. */
export function nightOf({ curfew, timeZone }: HouseHours, evening: LocalDate): Night | null {
  const weekday = WEEKDAY_NAMES[(new Date(`${evening}T00:00:00Z`).getUTCDay() + 6) % WEEK];
  const at = curfew.find((one) => one.weekday === weekday)?.at;
  if (at === undefined) return null;
  const next = addInterval(evening, { days: 1 });
  const curfewAt = wallMoment(at < NOON ? next : evening, at, timeZone);
  const morning = wallMoment(next, MORNING, timeZone);
  const endsAt = Date.parse(curfewAt) > Date.parse(morning) ? curfewAt : morning;
  return { evening, curfewAt, endsAt };
}

/** The night that counts at a moment: up to the morning that of the evening before, then that of this one. */
export function nightAt(hours: HouseHours, now: string): Night | null {
  const today = localDay(now, hours.timeZone);
  const morning = wallMoment(today, MORNING, hours.timeZone);
  const isNight = Date.parse(now) < Date.parse(morning);
  return nightOf(hours, isNight ? addInterval(today, { days: -1 }) : today);
}

/** The newest night whose curfew has come; null where the week before had none. */
export function newestNight(hours: HouseHours, now: string): Night | null {
  const today = localDay(now, hours.timeZone);
  return (
    nights(hours, today, -1).find(({ curfewAt }) => Date.parse(curfewAt) <= Date.parse(now)) ?? null
  );
}

/** The next night whose curfew has not come; null where the week ahead has none. */
export function nextNight(hours: HouseHours, now: string): Night | null {
  const from = addInterval(localDay(now, hours.timeZone), { days: -1 });
  return (
    nights(hours, from, 1).find(({ curfewAt }) => Date.parse(curfewAt) > Date.parse(now)) ?? null
  );
}

/** The first night that is not over at a moment: whose curfew counts for who went out then. */
export function firstNight(hours: HouseHours, from: string): Night | null {
  const evening = addInterval(localDay(from, hours.timeZone), { days: -1 });
  return (
    nights(hours, evening, 1).find(({ endsAt }) => Date.parse(endsAt) > Date.parse(from)) ?? null
  );
}

/** The nights of the evenings from a day on, forwards or backwards, as long as a week can hide one. */
function nights(hours: HouseHours, from: LocalDate, step: 1 | -1): Night[] {
  return Array.from({ length: WEEK + 2 }, (_, i) =>
    nightOf(hours, addInterval(from, { days: i * step })),
  ).filter((night) => night !== null);
}
