import { z } from '../../../app/zod.ts';
import type { ChoreInput, Weekday } from '../../../generated/graphql.ts';
import type { Chore } from './use-chores.ts';

/** What has to be done, as typed. */
export interface ChoreDraft {
  name: string;
  weight: number;
  weekdays: Weekday[];
}

/** How much work it is: turns are shared out by it. */
export const WEIGHTS: readonly number[] = [1, 2, 3, 4, 5];

/** The draft of a chore as it is; of a new one when there is none. */
export const choreDraft = (chore: Chore | null): ChoreDraft => ({
  name: chore?.name ?? '',
  weight: chore?.weight ?? 2,
  weekdays: [...(chore?.weekdays ?? [])],
});

/** The messages are keys of words. */
export const choreSchema = z.object({
  name: z.string().trim().min(1, 'evening.chore.nameMissing'),
  weekdays: z.array(z.string()).min(1, 'evening.chore.weekdaysMissing'),
});

export const toChore = ({ name, ...draft }: ChoreDraft): ChoreInput => ({
  name: name.trim(),
  ...draft,
});
