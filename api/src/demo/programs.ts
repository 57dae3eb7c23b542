import type {
  EnrollmentMove,
  EnrollmentState,
  LeaveReason,
  Role,
  WaitingPriority,
} from '../generated/schema.ts';
import { demoPrograms, type DemoEnrollment, type DemoMember } from './demo-network.ts';
import { Random } from './random.ts';

const DAYS_A_WEEK = 7;
/** Recovery Coaching has one place more on the last day, and who is next waits for a word. */
export const PLACE_OPENS_IN = 3;

interface DemoTraits {
  description: string;
  languages: string[];
  /** Places besides those that are held; null without a capacity. */
  placesLeft: number | null;
  phases: { name: string; weeks: number | null }[];
  /** Who leads it: the so-and-so-many-th of that role, from 0 on. */
  leads: [Role, number][];
  /** How many wait for a place. */
  waiting: number;
}

/** What else there is to say of `demoPrograms`, in their order. */
export const programTraits: readonly DemoTraits[] = [
  {
    description:
      'One hour a week with a counselor in the first year after treatment, alone or with family. Begins with a plan for the first month.',
    languages: ['en', 'es'],
    placesLeft: null,
    phases: [
      { name: 'Settling in', weeks: 4 },
      { name: 'Building routines', weeks: 12 },
      { name: 'Carrying on', weeks: null },
    ],
    leads: [
      ['COUNSELOR', 0],
      ['COORDINATOR', 0],
    ],
    waiting: 0,
  },
  {
    description:
      'Four evenings a week: coping with stress, strong feelings, and what to do when craving comes. For people who work during the day.',
    languages: ['en'],
    placesLeft: 0,
    phases: [
      { name: 'Coping', weeks: 6 },
      { name: 'People around me', weeks: 6 },
      { name: 'Going on', weeks: null },
    ],
    leads: [['COUNSELOR', 1]],
    waiting: 7,
  },
  {
    description:
      'Medication for opioid use disorder with its follow-up, and somebody to talk to at each visit.',
    languages: ['en', 'es'],
    placesLeft: 6,
    phases: [
      { name: 'Finding the dose', weeks: 2 },
      { name: 'Steadying', weeks: 10 },
      { name: 'Staying well', weeks: null },
    ],
    leads: [
      ['COUNSELOR', 2],
      ['COUNSELOR', 3],
    ],
    waiting: 0,
  },
  {
    description: 'A coach who has been there: an hour a week for work, housing and what comes up.',
    languages: ['en'],
    placesLeft: 0,
    phases: [],
    leads: [['COORDINATOR', 0]],
    waiting: 3,
  },
  {
    description:
      'Therapy for trauma, anxiety and low mood beside recovery, by licensed clinicians.',
    languages: ['en'],
    placesLeft: 2,
    phases: [
      { name: 'Getting to know', weeks: 3 },
      { name: 'Working through', weeks: 20 },
      { name: 'Closing', weeks: null },
    ],
    leads: [['COUNSELOR', 4]],
    waiting: 0,
  },
];

/** An episode of a member in a program, with all that is kept of it. */
export interface DemoEpisode {
  member: DemoMember;
  /** Place in `demoPrograms`. */
  program: number;
  state: EnrollmentState;
  startedDaysAgo: number | null;
  endedDaysAgo: number | null;
  /** Since when it stands there. */
  sinceDaysAgo: number;
  /** Place in the program's phases; null without any, and before the beginning. */
  phase: number | null;
  priority: WaitingPriority | null;
  reason: LeaveReason | null;
  /** In how many days it is to begin, or to go on. */
  aheadDays: number | null;
}

/** Every episode, those included who wait for a place. */
export function demoEpisodes(members: readonly DemoMember[]): DemoEpisode[] {
  const enrolled = members.flatMap((member) =>
    member.enrollments.map((enrollment) => episodeOf(member, enrollment)),
  );
  return [...enrolled, ...waitingEpisodes(members)];
}

function episodeOf(member: DemoMember, enrollment: DemoEnrollment): DemoEpisode {
  const { program, state, startedDaysAgo, endedDaysAgo } = enrollment;
  const random = seeded(member, program);
  const plannedDaysAgo = Math.min(member.enrolledDaysAgo, random.int(1, 9));
  const heldDaysAgo = random.int(2, Math.min(24, Math.max(2, startedDaysAgo ?? 2)));
  const since = state === 'ON_HOLD' ? heldDaysAgo : (endedDaysAgo ?? startedDaysAgo);
  const ahead = state === 'PLANNED' || state === 'ON_HOLD';
  return {
    member,
    program,
    state,
    startedDaysAgo,
    endedDaysAgo,
    sinceDaysAgo: since ?? plannedDaysAgo,
    phase: phaseOn(
      program,
      startedDaysAgo,
      endedDaysAgo ?? (state === 'ON_HOLD' ? heldDaysAgo : 0),
    ),
    priority: null,
    reason:
      state === 'LEFT'
        ? random.weighted<LeaveReason>({
            OWN_WISH: 4,
            NO_CONTACT: 3,
            OTHER_CARE: 3,
            MOVED: 2,
            SCHEDULE: 2,
            REFERRED: 1,
          })
        : null,
    aheadDays: ahead && random.chance(0.8) ? random.int(2, 16) : null,
  };
}

