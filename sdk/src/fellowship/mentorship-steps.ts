import { found, type Api, type MutationOptions } from '../api.ts';
import {
  MentorshipStepMoveDocument,
  MentorshipStepNoteDocument,
  MentorshipStepRemoveDocument,
  MentorshipStepsAddDocument,
  MentorshipStepsDocument,
  type MentorshipStepFieldsFragment,
  type MentorshipStepMoveMutation,
  type MentorshipStepNoteMutation,
  type MentorshipStepRemoveMutation,
  type MentorshipStepsAddMutation,
  type MentorshipStepState,
  type MentorshipStepTemplate,
} from '../generated/graphql.ts';
import type { RequestOptions } from '../http.ts';

/** A step or goal; `note` is the member's, and null for the mentor unless it is shared. */
export type MentorshipStep = MentorshipStepFieldsFragment;

/** The mentorship with its steps as they are now. */
export type MentorshipStepsAddPayload = MentorshipStepsAddMutation['mentorshipStepsAdd'];
/** The step as it is now, also when the change was refused. */
export type MentorshipStepMovePayload = MentorshipStepMoveMutation['mentorshipStepMove'];
export type MentorshipStepNotePayload = MentorshipStepNoteMutation['mentorshipStepNote'];
export type MentorshipStepRemovePayload = MentorshipStepRemoveMutation['mentorshipStepRemove'];

/** A step to change. */
export interface MentorshipStepTarget {
  id: string;
  /** Refuse when the step is of another version. */
  expectedVersion?: number;
}

/** Steps and goals that the two of a mentorship work on. For the two alone. */
export class MentorshipSteps {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** The steps of a mentorship in order; none for anybody but the two. @throws NotFoundError */
  async list(id: string, request?: RequestOptions): Promise<MentorshipStep[]> {
    const { mentorship } = await this.#api.query(MentorshipStepsDocument, { id }, request);
    return found(mentorship, 'MentorshipSteps').steps;
  }

  /** Adds a step of one's own words, or those of a list. */
  async add(
    {
      locale = 'en',
      ...step
    }: { id: string; locale?: string } & ({ title: string } | { template: MentorshipStepTemplate }),
    options?: MutationOptions,
  ): Promise<MentorshipStepsAddPayload> {
    const variables = { locale, ...step };
    const data = await this.#api.mutateOnce(MentorshipStepsAddDocument, variables, options);
    return data.mentorshipStepsAdd;
  }

  /** Says where a step stands. */
  async move(
    step: MentorshipStepTarget & { state: MentorshipStepState },
    options?: MutationOptions,
  ): Promise<MentorshipStepMovePayload> {
    const data = await this.#api.mutateOnce(MentorshipStepMoveDocument, step, options);
    return data.mentorshipStepMove;
  }

  /** Writes the member's note to a step, as the member; absent takes it away. */
  async setNote(
    { shared = false, ...step }: MentorshipStepTarget & { note?: string; shared?: boolean },
    options?: MutationOptions,
  ): Promise<MentorshipStepNotePayload> {
    const variables = { shared, ...step };
    const data = await this.#api.mutateOnce(MentorshipStepNoteDocument, variables, options);
    return data.mentorshipStepNote;
  }

  /** Takes a step off the list. */
  async remove(id: string, options?: MutationOptions): Promise<MentorshipStepRemovePayload> {
    const data = await this.#api.mutateOnce(MentorshipStepRemoveDocument, { id }, options);
    return data.mentorshipStepRemove;
  }
}
