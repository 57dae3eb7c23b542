import type { Command } from '../app/lane.ts';
import type { PlanState } from '../generated/schema.ts';

/** A version of a plan as it was before the records of two members became one. */
export interface PlanBefore {
  id: string;
  number: number;
  state: PlanState;
}

/**
 * Makes room for the versions of one record among those of another: they are numbered after these, and of two
 * in force that of the record that stays remains. Call it before the rows move.
 */
export async function foldPlans(
  { db, now }: Command,
  fromId: string,
  intoId: string,
): Promise<PlanBefore[]> {
  const plans = await db
    .selectFrom('plan')
    .select(['id', 'member_id', 'number', 'state'])
    .where('member_id', 'in', [fromId, intoId])
    .orderBy('number', 'desc')
    .execute();
  const stay = plans.filter((plan) => plan.member_id === intoId);
  const go = plans.filter((plan) => plan.member_id === fromId);
  if (stay.length === 0 || go.length === 0) return [];
  const highest = Math.max(...stay.map(({ number }) => number));
  const oneStays = stay.some(({ state }) => state === 'IN_FORCE');
  // The highest first: each number is free when it is taken.
  for (const { id, number, state } of go) {
    const superseded =
      state === 'IN_FORCE' && oneStays ? { state: 'SUPERSEDED' as const, superseded_at: now } : {};
    await db
      .updateTable('plan')
      .set({ number: number + highest, ...superseded })
      .where('id', '=', id)
      .execute();
  }
  return go.map(({ id, number, state }) => ({ id, number, state }));
}

/** Gives versions the numbers and the force that they had. Call it after the rows have moved back. */
export async function unfoldPlans({ db }: Command, before: readonly PlanBefore[]): Promise<void> {
  for (const { id, number, state } of before.toReversed()) {
    const inForce = state === 'IN_FORCE' ? { state, superseded_at: null } : {};
    await db
      .updateTable('plan')
      .set({ number, ...inForce })
      .where('id', '=', id)
      .execute();
  }
}
