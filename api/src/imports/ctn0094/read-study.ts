import { Rejections } from '../rejections.ts';
import type { Participant, StudyEvent } from './study.ts';
import { StudyReading, type studyFiles } from './study-reading.ts';
import { useDays } from './use-days.ts';
import { daysAttended, visits } from './visits.ts';
import { readPatterns, weeklyScreens } from './weekly-screens.ts';

/** The texts of the data set's files. */
export type StudyTexts = Record<keyof typeof studyFiles, string>;

/** The data set as it is brought in. */
export interface Study {
  participants: Participant[];
  /** In the order of study days. */
  events: StudyEvent[];
  rejections: Rejections;
}

/**
 * Reads the data set. Rows that cannot be right are rejected with their reason and never stop the rest.
 * @param lastDay the newest study day that has passed: what lies after it is rejected
 * @throws UnreadableTable when a file is not the table it should be
 */
export function readStudy(texts: StudyTexts, lastDay: number): Study {
  const rejections = new Rejections();
  const reading = new StudyReading(rejections, lastDay);
  reading.readParticipants(texts.participants);
  const patterns = readPatterns(reading, texts.weeklyScreens);
  const attendance = visits(reading, texts.visits, patterns);
  const screens = weeklyScreens(reading, patterns, texts.positiveScreens, daysAttended(attendance));
  const slips = useDays(reading, texts.use);
  const all = [...attendance, ...screens, ...slips];
  // A day that is worked out from a week can lie ahead although no written one does.
  const events = all.filter(({ day }) => day <= lastDay).sort((a, b) => a.day - b.day);
  rejections.leaveOut('weeks that have not come yet', all.length - events.length);
  return { participants: [...reading.participants.values()], events, rejections };
}
