import type {
  StaffHoursFieldsFragment,
  StaffHoursInput,
  Weekday,
} from '../../../generated/graphql.ts';

export const WEEKDAYS: readonly Weekday[] = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
];

/** Times `HH:MM`, as a field of a browser has them. */
interface Stretch {
  weekday: Weekday;
  from: string;
  until: string;
}

/** Hours and absences as they are written. */
export interface HoursDraft {
  weekly: Stretch[];
  /** First and last days. */
  absences: { from: string; to: string }[];
}

export function draftOf({
  weekly,
  absences,
}: Pick<StaffHoursFieldsFragment, 'weekly' | 'absences'>): HoursDraft {
  const stretches = weekly.map(({ weekday, from, until }) => ({
    weekday,
    from: from.slice(0, 5),
    until: until.slice(0, 5),
  }));
  return {
    weekly: stretches.toSorted(byTime),
    absences: absences
      .map(({ from, to }) => ({ from, to }))
      .toSorted((a, b) => (a.from < b.from ? -1 : 1)),
  };
}

export function inputOf({ weekly, absences }: HoursDraft): StaffHoursInput {
  return {
    weekly: weekly.map(({ weekday, from, until }) => ({
      weekday,
      from: `${from}:00`,
      until: `${until}:00`,
    })),
    absences: absences.map(({ from, to }) => ({ from, to })),
  };
}

/** What is wrong: the days whose hours are, and whether a row of absences is. */
export function mistakesOf({ weekly, absences }: HoursDraft): {
  weekdays: Weekday[];
  absences: boolean;
} {
  const wrong = (day: Weekday) => {
    const ofDay = weekly.filter(({ weekday }) => weekday === day).toSorted(byTime);
    return ofDay.some(({ from, until }, at) => {
      const before = ofDay[at - 1];
      return !from || !until || until <= from || (before !== undefined && from < before.until);
    });
  };
  return {
    weekdays: WEEKDAYS.filter(wrong),
    absences: absences.some(({ from, to }) => !from || !to || to < from),
  };
}

/** A further stretch of a day, after those there are. */
export function nextStretch({ weekly }: HoursDraft, weekday: Weekday): Stretch {
  const last = weekly
    .filter((one) => one.weekday === weekday)
    .toSorted(byTime)
    .at(-1);
  if (!last?.until) return { weekday, from: '09:00', until: '17:00' };
  const hour = Math.min(22, Number(last.until.slice(0, 2)) + 1);
  const clock = (at: number) => `${String(at).padStart(2, '0')}:00`;
  return { weekday, from: clock(hour), until: clock(Math.min(23, hour + 3)) };
}

const byTime = (a: Stretch, b: Stretch) =>
  WEEKDAYS.indexOf(a.weekday) - WEEKDAYS.indexOf(b.weekday) || (a.from < b.from ? -1 : 1);
