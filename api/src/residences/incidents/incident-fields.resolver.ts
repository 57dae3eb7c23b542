import * as TG from 'type-graphql';
import type { Context } from '../../app/operation-context.ts';
import { requireViewer } from '../../auth/require-viewer.ts';
import {
  HouseIncident,
  type HouseIncidentConnection,
  HouseIncidentFields,
  type Member,
  type Person,
  Residence,
  ResidenceFields,
  ResidenceIncidentsArgs,
  type Task,
} from '../../generated/schema.ts';
import type { ResidenceNode } from '../residence.rows.ts';
import { seesIncidents, type IncidentNode } from './incident.rows.ts';

@TG.Resolver(() => Residence)
export class ResidenceIncidentsResolver {
  @TG.FieldResolver(...ResidenceFields.incidents)
  incidents(
    @TG.Root() { key }: ResidenceNode,
    @TG.Args(() => ResidenceIncidentsArgs) args: ResidenceIncidentsArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<HouseIncidentConnection> | null {
    if (!seesIncidents(requireViewer(ctx))) return null;
    return ctx.loaders.incidentsOfResidence.load({ parent: key, args });
  }
}

@TG.Resolver(() => HouseIncident)
export class IncidentFieldsResolver {
  @TG.FieldResolver(...HouseIncidentFields.residence)
  residence(
    @TG.Root() { residenceKey }: IncidentNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Residence | null> {
    return ctx.loaders.residence.load(residenceKey);
  }

  @TG.FieldResolver(...HouseIncidentFields.concerned)
  async concerned(
    @TG.Root() { memberKeys }: IncidentNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Member[]> {
    const members = await Promise.all(memberKeys.map((key) => ctx.loaders.member.load(key)));
    return members
      .filter((member) => member !== null)
      .sort((one, other) => one.alias.localeCompare(other.alias));
  }

  @TG.FieldResolver(...HouseIncidentFields.recordedBy)
  recordedBy(
    @TG.Root() { recordedByKey }: IncidentNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Person | null> {
    return ctx.loaders.person.load(recordedByKey);
  }

  @TG.FieldResolver(...HouseIncidentFields.followUp)
  followUp(
    @TG.Root() { taskKey }: IncidentNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Task | null> | null {
    return taskKey ? ctx.loaders.task.load(taskKey) : null;
  }
}
