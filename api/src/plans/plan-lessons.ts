import type { Command } from '../app/lane.ts';
import { refuseIfAny, userError } from '../common/user-error.ts';
import { knownLessons } from '../education/lessons-of-plan.service.ts';
import type { PlanStrategyInput } from '../generated/schema.ts';

/**
 * @param under where the wording of the strategies stands
 * @throws Refusal NOT_FOUND with each strategy whose lesson the organization does not have
 */
export async function checkLessons(
  command: Command,
  strategies: readonly PlanStrategyInput[],
  under: string[],
): Promise<void> {
  const asked = strategies.map(({ lessonId }) => lessonId);
  const known = await knownLessons(
    command,
    asked.filter((id) => id != null),
  );
  refuseIfAny(
    asked.flatMap((id, index) =>
      id == null || known.has(id)
        ? []
        : [userError('NOT_FOUND', [...under, 'strategies', String(index), 'lessonId'])],
    ),
  );
}
