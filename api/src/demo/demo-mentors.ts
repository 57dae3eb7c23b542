import type { WeeklyHours } from '../common/weekly-hours.ts';
import type { MentorGenderPreference } from '../generated/schema.ts';
import { Random } from './random.ts';

/** What a mentor of the demo offers. */
export interface DemoProfile {
  languages: string[];
  availability: WeeklyHours[];
  spare: number;
  accepting: boolean;
  boundaries: string;
  livedExperience: string;
  gender: string | null;
  mentorsGender: MentorGenderPreference;
  quiet: boolean;
}

const boundaries = [
  'No lending money, no rides at night. I answer texts the same day, calls when I am off shift.',
  'I meet in public places. I do not come along to court or to the clinic.',
  'Family first on Sundays. In an emergency call the network before me.',
  'I listen. I do not tell anybody what to do about their medication.',
];
const experience = [
  'Nine years this spring. Alcohol took two jobs from me; carpentry gave me one back. I like to walk and talk.',
  'I came home from treatment to an empty apartment. What held me was somebody who called every Thursday. Now I call.',
  'Opioids, a long time. I take buprenorphine and I am well with it. I raise two girls and coach their team.',
  'I slipped twice in my first year and nobody gave up on me. Six years since. I work nights at the bakery.',
  'Crecí entre dos idiomas y busqué ayuda en los dos. Ocho años de recuperación; me gusta cocinar y escuchar.',
];
const evenings: WeeklyHours[] = [
  { weekday: 'TUESDAY', from: '17:30:00', until: '20:30:00' },
  { weekday: 'THURSDAY', from: '17:30:00', until: '20:30:00' },
];
const weekends: WeeklyHours[] = [
  { weekday: 'SATURDAY', from: '09:00:00', until: '13:00:00' },
  { weekday: 'SUNDAY', from: '15:00:00', until: '18:00:00' },
];
const mornings: WeeklyHours[] = [
  { weekday: 'MONDAY', from: '08:00:00', until: '10:00:00' },
  { weekday: 'WEDNESDAY', from: '08:00:00', until: '10:00:00' },
  { weekday: 'FRIDAY', from: '08:00:00', until: '10:00:00' },
];

/**
 * What a mentor offers, by their place in the list; the first is the one who can sign in. Two have not written
 * anything yet.
 */
export function profileOf(place: number): DemoProfile | null {
  if (place % 9 === 7) return null;
  const random = new Random(`mentor ${String(place)}`);
  const own = place % experience.length;
  return {
    languages: place % 4 === 0 || own === 4 ? ['en', 'es'] : ['en'],
    availability: random.pick([evenings, weekends, mornings, [...evenings, ...weekends]]),
    spare: place === 0 ? 2 : random.int(0, 3),
    accepting: place === 0 || random.chance(0.85),
    boundaries: random.pick(boundaries),
    livedExperience: experience[own] ?? '',
    gender: random.chance(0.7) ? random.pick(['woman', 'man', 'nonbinary']) : null,
    mentorsGender: random.chance(0.2) ? 'SAME' : 'ANY',
    quiet: random.chance(0.6),
  };
}

/** What is written to contacts of a mentor, and what members write. */
export const contactNotes = {
  MENTOR: [
    'Coffee at the pier. Work is going well, the evenings are long.',
    'Short call before the meeting. We went together.',
    'Talked about the first weekend alone and who else to call.',
    'Walked for an hour. Nothing heavy today.',
  ],
  MEMBER: [
    'Called when I could not sleep. It helped to hear a voice.',
    'We cooked together and talked about next month.',
    'Met after group. I want to do this every week.',
  ],
} as const;

/** What was written when some ended. */
export const endNotes = [
  'A good year. Both said that it did what it was for.',
  'Moved to be near her sister; found a mentor there.',
  'New hours at work on one side, school on the other.',
] as const;
