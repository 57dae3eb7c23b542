import type {
  BedNeed,
  BedRequestEditInput,
  BedRequestFieldsFragment,
  ResidenceWelcome,
  WaitingPriority,
} from '../../../generated/graphql.ts';

export const PRIORITIES = [
  'ORDINARY',
  'SOON',
  'URGENT',
] as const satisfies readonly WaitingPriority[];
export const NEEDS = [
  'WHEELCHAIR',
  'CHILDREN',
  'PET',
  'MEDICATION_STORAGE',
] as const satisfies readonly BedNeed[];

/** What is asked for, as typed. */
export interface RequestDraft {
  priority: WaitingPriority;
  housing: ResidenceWelcome;
  needs: BedNeed[];
  residenceIds: string[];
  note: string;
}

/** The draft of a request as it is; of a new one when there is none. */
export const requestDraft = (request: BedRequestFieldsFragment | null): RequestDraft => ({
  priority: request?.priority ?? 'ORDINARY',
  housing: request?.housing ?? 'EVERYONE',
  needs: [...(request?.needs ?? [])],
  residenceIds: (request?.residences ?? []).map(({ id }) => id),
  note: request?.note ?? '',
});

export const toRequest = (draft: RequestDraft): BedRequestEditInput => ({
  ...draft,
  note: draft.note.trim() || null,
});
