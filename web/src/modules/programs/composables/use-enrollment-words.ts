import { useI18n } from 'vue-i18n';
import { useDates } from '../../../composables/use-dates.ts';
import { useFormat } from '../../../composables/use-format.ts';
import type { EnrollmentFieldsFragment } from '../../../generated/graphql.ts';

/** What is to be said of an enrollment besides where it stands. */
export function useEnrollmentWords() {
  const { t } = useI18n();
  const { day } = useFormat();
  const { dateOf } = useDates();

  return { facts };

  /** The most telling first. */
  function facts(enrollment: EnrollmentFieldsFragment): string[] {
    const { state, phase, startedOn, endedOn, plannedFor, backOn, leaveReason } = enrollment;
    switch (state) {
      case 'WAITING':
        return waiting(enrollment);
      case 'PLANNED':
        return [
          plannedFor
            ? t('programs.fact.plannedFor', { day: day(plannedFor) })
            : t('programs.fact.noDay'),
        ];
      default:
        return [
          ...(phase && state !== 'COMPLETED' ? [phase.name] : []),
          ...(backOn ? [t('programs.fact.backOn', { day: day(backOn) })] : []),
          ...(startedOn && !endedOn ? [t('programs.fact.since', { day: day(startedOn) })] : []),
          ...(endedOn ? [span(startedOn, endedOn)] : []),
          ...(leaveReason ? [t(`programs.reason.${leaveReason}`)] : []),
        ];
    }
  }

  function waiting({ waitingPosition, priority, stateSince }: EnrollmentFieldsFragment): string[] {
    return [
      ...(waitingPosition ? [t('programs.fact.position', { place: waitingPosition })] : []),
      ...(priority && priority !== 'ORDINARY' ? [t(`programs.priority.${priority}`)] : []),
      t('programs.fact.waits', { day: dateOf(stateSince) }),
    ];
  }

  function span(startedOn: string | null, endedOn: string): string {
    return startedOn ? `${day(startedOn)} – ${day(endedOn)}` : day(endedOn);
  }
}
