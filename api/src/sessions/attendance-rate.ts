import type { AttendanceState, AttendanceSummary } from '../generated/schema.ts';

/** How many attendances there are in each state, of members who were expected. */
export type StateCounts = Partial<Record<AttendanceState, number>>;

/**
 * How often members came: `attended / (expected - excused)`. Who came late came; who was excused counts
 * neither for nor against; walk-ins were not expected and do not count. Null where nobody remains: no
 * data is not a rate of 0.
 */
export function attendanceSummary(counts: StateCounts): AttendanceSummary {
  const { PRESENT = 0, LATE = 0, EXCUSED = 0, ABSENT = 0 } = counts;
  const attended = PRESENT + LATE;
  const expected = attended + EXCUSED + ABSENT;
  const due = expected - EXCUSED;
  return { expected, attended, excused: EXCUSED, rate: due === 0 ? null : attended / due };
}
