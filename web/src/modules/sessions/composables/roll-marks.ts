import type {
  AttendanceReason,
  AttendanceState,
  RollRecordInput,
  SessionRollFieldsFragment,
} from '../../../generated/graphql.ts';

export const STATES: readonly AttendanceState[] = ['PRESENT', 'LATE', 'EXCUSED', 'ABSENT'];
export const REASONS: readonly AttendanceReason[] = [
  'ILLNESS',
  'WORK',
  'FAMILY',
  'TRANSPORT',
  'APPOINTMENT',
  'IN_HOSPITAL',
  'OTHER',
];

export interface Mark {
  state: AttendanceState;
  reason: AttendanceReason | null;
}

/** Somebody who came without being expected. */
export interface WalkIn {
  memberId: string;
  alias: string;
}

/** What somebody has marked on a roll, by member. */
export type Marks = Record<string, Mark>;

type Entry = SessionRollFieldsFragment['entries'][number];

/** The marks of a roll as it was recorded. */
export function marksOf(entries: readonly Entry[]): Marks {
  return Object.fromEntries(
    entries.flatMap(({ memberId, state, reason }) =>
      state ? [[memberId, { state, reason }]] : [],
    ),
  );
}

/** Everybody on the roll present who has no other mark yet. */
export function allPresent(entries: readonly Entry[], marks: Marks): Marks {
  const present = entries.map(({ memberId }) => [memberId, { state: 'PRESENT', reason: null }]);
  return { ...(Object.fromEntries(present) as Marks), ...marks };
}

/** How many of all are marked, and as what. */
export interface Tally {
  all: number;
  marked: number;
  states: Record<AttendanceState, number>;
}

/** Whoever came without being expected is present. */
export function tallyOf(entries: readonly Entry[], marks: Marks, walkIns: number): Tally {
  const states = { PRESENT: walkIns, LATE: 0, EXCUSED: 0, ABSENT: 0 };
  const marked = entries.flatMap(({ memberId }) => marks[memberId] ?? []);
  for (const { state } of marked) states[state] += 1;
  return { all: entries.length + walkIns, marked: marked.length + walkIns, states };
}

/** What is sent; who has no mark stays as recorded. A reason is for who was not there in time. */
export function toInput(
  entries: readonly Entry[],
  marks: Marks,
  walkIns: readonly WalkIn[],
): RollRecordInput {
  return {
    entries: entries.flatMap(({ memberId }) => {
      const mark = marks[memberId];
      if (!mark) return [];
      const { state, reason } = mark;
      return [{ memberId, state, reason: state === 'PRESENT' ? null : reason }];
    }),
    walkIns: walkIns.map(({ memberId }) => ({ memberId, state: 'PRESENT' as const })),
  };
}

/** One member of whom two people said different things. */
export interface Difference {
  memberId: string;
  alias: string;
  theirs: AttendanceState | null;
  mine: AttendanceState;
}

/** Where what was kept differs from what somebody else recorded meanwhile. */
export function differences(
  recorded: readonly Entry[],
  kept: {
    entries: readonly { memberId: string; state: string }[];
    walkIns: readonly { memberId: string; state: string }[];
  },
): Difference[] {
  const theirs = new Map(recorded.map((entry) => [entry.memberId, entry]));
  return [...kept.entries, ...kept.walkIns].flatMap(({ memberId, state }) => {
    const entry = theirs.get(memberId);
    if (entry?.state === state) return [];
    const mine = state as AttendanceState;
    return [{ memberId, alias: entry?.alias ?? '', theirs: entry?.state ?? null, mine }];
  });
}
