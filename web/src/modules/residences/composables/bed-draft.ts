import { z } from '../../../app/zod.ts';
import type {
  BedHoldInput,
  BedOutReason,
  LeaveDestination,
  StayEndInput,
  StayEndReason,
  StayStartInput,
} from '../../../generated/graphql.ts';
import type { BedMove } from './bed-moves.ts';

const HOUR = 3_600_000;

/** How long a bed can be kept, in hours. */
export const HOLD_HOURS = [2, 12, 24, 72, 168] as const;
export const OUT_REASONS = ['REPAIR', 'CLEANING', 'CAPACITY', 'OTHER'] as const;
export const END_REASONS = [
  'COMPLETED',
  'OWN_WISH',
  'OTHER_CARE',
  'HOUSE_RULES',
  'NO_CONTACT',
  'RECORDED_IN_ERROR',
  'OTHER',
] as const satisfies readonly StayEndReason[];
export const DESTINATIONS = [
  'OWN_HOME',
  'FAMILY_OR_FRIENDS',
  'RECOVERY_RESIDENCE',
  'TREATMENT',
  'HOSPITAL',
  'CUSTODY',
  'NO_HOUSING',
  'ELSEWHERE',
  'UNKNOWN',
] as const satisfies readonly LeaveDestination[];

/** What the dialog of a bed holds, as typed. */
export interface BedDraft {
  /** Who is given the bed: a request by its id, or a member. */
  requestId: string;
  memberId: string;
  /** That it is for somebody who does not wait, by name. */
  byName: boolean;
  startedOn: string;
  expectedEndOn: string;
  hours: (typeof HOLD_HOURS)[number];
  /** The bed to move into. */
  bedId: string;
  outReason: BedOutReason;
  reason: (typeof END_REASONS)[number] | undefined;
  destination: LeaveDestination | undefined;
  naloxone: 'yes' | 'no' | '';
  endedOn: string;
  note: string;
}

/**
 * @param requestId who is known to get it
 * @param today of the house
 */
export const emptyDraft = (requestId: string | null, today: string): BedDraft => ({
  requestId: requestId ?? '',
  memberId: '',
  byName: false,
  startedOn: today,
  expectedEndOn: '',
  hours: 24,
  bedId: '',
  outReason: 'REPAIR',
  reason: undefined,
  destination: undefined,
  naloxone: '',
  endedOn: today,
  note: '',
});

const needed = (message: string) => z.string().min(1, message);

/** What each move needs; the messages are keys of words. */
export const schemaOf: Record<BedMove, z.ZodType> = {
  GIVE: z
    .object({
      requestId: z.string(),
      memberId: z.string(),
      byName: z.boolean(),
      startedOn: needed('errors.REQUIRED'),
    })
    .superRefine(({ requestId, memberId, byName }, { addIssue }) => {
      if (requestId !== '' || memberId !== '') return;
      const path = [byName ? 'memberId' : 'requestId'];
      addIssue({ code: 'custom', path, message: 'residences.ask.whoMissing' });
    }),
  HOLD: z.object({}),
  RELEASE: z.object({}),
  MOVE: z.object({ bedId: needed('residences.ask.bedMissing') }),
  EXPECT: z.object({}),
  END: z.object({
    reason: z.enum(END_REASONS, 'residences.ask.reasonMissing'),
    destination: z.enum(DESTINATIONS, 'residences.ask.destinationMissing'),
    naloxone: needed('residences.ask.naloxoneMissing'),
    endedOn: needed('errors.REQUIRED'),
  }),
  TAKE_OUT: z.object({}),
  RETURN: z.object({}),
};

const orNull = (typed: string) => typed.trim() || null;

export const toStart = (bedId: string, draft: BedDraft): StayStartInput => ({
  bedId,
  memberId: orNull(draft.memberId),
  requestId: orNull(draft.requestId),
  startedOn: orNull(draft.startedOn),
  expectedEndOn: orNull(draft.expectedEndOn),
  note: orNull(draft.note),
});

export const toHold = (bedId: string, draft: BedDraft, now: number): BedHoldInput => ({
  bedId,
  requestId: orNull(draft.requestId),
  until: new Date(now + draft.hours * HOUR).toISOString(),
  note: orNull(draft.note),
});

/** Takes a draft that was checked. */
export const toEnd = (draft: BedDraft): StayEndInput => ({
  reason: draft.reason ?? 'OTHER',
  destination: draft.destination ?? 'UNKNOWN',
  naloxoneOffered: draft.naloxone === 'yes',
  endedOn: orNull(draft.endedOn),
  note: orNull(draft.note),
});
