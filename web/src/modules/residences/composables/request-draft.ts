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
  /** Whether any house will do; those that are chosen are kept while it is so. */
  anyHouse: boolean;
  residenceIds: string[];
  note: string;
}

/** The draft of a request as it is, without houses that have closed; of a new one when there is none. */
export const requestDraft = (request: BedRequestFieldsFragment | null): RequestDraft => ({
  priority: request?.priority ?? 'ORDINARY',
  housing: request?.housing ?? 'EVERYONE',
  needs: [...(request?.needs ?? [])],
  anyHouse: request?.anyHouse ?? true,
  residenceIds: (request?.residences ?? []).flatMap(({ id, endedAt }) => (endedAt ? [] : [id])),
  note: request?.note ?? '',
});

export const toRequest = (draft: RequestDraft): BedRequestEditInput => ({
  ...draft,
  residenceIds: draft.anyHouse ? [] : draft.residenceIds,
  note: draft.note.trim() || null,
});
