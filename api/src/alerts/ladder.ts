import type { AlertSeverity, LadderTarget } from '../generated/schema.ts';

/** A step of a ladder as it is kept. */
export interface LadderStepRow {
  targets: LadderTarget[];
  /** Keys of memberships. */
  people: string[];
  afterMinutes: number;
}

/** How alerts of one severity climb while nobody answers them. */
export interface Ladder {
  steps: readonly LadderStepRow[];
  repeats: number;
  alarmMinutes: number;
}

const step = (afterMinutes: number, ...targets: LadderTarget[]): LadderStepRow => ({
  targets,
  people: [],
  afterMinutes,
});
const HOUR = 60;
const DAY = 24 * HOUR;

/** What is in force where an organization has changed nothing: by the times within which somebody has to act. */
export const builtInLadders: Readonly<Record<AlertSeverity, Ladder>> = {
  CRITICAL: {
    steps: [step(0, 'CARE_TEAM'), step(5, 'COORDINATORS'), step(5, 'ADMINISTRATORS')],
    repeats: 1,
    alarmMinutes: 5,
  },
  HIGH: {
    steps: [step(0, 'CARE_TEAM'), step(4 * HOUR, 'COORDINATORS'), step(HOUR, 'ADMINISTRATORS')],
    repeats: 0,
    alarmMinutes: 4 * HOUR,
  },
  MODERATE: {
    steps: [step(0, 'CARE_TEAM'), step(DAY, 'COORDINATORS'), step(DAY, 'ADMINISTRATORS')],
    repeats: 0,
    alarmMinutes: DAY,
  },
  LOW: {
    steps: [step(0, 'CARE_TEAM'), step(DAY, 'COORDINATORS'), step(DAY, 'ADMINISTRATORS')],
    repeats: 0,
    alarmMinutes: DAY,
  },
};

/** How many steps there are, all rounds together. */
export const levelsOf = ({ steps, repeats }: Ladder): number => steps.length * (repeats + 1);

/** The step that comes after a level, which is that of the step told last; undefined after the last. */
export const stepAfter = (ladder: Ladder, level: number): LadderStepRow | undefined =>
  level < levelsOf(ladder) ? ladder.steps[level % ladder.steps.length] : undefined;

/** Minutes without an answer, from the telling of the step at a level until the next is told, or the alarm is raised. */
export function minutesAt(ladder: Ladder, level: number): number {
  const next = stepAfter(ladder, level);
  if (!next) return ladder.alarmMinutes;
  // A round that begins again waits as long as an alarm would: its first step has no time of its own.
  return next === ladder.steps[0] ? ladder.alarmMinutes : next.afterMinutes;
}
