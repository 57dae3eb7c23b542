import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Refusal } from '../common/user-error.ts';
import { planMoves } from './plan-states.ts';
import { Plan } from './plan.entity.ts';

const NOW = '2026-03-01T08:00:00Z';

test('what was in force is never rewritten, signed again, discarded or taken back', () => {
  expect(planMoves.IN_FORCE).toEqual({ SUPERSEDE: 'SUPERSEDED' });
  expect(planMoves.SUPERSEDED).toEqual({});
  expect(planMoves.DISCARDED).toEqual({});
});

test('only what is signed by both can be in force', () => {
  const plan = Object.assign(new Plan(), { content: 'v1.x' });
  plan.sign({ signer: 'STAFF', by: 'c', onPaper: false }, NOW);
  expect(plan.isSigned()).toBe(false);
  plan.sign({ signer: 'MEMBER', by: 'm', onPaper: false }, NOW);
  expect(plan.isSigned()).toBe(true);
});

test('nobody signs the same wording twice', () => {
  const plan = Object.assign(new Plan(), { content: 'v1.x' });
  plan.sign({ signer: 'MEMBER', by: 'm', onPaper: false }, NOW);
  expect(() => {
    plan.sign({ signer: 'MEMBER', by: 'm', onPaper: false }, NOW);
  }).toThrow(Refusal);
});

test('a signature is under one wording: another takes it back', () => {
  const plan = Object.assign(new Plan(), { content: 'v1.x' });
  plan.sign({ signer: 'MEMBER', by: 'm', onPaper: true }, NOW);
  plan.write('v1.y', null, 'c', NOW);
  expect(plan).toMatchObject({ memberSignedAt: null, memberSignedBy: null, version: 3 });
  expect(plan.memberSignedOnPaper).toBe(false);
});

/** Whatever is tried on a member's plans, in whatever order. */
const tries = fc.array(
  fc.constantFrom('BEGIN', 'WRITE', 'SIGN_MEMBER', 'SIGN_STAFF', 'DISCARD' as const),
  { maxLength: 60 },
);

test('versions are a chain: one in force at most, one draft, each kept one after the other', () => {
  fc.assert(
    fc.property(tries, (steps) => {
      const plans: Plan[] = [];
      const living = (state: Plan['state']) => plans.filter((plan) => plan.state === state);
      for (const step of steps) {
        const [draft] = living('DRAFT');
        if (!draft) {
          if (step === 'BEGIN') plans.push(Object.assign(new Plan(), { content: 'v1.x' }));
          continue;
        }
        tryStep(step, draft, living('IN_FORCE')[0]);
        expect(living('IN_FORCE').length).toBeLessThanOrEqual(1);
        expect(living('DRAFT').length).toBeLessThanOrEqual(1);
      }
      const kept = plans.filter(({ inForceAt }) => inForceAt !== null);
      // All but the newest that came into force have been superseded.
      expect(kept.slice(0, -1).every(({ state }) => state === 'SUPERSEDED')).toBe(true);
      expect(kept.every((plan) => plan.isSigned())).toBe(true);
    }),
  );
});

/** As the service does it; what the states refuse changes nothing. */
function tryStep(step: string, draft: Plan, inForce: Plan | undefined): void {
  try {
    if (step === 'WRITE') draft.write('v1.z', null, 'c', NOW);
    if (step === 'DISCARD') draft.discard(NOW);
    const signer = step === 'SIGN_MEMBER' ? 'MEMBER' : step === 'SIGN_STAFF' ? 'STAFF' : null;
    if (!signer) return;
    draft.sign({ signer, by: 'x', onPaper: false }, NOW);
    if (!draft.isSigned()) return;
    inForce?.supersede(NOW);
    draft.enterIntoForce(NOW);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}
