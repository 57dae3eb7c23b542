import { found, type Api, type MutationOptions } from './api.ts';
import {
  LessonAssignDocument,
  LessonAssignmentEndDocument,
  LessonCompleteDocument,
  LessonCreateDocument,
  LessonEditDocument,
  LessonEndDocument,
  LessonListDocument,
  MemberLessonsDocument,
  ProgramLessonsDocument,
  type LessonAssignInput,
  type LessonAssignMutation,
  type LessonAssignmentEndMutation,
  type LessonCompleteInput,
  type LessonCompleteMutation,
  type LessonCreateMutation,
  type LessonEditMutation,
  type LessonEndMutation,
  type LessonFieldsFragment,
  type LessonInput,
  type LessonTopic,
  type MemberLessonsQuery,
  type ProgramLessonsQuery,
} from './generated/graphql.ts';
import type { RequestOptions } from './http.ts';

/** A lesson with what it says, in each of its languages. */
export type Lesson = LessonFieldsFragment;
/** A lesson of one member: given to them, done by them, or both. */
export type MemberLesson = NonNullable<
  NonNullable<MemberLessonsQuery['member']>['lessons']
>[number];
/** A lesson that is given to a program. */
export type ProgramLesson = NonNullable<ProgramLessonsQuery['programLessons']>[number];
export type LessonCreatePayload = LessonCreateMutation['lessonCreate'];
export type LessonEditPayload = LessonEditMutation['lessonEdit'];
export type LessonEndPayload = LessonEndMutation['lessonEnd'];
export type LessonAssignPayload = LessonAssignMutation['lessonAssign'];
export type LessonAssignmentEndPayload = LessonAssignmentEndMutation['lessonAssignmentEnd'];
export type LessonCompletePayload = LessonCompleteMutation['lessonComplete'];

export class Lessons {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** The lessons that are given now: the library, then the organization's own. */
  async list({ topic }: { topic?: LessonTopic } = {}, request?: RequestOptions): Promise<Lesson[]> {
    const { lessons } = await this.#api.query(LessonListDocument, { topic }, request);
    return found(lessons, 'LessonList');
  }

  /** The lessons of one member; null where the member or this part of the record is not visible. */
  async ofMember(id: string, request?: RequestOptions): Promise<MemberLesson[] | null> {
    const { member } = await this.#api.query(MemberLessonsDocument, { id }, request);
    return member?.lessons ?? null;
  }

  /** What is given to a program's active members. */
  async ofProgram(programId: string, request?: RequestOptions): Promise<ProgramLesson[]> {
    const data = await this.#api.query(ProgramLessonsDocument, { programId }, request);
    return found(data.programLessons, 'ProgramLessons');
  }

  /** Makes a lesson of the organization's own. */
  async create(input: LessonInput, options?: MutationOptions): Promise<LessonCreatePayload> {
    const data = await this.#api.mutateOnce(LessonCreateDocument, { input }, options);
    return data.lessonCreate;
  }

  /** Changes a lesson of the organization's own. */
  async edit(
    target: { id: string; expectedVersion: number; input: LessonInput },
    options?: MutationOptions,
  ): Promise<LessonEditPayload> {
    const data = await this.#api.mutateOnce(LessonEditDocument, target, options);
    return data.lessonEdit;
  }

  /** Takes a lesson of the organization's own out of the library. */
  async end(target: { id: string }, options?: MutationOptions): Promise<LessonEndPayload> {
    const data = await this.#api.mutateOnce(LessonEndDocument, target, options);
    return data.lessonEnd;
  }

  /** Gives a lesson to a member or to a program. */
  async assign(input: LessonAssignInput, options?: MutationOptions): Promise<LessonAssignPayload> {
    const data = await this.#api.mutateOnce(LessonAssignDocument, { input }, options);
    return data.lessonAssign;
  }

  /** Takes an assignment back. */
  async endAssignment(
    target: { id: string },
    options?: MutationOptions,
  ): Promise<LessonAssignmentEndPayload> {
    const data = await this.#api.mutateOnce(LessonAssignmentEndDocument, target, options);
    return data.lessonAssignmentEnd;
  }

  /** Says that a lesson was done: by the caller, or by a member whom they sat beside. */
  async complete(
    {
      shareAnswers = false,
      ...input
    }: Omit<LessonCompleteInput, 'shareAnswers'> & {
      shareAnswers?: boolean;
    },
    options?: MutationOptions,
  ): Promise<LessonCompletePayload> {
    const variables = { input: { shareAnswers, ...input } };
    const data = await this.#api.mutateOnce(LessonCompleteDocument, variables, options);
    return data.lessonComplete;
  }
}
