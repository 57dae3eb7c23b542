import { useI18n } from 'vue-i18n';
import { dateFormat, wallClock } from '../../../composables/formatters.ts';
import { useDates } from '../../../composables/use-dates.ts';
import { WEEKDAYS } from '../../appointments/composables/hours-draft.ts';
import type {
  MentorProfileFieldsFragment,
  MentorshipFieldsFragment,
} from '../../../generated/graphql.ts';

/** A Monday, to name weekdays by. */
const MONDAY = Date.parse('2026-03-02T00:00:00Z');
const DAY = 86_400_000;

/** What is to be said of mentorships and profiles. */
export function useMentorshipWords() {
  const { t, locale } = useI18n();
  const { dateOf } = useDates();

  return { memberName, facts, hoursOf, quietOf };

  /** Whose it is, as far as the viewer knows. */
  function memberName({ memberAlias }: Pick<MentorshipFieldsFragment, 'memberAlias'>): string {
    return memberAlias ?? t('alert.someone');
  }

  /** Since when, and what it waits for. */
  function facts(mentorship: MentorshipFieldsFragment): string[] {
    const { state, stateSince, startedAt, awaits, pauseReason, declineReason, endReason } =
      mentorship;
    const reason = pauseReason ?? declineReason ?? endReason;
    return [
      ...(state === 'ACTIVE'
        ? [t('mentorships.fact.since', { day: dateOf(startedAt ?? stateSince) })]
        : [t(`mentorships.fact.${state}`, { day: dateOf(stateSince) })]),
      ...awaits.map((party) => t(`mentorships.awaits.${party}`)),
      ...(reason ? [t(`mentorships.reason.${reason}`)] : []),
    ];
  }

  /** Tuesday 5:30 PM – 8:30 PM, one for each stretch. */
  function hoursOf({ availability }: Pick<MentorProfileFieldsFragment, 'availability'>): string[] {
    return availability.map(({ weekday, from, until }) => {
      const name = dateFormat(locale.value, { weekday: 'long', timeZone: 'UTC' }).format(
        MONDAY + WEEKDAYS.indexOf(weekday) * DAY,
      );
      return `${name} ${clock(from)} – ${clock(until)}`;
    });
  }

  /** 10 PM – 7 AM; null when nothing was stated. */
  function quietOf({
    quietFrom,
    quietUntil,
  }: Pick<MentorProfileFieldsFragment, 'quietFrom' | 'quietUntil'>): string | null {
    return quietFrom && quietUntil ? `${clock(quietFrom)} – ${clock(quietUntil)}` : null;
  }

  function clock(time: string): string {
    return wallClock(locale.value, time.slice(0, 5));
  }
}