/** The first members come first: it is they who are looked at. */
function waitingEpisodes(members: readonly DemoMember[]): DemoEpisode[] {
  const priorities: WaitingPriority[] = ['ORDINARY', 'SOON', 'ORDINARY', 'URGENT'];
  return programTraits.flatMap(({ waiting }, program) => {
    const able = members.filter(
      ({ number, status, enrolledDaysAgo, enrollments }) =>
        status === 'ACTIVE' &&
        enrolledDaysAgo > 45 &&
        (number * 7 + program) % 5 === 0 &&
        enrollments.every((enrollment) => enrollment.program !== program),
    );
    return able.slice(0, waiting).map((member, place): DemoEpisode => ({
      member,
      program,
      state: 'WAITING',
      startedDaysAgo: null,
      endedDaysAgo: null,
      sinceDaysAgo: seeded(member, program).int(3, 40),
      phase: null,
      priority: priorities[place % priorities.length] ?? 'ORDINARY',
      reason: null,
      aheadDays: null,
    }));
  });
}

const seeded = ({ number }: DemoMember, program: number) =>
  new Random(`program ${String(program)} of ${String(number)}`);

/** In which phase an episode is on a day, going through them as they are meant to be. */
function phaseOn(program: number, startedDaysAgo: number | null, daysAgo: number): number | null {
  const phases = programTraits[program]?.phases ?? [];
  if (phases.length === 0 || startedDaysAgo === null) return null;
  return phaseStarts(program).findLastIndex((day) => day <= startedDaysAgo - daysAgo);
}

/** On which day of an episode each phase begins. */
function phaseStarts(program: number): number[] {
  let day = 0;
  return (programTraits[program]?.phases ?? []).map(({ weeks }) => {
    const begins = day;
    day += (weeks ?? 0) * DAYS_A_WEEK;
    return begins;
  });
}

/** A move in the past of an episode. */
export interface DemoMove {
  daysAgo: number;
  move: EnrollmentMove;
  from: EnrollmentState | null;
  to: EnrollmentState;
  phase: number | null;
}

/** What happened to an episode, oldest first. */
export function movesOf(episode: DemoEpisode): DemoMove[] {
  const { member, program, state, startedDaysAgo: started, endedDaysAgo, sinceDaysAgo } = episode;
  if (state === 'WAITING') {
    return [{ daysAgo: sinceDaysAgo, move: 'WAIT', from: null, to: state, phase: null }];
  }
  const plan = { move: 'PLAN', from: null, to: 'PLANNED', phase: null } as const;
  if (started === null) return [{ ...plan, daysAgo: sinceDaysAgo }];
  const earlier = Math.min(member.enrolledDaysAgo, started + seeded(member, program).int(0, 8));
  const last = endedDaysAgo ?? (state === 'ON_HOLD' ? sinceDaysAgo : 0);
  const phases = phaseStarts(program).flatMap((day, phase): DemoMove[] => {
    const daysAgo = started - day;
    if (phase === 0 || daysAgo < last) return [];
    return [{ daysAgo, move: 'CHANGE_PHASE', from: 'ACTIVE', to: 'ACTIVE', phase }];
  });
  const first = phaseOn(program, started, started);
  const end = { daysAgo: sinceDaysAgo, from: 'ACTIVE', to: state, phase: episode.phase } as const;
  return [
    { ...plan, daysAgo: earlier },
    { daysAgo: started, move: 'START', from: 'PLANNED', to: 'ACTIVE', phase: first },
    ...phases,
    ...(state === 'ON_HOLD' ? [{ ...end, move: 'HOLD' as const }] : []),
    ...(state === 'COMPLETED' ? [{ ...end, move: 'COMPLETE' as const }] : []),
    ...(state === 'LEFT' ? [{ ...end, move: 'LEAVE' as const }] : []),
  ];
}

/** How many places a program has; null without a capacity. */
export function capacityOf(program: number, episodes: readonly DemoEpisode[]): number | null {
  const { placesLeft } = programTraits[program] ?? { placesLeft: null };
  if (placesLeft === null) return null;
  const held = episodes.filter(
    (episode) =>
      episode.program === program && ['PLANNED', 'ACTIVE', 'ON_HOLD'].includes(episode.state),
  );
  return held.length + placesLeft;
}

if (programTraits.length !== demoPrograms.length) {
  throw new Error('Every program of the demo network has its traits.');
}
