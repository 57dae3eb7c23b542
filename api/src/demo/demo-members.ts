import type { RecordCategory, Role, SubstanceClass } from '../generated/schema.ts';
import { familyNames, givenNames } from './demo-names.ts';
import {
  HISTORY,
  type Course,
  type DemoEnrollment,
  type DemoMember,
  type DemoPerson,
} from './demo-network.ts';
import { accountOf, addressOf } from './demo-people.ts';
import { Random } from './random.ts';

const MEMBERS = 300;
/** Of the counselor, the house manager and the mentor who can sign in. */
const COUNSELED = 40;
const HOUSED = 18;
const MENTORED = 4;
/** The first member is the one who can sign in. */
const ROBIN = 1;

const courses: Record<Course, number> = {
  STEADY: 38,
  IMPROVING: 27,
  WOBBLING: 18,
  SLIPPING: 8,
  SILENT: 9,
};
const substances: Partial<Record<SubstanceClass, number>> = {
  OPIOID: 40,
  ALCOHOL: 34,
  STIMULANT: 15,
  SEDATIVE: 6,
  CANNABIS: 5,
};
const pronounsOften = ['she/her', 'he/him', 'they/them'];
const zones = { 'America/New_York': 94, 'America/Chicago': 4, 'America/Puerto_Rico': 2 };
const areaCodes = [
  '201',
  '203',
  '212',
  '347',
  '401',
  '413',
  '508',
  '516',
  '617',
  '646',
  '718',
  '860',
];

/** What mentees show their mentor; the last one shows nothing. */
const sharedWithMentor: readonly RecordCategory[][] = [
  ['RECOVERY', 'CHECK_INS', 'INSTRUMENTS', 'SLIPS', 'RISK', 'ALERTS', 'PLAN'],
  ['RECOVERY', 'ATTENDANCE', 'CONTACT'],
  ['CHECK_INS', 'RISK', 'ALERTS', 'CONTACT', 'PROGRAMS'],
  [],
];

/**
 * Who was enrolled a second time at another door, as it happens: the first can become one record with the
 * other, the second is enrolled in one program twice, which has to be settled first.
 */
const enrolledTwice: readonly { number: number; again: number; samePhone: boolean }[] = [
  { number: 10, again: 220, samePhone: true },
  { number: 24, again: 210, samePhone: false },
];

/** The members of the demo network, always the same; `Robin` is the first. */
export function demoMembers(staff: readonly DemoPerson[]): DemoMember[] {
  const members = everybody(staff);
  for (const { number, again, samePhone } of enrolledTwice) {
    const [first, second] = [members[number - 1], members[again - 1]];
    if (!first || !second) continue;
    const { legalName, ageInDays } = first;
    const alias = `${first.alias} ${legalName.split(' ').at(-1)?.charAt(0) ?? ''}.`;
    const phone = samePhone ? first.phone : second.phone;
    Object.assign(second, { alias, legalName, ageInDays, phone, email: null });
  }
  return members;
}

function everybody(staff: readonly DemoPerson[]): DemoMember[] {
  const names = memberNames();
  return names.map((name, index) => {
    const number = index + 1;
    const random = new Random(`member ${String(number)}`);
    const person = describePerson(random, number, name);
    const member = { ...person, ...careTeamOf(random, number, staff) };
    return number === ROBIN ? { ...member, ...robin() } : member;
  });
}

interface MemberName {
  alias: string;
  legalName: string;
}

/** Given names come twice and more often: then an initial tells the aliases apart. */
function memberNames(): MemberName[] {
  const random = new Random('member names');
  const [given, family] = [random.shuffled(givenNames), random.shuffled(familyNames)];
  const taken = new Set(['Robin']);
  const names: MemberName[] = [{ alias: 'Robin', legalName: 'Robin Castellan' }];
  for (let index = 0; names.length < MEMBERS; index += 1) {
    const first = given[index % given.length] ?? '';
    const last = family[(index * 7 + Math.floor(index / given.length)) % family.length] ?? '';
    const alias = [first, `${first} ${last.charAt(0)}.`].find((name) => !taken.has(name));
    if (!alias) continue;
    taken.add(alias);
    names.push({ alias, legalName: `${first} ${last}` });
  }
  return names;
}

type Person = Omit<DemoMember, 'counselor' | 'houseManager' | 'mentor' | 'mentorShares'>;

