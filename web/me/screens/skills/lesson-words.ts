import type { LessonFieldsFragment } from '../../../src/generated/graphql.ts';

export type Lesson = LessonFieldsFragment;
export type Content = Lesson['contents'][number];

/** What a lesson says in a language, or in the first it has. */
export function contentIn(lesson: Pick<Lesson, 'contents'>, locale: string): Content | undefined {
  return lesson.contents.find((content) => content.locale === locale) ?? lesson.contents[0];
}
