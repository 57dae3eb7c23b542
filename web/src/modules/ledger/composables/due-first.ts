import type { HouseAccountFieldsFragment } from '../../../generated/graphql.ts';

/** What is due comes first, the most of it before all; then what is due later; who owes nothing stands last. */
export function dueFirst({
  due,
  balance,
}: Pick<HouseAccountFieldsFragment, 'due' | 'balance'>): number {
  if (due > 0) return -due;
  return balance > 0 ? 1 : 2;
}
