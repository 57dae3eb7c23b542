import type { Api, MutationOptions } from '../api.ts';
import {
  MentorCareDocument,
  MentorWellbeingRecordDocument,
  SupervisionNoteShareDocument,
  SupervisionNoteWriteDocument,
  type MentorWellbeingAnswerInput,
  type MentorWellbeingFieldsFragment,
  type MentorWellbeingRecordMutation,
  type SupervisionNoteFieldsFragment,
  type SupervisionNoteShareMutation,
  type SupervisionNoteWriteMutation,
} from '../generated/graphql.ts';
import type { RequestOptions } from '../http.ts';

/** How a mentor is in one month; of others only what they wrote for whoever supervises. */
export type MentorWellbeingCheck = MentorWellbeingFieldsFragment;
/** What was written about a mentor in supervision. */
export type SupervisionNote = SupervisionNoteFieldsFragment;

export type MentorWellbeingRecordPayload = MentorWellbeingRecordMutation['mentorWellbeingRecord'];
export type SupervisionNoteWritePayload = SupervisionNoteWriteMutation['supervisionNoteWrite'];
export type SupervisionNoteSharePayload = SupervisionNoteShareMutation['supervisionNoteShare'];

/** How mentors are, and their supervision. */
export class MentorCare {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** The months and notes of a mentor that the caller may read, newest first. */
  async of(
    personId: string,
    request?: RequestOptions,
  ): Promise<{ checks: MentorWellbeingCheck[]; notes: SupervisionNote[] }> {
    const data = await this.#api.query(MentorCareDocument, { personId }, request);
    return { checks: data.mentorWellbeingChecks ?? [], notes: data.supervisionNotes ?? [] };
  }

  /** Writes one's own check of this month, in place of what was there. Show `safety` at once, also where it was refused. */
  async record(
    check: { answers: MentorWellbeingAnswerInput[]; summary?: string },
    options?: MutationOptions,
  ): Promise<MentorWellbeingRecordPayload> {
    const data = await this.#api.mutateOnce(MentorWellbeingRecordDocument, check, options);
    return data.mentorWellbeingRecord;
  }

  /** Writes a note about a mentor, who reads it when it is shared. */
  async writeNote(
    { shared = false, ...note }: { personId: string; text: string; shared?: boolean },
    options?: MutationOptions,
  ): Promise<SupervisionNoteWritePayload> {
    const variables = { shared, ...note };
    const data = await this.#api.mutateOnce(SupervisionNoteWriteDocument, variables, options);
    return data.supervisionNoteWrite;
  }

  /** Shares a note with the mentor, or stops. */
  async shareNote(
    note: { id: string; shared: boolean },
    options?: MutationOptions,
  ): Promise<SupervisionNoteSharePayload> {
    const data = await this.#api.mutateOnce(SupervisionNoteShareDocument, note, options);
    return data.supervisionNoteShare;
  }
}