function describePerson(random: Random, number: number, { alias, legalName }: MemberName): Person {
  const course = random.weighted<Course>(courses);
  const enrolledDaysAgo = enrolledFor(random, number);
  const status = statusOf(random, number, enrolledDaysAgo);
  const endedDaysAgo = status === 'ACTIVE' ? null : random.int(6, Math.floor(enrolledDaysAgo / 2));
  const substance = random.weighted<SubstanceClass>(substances);
  const medication = substance === 'OPIOID' && random.chance(0.6);
  const address = addressOf(`${alias} ${String(number)}`).replace('@', `${String(number)}@`);
  return {
    number,
    alias,
    legalName,
    pronouns: random.chance(0.7) ? random.pick(pronounsOften) : null,
    ageInDays: random.int(20 * 365, 66 * 365),
    phone: `+1${random.pick(areaCodes)}55501${String(random.int(0, 99)).padStart(2, '0')}`,
    email: random.chance(0.6) ? address : null,
    account: random.chance(0.75) ? address : null,
    timeZone: random.weighted(zones),
    locale: random.chance(0.14) ? 'es' : 'en',
    status,
    goal: random.weighted({ ABSTINENCE: 80, REDUCED_USE: 13, SAFER_USE: 7 }),
    recoveryDaysAgo: random.chance(0.9) ? enrolledDaysAgo + random.int(0, 60) : null,
    longestRunDays: random.chance(0.5) ? random.int(10, 400) : 0,
    enrolledDaysAgo,
    endedDaysAgo,
    course,
    hardStretch: null,
    silentDaysAgo: course === 'SILENT' ? Math.min(enrolledDaysAgo, random.int(12, 60)) : null,
    substance,
    medication,
    enrollments: enrollmentsOf(random, medication, enrolledDaysAgo, endedDaysAgo),
  };
}

/** Some are with the network for the whole year, many for months, a few came this week. */
function enrolledFor(random: Random, number: number): number {
  if (number % 75 === 0) return random.int(1, 3);
  return random.chance(0.15) ? HISTORY : random.int(8, HISTORY);
}

function statusOf(random: Random, number: number, enrolledDaysAgo: number): DemoMember['status'] {
  if (enrolledDaysAgo < 40 || number <= COUNSELED / 4) return 'ACTIVE';
  if (number === 211) return 'DIED';
  return random.weighted({ ACTIVE: 88, LEFT: 8, PAUSED: 4 });
}

function enrollmentsOf(
  random: Random,
  medication: boolean,
  enrolledDaysAgo: number,
  endedDaysAgo: number | null,
): DemoEnrollment[] {
  const first = medication ? 2 : random.pick([0, 0, 4]);
  const second = random.pick([1, 3, 1, 3, 4, 0].filter((program) => program !== first));
  const programs = random.chance(0.5) ? [first, second] : [first];
  return programs.map((program, place) => {
    const startedDaysAgo = Math.max(0, enrolledDaysAgo - place * random.int(0, 21));
    if (endedDaysAgo !== null) {
      const state = random.weighted({ COMPLETED: 1, LEFT: 2 });
      return { program, state, startedDaysAgo, endedDaysAgo };
    }
    const state = place === 0 ? 'ACTIVE' : laterState(random, startedDaysAgo);
    if (state === 'PLANNED') return { program, state, startedDaysAgo: null, endedDaysAgo: null };
    const ended = state === 'COMPLETED' || state === 'LEFT';
    return { program, state, startedDaysAgo, endedDaysAgo: ended ? random.int(1, 30) : null };
  });
}

function laterState(random: Random, startedDaysAgo: number): DemoEnrollment['state'] {
  if (startedDaysAgo < 45) return random.weighted({ ACTIVE: 8, PLANNED: 2 });
  return random.weighted({ ACTIVE: 70, COMPLETED: 15, ON_HOLD: 8, LEFT: 7 });
}

type CareTeam = Pick<DemoMember, 'counselor' | 'houseManager' | 'mentor' | 'mentorShares'>;

/** Those who can sign in have the first members; the others share the rest. */
function careTeamOf(random: Random, number: number, staff: readonly DemoPerson[]): CareTeam {
  const others = (role: Role) =>
    staff.filter((person) => person.role === role && person.email !== accountOf(role));
  const someone = (role: Role) => random.pick(others(role)).email;
  const mine = number <= COUNSELED;
  const housed = number > COUNSELED - HOUSED / 2 && number <= COUNSELED + HOUSED / 2;
  const mentored = number <= MENTORED;
  return {
    counselor: mine ? accountOf('COUNSELOR') : someone('COUNSELOR'),
    houseManager: housed
      ? accountOf('HOUSE_MANAGER')
      : random.chance(0.13)
        ? someone('HOUSE_MANAGER')
        : null,
    mentor: mentored ? accountOf('MENTOR') : random.chance(0.2) ? someone('MENTOR') : null,
    mentorShares: mentored
      ? (sharedWithMentor[number - 1] ?? [])
      : random.pick<RecordCategory[]>([['RECOVERY'], ['RECOVERY', 'CHECK_INS'], []]),
  };
}

/** Who signs in as the member: a whole year, with one hard stretch and a good way since. */
function robin(): Partial<DemoMember> {
  return {
    pronouns: 'they/them',
    account: accountOf('MEMBER'),
    timeZone: 'America/New_York',
    locale: 'en',
    status: 'ACTIVE',
    goal: 'ABSTINENCE',
    recoveryDaysAgo: HISTORY,
    longestRunDays: 41,
    enrolledDaysAgo: HISTORY,
    endedDaysAgo: null,
    course: 'IMPROVING',
    hardStretch: { from: 196, to: 172 },
    silentDaysAgo: null,
    substance: 'ALCOHOL',
    medication: false,
    enrollments: [
      { program: 0, state: 'ACTIVE', startedDaysAgo: HISTORY, endedDaysAgo: null },
      { program: 1, state: 'COMPLETED', startedDaysAgo: 330, endedDaysAgo: 150 },
      { program: 3, state: 'ACTIVE', startedDaysAgo: 120, endedDaysAgo: null },
    ],
  };
}
