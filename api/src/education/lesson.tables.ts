import type { ColumnType, Generated } from 'kysely';
import type { LessonHelpedWhen, LessonKind, LessonTopic } from '../generated/schema.ts';
import type { KeptContents } from './lesson-content.ts';

export interface LessonTable {
  organization_id: string;
  id: string;
  kind: LessonKind;
  topic: LessonTopic;
  minutes: number;
  url: string | null;
  contents: ColumnType<KeptContents, string, string>;
  created_at: string;
  created_by: string | null;
  ended_at: ColumnType<string | null, never, string>;
  version: Generated<number>;
}

export interface LessonAssignmentTable {
  organization_id: string;
  id: string;
  lesson_id: string;
  member_id: string | null;
  program_id: string | null;
  /** The plan in force with which it was given; null when it was given by hand. */
  plan_id: string | null;
  due_on: string | null;
  assigned_at: string;
  assigned_by: string;
  ended_at: ColumnType<string | null, never, string>;
  ended_by: ColumnType<string | null, never, string>;
}

export interface LessonCompletionTable {
  organization_id: string;
  id: string;
  lesson_id: string;
  lesson_version: number;
  member_id: string;
  completed_at: string;
  recorded_by: string | null;
  rating: number | null;
  helped_when: LessonHelpedWhen | null;
  /** Sealed. */
  answers: string | null;
  answers_shared: boolean;
}
