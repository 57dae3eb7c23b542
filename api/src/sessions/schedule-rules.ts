import { checkCount, checkNumber, checkSpan } from '../common/bounds.ts';
import { addInterval, daysBetween } from '../common/local-date.ts';
import { nextOccurrences, type Schedule } from '../common/recurrence.ts';
import { userError } from '../common/user-error.ts';
import type { SessionScheduleInput, UserError } from '../generated/schema.ts';

const MOST_EXCEPTIONS = 200;
const MOST_TIMES = 500;
const LONGEST_INTERVAL = 52;
/** In minutes. */
const LENGTHS = [5, 1440] as const;
const DAYS_AHEAD = 366 * 5;

const weekday = '(MO|TU|WE|TH|FR|SA|SU)';
/** The parts a rule may have. UNTIL is not one: an end is a day in the session's zone, `endsOn`. */
const parts: Record<string, RegExp> = {
  FREQ: /^(DAILY|WEEKLY|MONTHLY)$/,
  INTERVAL: /^[1-9]\d?$/,
  COUNT: /^[1-9]\d{0,2}$/,
  BYDAY: new RegExp(`^[+-]?[1-5]?${weekday}(,[+-]?[1-5]?${weekday})*$`),
  BYMONTHDAY: /^-?([1-9]|[12]\d|3[01])(,-?([1-9]|[12]\d|3[01]))*$/,
  BYSETPOS: /^-?[1-5]$/,
  WKST: new RegExp(`^${weekday}$`),
};

const RULE =
  'A rule as iCalendar writes it, of FREQ=DAILY, WEEKLY or MONTHLY with INTERVAL, COUNT, BYDAY, BYMONTHDAY, BYSETPOS ' +
  'and WKST, each once: `FREQ=WEEKLY;BYDAY=MO,TH`. An end is `endsOn`.';
const NEVER = {
  startTime: 'The clocks skip this time on the first day: another time or day.',
  rrule: 'The rule has a day within five years of `startsOn`.',
  startsOn: 'A day is left from `startsOn` to `endsOn` that `exceptions` do not leave out.',
};

/** Once is a rule as well. */
export const ONCE = 'FREQ=DAILY;COUNT=1';

/** The schedule that an input or a row says. */
export function scheduleOf(held: {
  startsOn: string;
  startTime: string;
  durationMinutes: number;
  timeZone: string;
  rrule?: string | null | undefined;
  exceptions: readonly string[];
}): Schedule & { startsOn: string; rrule: string; startTime: string } {
  const { startsOn, startTime, durationMinutes, timeZone, exceptions } = held;
  return {
    rrule: held.rrule ?? ONCE,
    startsOn,
    startTime: startTime.slice(0, 5),
    durationMinutes,
    timeZone,
    exceptions,
  };
}

/**
 * What is wrong with a schedule.
 * @param today the day in the organization's zone
 */
export function checkSchedule(
  input: SessionScheduleInput,
  today: string,
  path: readonly string[] = ['input', 'schedule'],
): UserError[] {
  const { startsOn, endsOn, durationMinutes, rrule, exceptions } = input;
  const at = (field: string) => [...path, field];
  const around = {
    from: addInterval(today, { days: -DAYS_AHEAD }),
    until: addInterval(today, { days: DAYS_AHEAD }),
  };
  const errors = [
    ...checkNumber(durationMinutes, LENGTHS, at('durationMinutes')),
    ...checkSpan(startsOn, around, at('startsOn')),
    ...checkSpan(endsOn, { from: startsOn }, at('endsOn')),
    ...checkCount(exceptions, MOST_EXCEPTIONS, at('exceptions')),
    ...(rrule == null ? [] : checkRule(rrule, at('rrule'))),
  ];
  if (errors.length > 0) return errors;
  const field = whereItNeverIs(input);
  return field ? [userError('OUT_OF_RANGE', at(field), NEVER[field])] : [];
}

function checkRule(rrule: string, field: string[]): UserError[] {
  const invalid = (message: string) => [userError('INVALID', field, message)];
  const given = rrule.split(';').map((part) => part.split('=') as [string, string | undefined]);
  const names = given.map(([name]) => name);
  if (new Set(names).size !== names.length || !names.includes('FREQ')) return invalid(RULE);
  const fits = ([name, value = '']: [string, string | undefined]) =>
    Object.hasOwn(parts, name) && parts[name]?.test(value) === true;
  if (!given.every(fits)) return invalid(RULE);
  const values = new Map(given);
  if (values.get('FREQ') !== 'MONTHLY' && /\d/.test(values.get('BYDAY') ?? '')) {
    return invalid('The second Monday, BYDAY=2MO, is of FREQ=MONTHLY.');
  }
  const place = values.get('BYSETPOS');
  if (values.get('FREQ') === 'DAILY' && place && !/^-?1$/.test(place)) {
    return invalid('Of FREQ=DAILY there is one time a day: BYSETPOS=1.');
  }
  const most = { INTERVAL: LONGEST_INTERVAL, COUNT: MOST_TIMES };
  return Object.entries(most).flatMap(([name, limit]) => {
    if (Number(values.get(name) ?? 1) <= limit) return [];
    return [userError('OUT_OF_RANGE', field, `${name} from 1 to ${String(limit)}.`)];
  });
}

/**
 * A schedule that holds nothing, or begins in an hour that the clocks skip, is a mistake: of the rule where it has no
 * day in the first years, else of the days it is to begin on, end on or leave out.
 */
function whereItNeverIs(input: SessionScheduleInput): 'startsOn' | 'startTime' | 'rrule' | null {
  const { startsOn, timeZone, endsOn } = input;
  const byRule = scheduleOf({ ...input, exceptions: [] });
  const onTheFirst = { ...byRule, rrule: ONCE };
  const before = `${startsOn}T00:00:00Z`;
  const aDayBefore = new Date(Date.parse(before) - 86_400_000).toISOString();
  const [first] = nextOccurrences(onTheFirst, aDayBefore, 1);
  if (!first || wallTime(first.startsAt, timeZone) !== onTheFirst.startTime) return 'startTime';
  const [ever] = nextOccurrences(byRule, aDayBefore, 1);
  if (!ever || daysBetween(startsOn, ever.localDate) > DAYS_AHEAD) return 'rrule';
  const [held] = nextOccurrences(scheduleOf(input), aDayBefore, 1);
  return !held || (endsOn != null && held.localDate > endsOn) ? 'startsOn' : null;
}

function wallTime(moment: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(
    new Date(moment),
  );
}
