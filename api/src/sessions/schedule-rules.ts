import { daysBetween } from '../common/local-date.ts';
import { nextOccurrences, type Schedule } from '../common/recurrence.ts';
import { userError } from '../common/user-error.ts';
import type { SessionScheduleInput, UserError, UserErrorCode } from '../generated/schema.ts';

const MOST_EXCEPTIONS = 200;
const MOST_TIMES = 500;
const LONGEST_INTERVAL = 52;
const SHORTEST = 5;
const LONGEST = 1440;
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
  const errors: UserError[] = [];
  const add = (code: UserErrorCode, field: string) =>
    errors.push(userError(code, [...path, field]));
  if (durationMinutes < SHORTEST || durationMinutes > LONGEST)
    add('OUT_OF_RANGE', 'durationMinutes');
  if (Math.abs(daysBetween(today, startsOn)) > DAYS_AHEAD) add('OUT_OF_RANGE', 'startsOn');
  if (endsOn != null && endsOn < startsOn) add('OUT_OF_RANGE', 'endsOn');
  if (exceptions.length > MOST_EXCEPTIONS) add('TOO_LONG', 'exceptions');
  if (rrule != null) {
    const code = problemOfRule(rrule);
    if (code) add(code, 'rrule');
  }
  if (errors.length === 0) {
    const field = whereItNeverIs(input);
    if (field) add('OUT_OF_RANGE', field);
  }
  return errors;
}

function problemOfRule(rrule: string): UserErrorCode | null {
  const given = rrule.split(';').map((part) => part.split('=') as [string, string | undefined]);
  const names = given.map(([name]) => name);
  if (new Set(names).size !== names.length || !names.includes('FREQ')) return 'INVALID';
  const fits = ([name, value = '']: [string, string | undefined]) =>
    Object.hasOwn(parts, name) && parts[name]?.test(value) === true;
  if (!given.every(fits)) return 'INVALID';
  const values = new Map(given);
  // "The second Monday" is of a month.
  if (values.get('FREQ') !== 'MONTHLY' && /\d/.test(values.get('BYDAY') ?? '')) return 'INVALID';
  // Of a day there is one time.
  const place = values.get('BYSETPOS');
  if (values.get('FREQ') === 'DAILY' && place && !/^-?1$/.test(place)) return 'INVALID';
  if (Number(values.get('INTERVAL') ?? 1) > LONGEST_INTERVAL) return 'OUT_OF_RANGE';
  if (Number(values.get('COUNT') ?? 1) > MOST_TIMES) return 'OUT_OF_RANGE';
  return null;
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
