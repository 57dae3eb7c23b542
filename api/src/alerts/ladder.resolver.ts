import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { payload } from '../common/payload.ts';
import {
  AlertSeverity,
  EscalationLadder,
  EscalationLadderFields,
  type EscalationLadderSetPayload,
  LadderStep,
  LadderStepFields,
  MutationEscalationLadderSetArgs,
  MutationFields,
  type Person,
  QueryFields,
} from '../generated/schema.ts';
import { toLadder, type LadderNode, type LadderStepNode } from './ladder.rows.ts';
import { setLadder } from './ladder.service.ts';

const MOST_SEVERE_FIRST = [
  AlertSeverity.CRITICAL,
  AlertSeverity.HIGH,
  AlertSeverity.MODERATE,
  AlertSeverity.LOW,
] as const;

@TG.Resolver()
export class LadderResolver {
  @TG.Query(...QueryFields.escalationLadders)
  async escalationLadders(@TG.Ctx() ctx: Context): Promise<EscalationLadder[]> {
    const ladders = await Promise.all(
      MOST_SEVERE_FIRST.map((severity) => ctx.loaders.ladder.load(severity)),
    );
    return ladders.map(toLadder);
  }

  @TG.Mutation(...MutationFields.escalationLadderSet)
  escalationLadderSet(
    @TG.Args(() => MutationEscalationLadderSetArgs) args: MutationEscalationLadderSetArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<EscalationLadderSetPayload> {
    const ladder = async () => ({
      ladder: toLadder(await ctx.loaders.ladder.load(args.severity)),
    });
    return payload(async () => {
      await setLadder(ctx, args);
      return ladder();
    }, ladder);
  }
}

@TG.Resolver(() => EscalationLadder)
export class EscalationLadderFieldsResolver {
  @TG.FieldResolver(...EscalationLadderFields.editedBy)
  editedBy(
    @TG.Root() { editedByKey }: LadderNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Person | null> | null {
    return editedByKey ? ctx.loaders.person.load(editedByKey) : null;
  }
}

@TG.Resolver(() => LadderStep)
export class LadderStepFieldsResolver {
  @TG.FieldResolver(...LadderStepFields.people)
  async people(
    @TG.Root() { peopleKeys }: LadderStepNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Person[]> {
    const people = await ctx.loaders.person.loadMany(peopleKeys);
    return people.filter((person): person is Person => person !== null && 'id' in person);
  }
}
