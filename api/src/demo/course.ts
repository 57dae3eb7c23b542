import type { Course } from './demo-network.ts';
import { Random } from './random.ts';

/** Whose course it is. */
export interface OnCourse {
  number: number;
  course: Course;
  enrolledDaysAgo: number;
  hardStretch: { from: number; to: number } | null;
}

/** What strain a person starts with, where it tends to, and how much it swings. */
interface Shape {
  start: number;
  rest: number;
  /** Days in which the distance to `rest` falls to a third. */
  easing: number;
  swing: number;
  noise: number;
}

const shapes: Record<Course, Shape> = {
  STEADY: { start: 0.32, rest: 0.16, easing: 40, swing: 0.05, noise: 0.07 },
  IMPROVING: { start: 0.6, rest: 0.2, easing: 75, swing: 0.06, noise: 0.08 },
  WOBBLING: { start: 0.5, rest: 0.38, easing: 60, swing: 0.22, noise: 0.1 },
  SLIPPING: { start: 0.45, rest: 0.3, easing: 60, swing: 0.06, noise: 0.09 },
  SILENT: { start: 0.48, rest: 0.34, easing: 60, swing: 0.1, noise: 0.08 },
};

/** A slipping course turns this many days ago. */
const TURN = 34;

/** How hard a day is, from 0 to 1, as a function of how many days ago it was. */
export function strainOf({
  number,
  course,
  enrolledDaysAgo,
  hardStretch,
}: OnCourse): (daysAgo: number) => number {
  const random = new Random(`course ${String(number)}`);
  const { start, rest, easing, swing, noise } = shapes[course];
  const period = random.int(28, 75);
  const phase = random.next() * period;
  const offset = random.noise() * 0.05;
  return (daysAgo) => {
    const day = enrolledDaysAgo - daysAgo;
    const settled = rest + (start - rest) * Math.exp(-day / easing);
    const wave = swing * Math.sin(((day + phase) / period) * 2 * Math.PI);
    const turned = course === 'SLIPPING' ? Math.max(0, TURN - daysAgo) / TURN : 0;
    const isHard = hardStretch && daysAgo <= hardStretch.from && daysAgo >= hardStretch.to;
    const chance = new Random(`strain ${String(number)} ${String(daysAgo)}`).noise() * noise;
    return Math.min(
      1,
      Math.max(0, settled + wave + offset + chance + turned * 0.45 + (isHard ? 0.42 : 0)),
    );
  };
}
