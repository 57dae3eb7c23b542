import type { LessonKind, LessonTopic } from '../../generated/schema.ts';
import type { Language } from '../../common/language.ts';
import type { KeptContent } from '../lesson-content.ts';

/**
 * A lesson that comes with the software, in words written for it. A change of its words is a new version:
 * what was done keeps the version it was done in.
 */
export interface LibraryLesson {
  code: string;
  version: number;
  kind: LessonKind;
  topic: LessonTopic;
  minutes: number;
  contents: Record<Language, KeptContent>;
}
