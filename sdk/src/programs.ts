import { found, type Api, type MutationOptions } from './api.ts';
import {
  ProgramCreateDocument,
  ProgramDetailDocument,
  ProgramEditDocument,
  ProgramEndDocument,
  ProgramEnrollmentsDocument,
  ProgramListDocument,
  ProgramWaitingListDocument,
  type EnrollmentState,
  type ProgramCreateMutation,
  type ProgramDetailQuery,
  type ProgramEditMutation,
  type ProgramEndMutation,
  type ProgramFieldsFragment,
  type ProgramInput,
} from './generated/graphql.ts';
import type { Enrollment } from './enrollments.ts';
import type { RequestOptions } from './http.ts';
import {
  iterate,
  type Items,
  type IterateOptions,
  type Page,
  type PageOptions,
} from './iterate.ts';

/** A course of care that members enroll in, with its phases and, for who manages programs, counts. */
export type Program = ProgramFieldsFragment;
/** A program with what became of those who began it. */
export type ProgramDetail = NonNullable<ProgramDetailQuery['program']>;

export type ProgramCreatePayload = ProgramCreateMutation['programCreate'];
/** The program as it is now, also when the change was refused. */
export type ProgramEditPayload = ProgramEditMutation['programEdit'];
export type ProgramEndPayload = ProgramEndMutation['programEnd'];

type Forwards = Pick<PageOptions, 'first' | 'after'>;

export interface ProgramSelection {
  /** Those that have ended, instead of those that go on. */
  ended?: boolean;
}

export interface EnrollmentSelection {
  /** Only those that stand there; all when absent. */
  states?: EnrollmentState[];
}

/** A program to change. */
export interface ProgramTarget {
  id: string;
  /** Refuse when the program is of another version. */
  expectedVersion: number;
}

export class Programs {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** One page of the organization's programs by name. One request. */
  async list(
    { ended = false, first, after }: ProgramSelection & Forwards = {},
    request?: RequestOptions,
  ): Promise<Page<Program>> {
    const variables = { filter: { ended }, first, after };
    const { programs } = await this.#api.query(ProgramListDocument, variables, request);
    return found(programs, 'ProgramList');
  }

  /** The organization's programs, page by page. */
  iterate(
    options: ProgramSelection & IterateOptions = {},
    request?: RequestOptions,
  ): Items<Program> {
    return iterate(options, (page) => this.list(page, request));
  }

  /** One program, also one that has ended; null when unknown. */
  async get(id: string, request?: RequestOptions): Promise<ProgramDetail | null> {
    const { program } = await this.#api.query(ProgramDetailDocument, { id }, request);
    return program;
  }

  /** One page of the enrollments in a program that the caller may see, newest change first. */
  async enrollments(
    id: string,
    options: EnrollmentSelection & Forwards = {},
    request?: RequestOptions,
  ): Promise<Page<Enrollment>> {
    const variables = { id, ...options };
    const { program } = await this.#api.query(ProgramEnrollmentsDocument, variables, request);
    return found(program, 'ProgramEnrollments').enrollments;
  }

  /** The enrollments in a program that the caller may see, page by page. */
  iterateEnrollments(
    id: string,
    options: EnrollmentSelection & IterateOptions = {},
    request?: RequestOptions,
  ): Items<Enrollment> {
    return iterate(options, (page) => this.enrollments(id, page, request));
  }

  /** One page of who waits for a place, who is next first. */
  async waitingList(
    id: string,
    options: Forwards = {},
    request?: RequestOptions,
  ): Promise<Page<Enrollment>> {
    const variables = { id, ...options };
    const { program } = await this.#api.query(ProgramWaitingListDocument, variables, request);
    return found(program, 'ProgramWaitingList').waitingList;
  }

  /** Begins to offer a program. */
  async create(input: ProgramInput, options?: MutationOptions): Promise<ProgramCreatePayload> {
    const data = await this.#api.mutateOnce(ProgramCreateDocument, { input }, options);
    return data.programCreate;
  }

  /** Replaces what a program is like: what is absent is taken away. */
  async edit(
    { id, expectedVersion, ...input }: ProgramTarget & ProgramInput,
    options?: MutationOptions,
  ): Promise<ProgramEditPayload> {
    const variables = { id, expectedVersion, input };
    const data = await this.#api.mutateOnce(ProgramEditDocument, variables, options);
    return data.programEdit;
  }

  /** Ends a program in which nobody is any more. */
  async end(target: ProgramTarget, options?: MutationOptions): Promise<ProgramEndPayload> {
    const data = await this.#api.mutateOnce(ProgramEndDocument, target, options);
    return data.programEnd;
  }
}
