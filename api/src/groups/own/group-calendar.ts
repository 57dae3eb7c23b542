import type { Context } from '../../app/operation-context.ts';
import { badInput } from '../../common/api-error.ts';
import { keyOf } from '../../common/ids.ts';
import { isLanguage, languageOf } from '../../common/language.ts';
import type { RecurringEvent } from '../../common/recurring-event.ts';
import { readMoment } from '../../common/read-moment.ts';
import type { MeetingCalendar, QueryGroupCalendarArgs } from '../../generated/schema.ts';
import { seriesOfGroup } from '../../sessions/group-sessions.service.ts';
import { calendarFile } from '../calendar-file.ts';
import { NEUTRAL } from '../kept/meeting-event.ts';
import type { GroupNode } from './group.rows.ts';

/**
 * What a group holds as a file for a calendar.
 * @returns null for what is no group of the viewer's to see, and for one that holds nothing any more
 * @throws ApiError BAD_USER_INPUT for a locale that is none
 */
export async function calendarOfGroup(
  ctx: Context,
  { id, locale, titles }: QueryGroupCalendarArgs,
): Promise<MeetingCalendar | null> {
  if (!isLanguage(locale)) throw badInput('`locale` is a language such as `en`.');
  const key = keyOf('Group', id);
  const group =
    key === undefined ? null : ((await ctx.loaders.group.load(key)) as GroupNode | null);
  if (!group) return null;
  const db = await ctx.lane.read();
  const now = await readMoment(db);
  const series = await seriesOfGroup(db, group.key);
  if (series.length === 0) return null;
  const said = titles === 'NAMED' ? named(group) : neutral(NEUTRAL[languageOf(locale)]);
  return calendarFile(series.map(said), now);
}

/** With what is said of the place, and the link of the group for who has it. */
function named({ locationName, address, joinUrl }: GroupNode) {
  const place = [locationName, address].filter(Boolean).join(', ') || null;
  const at = (room: string | null | undefined) => [room, place].filter(Boolean).join(', ') || null;
  return (event: RecurringEvent): RecurringEvent => ({
    ...event,
    location: at(event.location),
    url: joinUrl ?? null,
    moved: (event.moved ?? []).map((one) => ({ ...one, location: at(one.location) })),
  });
}

/** Under a word that tells of nothing, the times alone. */
const neutral =
  (summary: string) =>
  (event: RecurringEvent): RecurringEvent => ({
    ...event,
    summary,
    location: null,
    moved: (event.moved ?? []).map((one) => ({ ...one, summary, location: null })),
  });
