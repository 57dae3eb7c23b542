import { v5 as uuidv5 } from 'uuid';
import { emotionLessons } from './emotions.ts';
import { haltLessons } from './halt.ts';
import type { LibraryLesson } from './library-lesson.ts';
import { problemSolvingLessons } from './problem-solving.ts';
import { refusingLessons } from './refusing.ts';
import { routineLessons } from './routines.ts';
import { stressLessons } from './stress.ts';
import { urgeLessons } from './urges.ts';

/** Makes keys of codes; never changed, since keys of it are kept. */
const NAMESPACE = '5d0c8a3e-0f0b-4f0e-9a53-6f1c2a7b9e11';

/** Every lesson that comes with the software, by topic. */
export const lessonLibrary: readonly LibraryLesson[] = [
  ...stressLessons,
  ...emotionLessons,
  ...problemSolvingLessons,
  ...urgeLessons,
  ...haltLessons,
  ...refusingLessons,
  ...routineLessons,
];

/** The key of a lesson of the library: the same in every organization. */
export const libraryKey = (code: string): string => uuidv5(code, NAMESPACE);

/** Lessons of the library by key. */
export const libraryByKey: ReadonlyMap<string, LibraryLesson> = new Map(
  lessonLibrary.map((lesson) => [libraryKey(lesson.code), lesson]),
);
