import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { badInput } from '../common/api-error.ts';
import { localDay } from '../common/local-date.ts';
import { readMoment } from '../common/read-moment.ts';
import { nextOccurrences } from '../common/recurrence.ts';
import type { RecurrencePreview, SessionScheduleInput } from '../generated/schema.ts';
import { checkSchedule, scheduleOf } from './schedule-rules.ts';
import { dayBefore } from './split-series.ts';

const MOST = 10;
const MINUTE = 60_000;

/** The next times of a schedule that is not saved yet, from now on; from its first day where that is later. */
export async function previewOf(
  ctx: Context,
  schedule: SessionScheduleInput,
  first: number,
): Promise<RecurrencePreview> {
  if (first < 1 || first > MOST) throw badInput(`\`first\` is 1 to ${String(MOST)}.`, ['first']);
  requireViewer(ctx);
  const now = await readMoment(await ctx.lane.read());
  return preview(schedule, now, first);
}

/** The same, pure. */
export function preview(
  schedule: SessionScheduleInput,
  now: string,
  first: number,
): RecurrencePreview {
  const today = localDay(now, schedule.timeZone);
  const userErrors = checkSchedule(schedule, today, ['schedule']);
  const [mistake] = userErrors;
  if (mistake) return { occurrences: [], userErrors, problem: mistake.code };
  const begin = `${dayBefore(schedule.startsOn)}T00:00:00Z`;
  const from = schedule.startsOn > today ? begin : now;
  const occurrences = nextOccurrences(scheduleOf(schedule), from, first)
    .filter(({ localDate }) => schedule.endsOn == null || localDate <= schedule.endsOn)
    .map(({ localDate, startsAt, endsAt }) => ({
      date: localDate,
      startsAt,
      endsAt,
      utcOffsetMinutes: offsetAt(startsAt, schedule.timeZone),
    }));
  return { occurrences, userErrors, problem: null };
}

/** How far the zone is ahead of UTC. */
function offsetAt(moment: string, timeZone: string): number {
  const wall = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(new Date(moment));
  return Math.round((Date.parse(`${wall.replace(' ', 'T')}Z`) - Date.parse(moment)) / MINUTE);
}
