import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import {
  type AlertConnection,
  type CareTeamEntry,
  type CheckInPoint,
  type Enrollment,
  type HiddenPart,
  Member,
  MemberAlertsArgs,
  MemberCheckInSeriesArgs,
  MemberFields,
  MemberMonitoringEventsArgs,
  MemberScoreSeriesArgs,
  type MonitoringEventConnection,
  type RiskAssessment,
  type ScorePoint,
} from '../generated/schema.ts';
import { notYetAssessed } from '../monitoring/monitoring.rows.ts';
import type { MemberNode } from './member.rows.ts';

@TG.Resolver(() => Member)
export class MemberFieldsResolver {
  @TG.FieldResolver(...MemberFields.careTeam)
  careTeam(@TG.Root() { key }: MemberNode, @TG.Ctx() ctx: Context): Promise<CareTeamEntry[]> {
    return ctx.loaders.careTeam.load(key);
  }

  @TG.FieldResolver(...MemberFields.enrollments)
  enrollments(@TG.Root() { key }: MemberNode, @TG.Ctx() ctx: Context): Promise<Enrollment[]> {
    return ctx.loaders.enrollmentsOfMember.load(key);
  }

  @TG.FieldResolver(...MemberFields.hiddenParts)
  hiddenParts(@TG.Root() { hidden }: MemberNode): HiddenPart[] {
    return [...hidden].map(([category, reason]) => ({ category, reason }));
  }

  @TG.FieldResolver(...MemberFields.risk)
  risk(
    @TG.Root() member: MemberNode,
    @TG.Ctx() ctx: Context,
  ): Promise<RiskAssessment | null> | RiskAssessment {
    const { riskAssessmentKey, enrolledAt } = member;
    return riskAssessmentKey
      ? ctx.loaders.risk.load(riskAssessmentKey)
      : notYetAssessed(enrolledAt);
  }

  @TG.FieldResolver(...MemberFields.monitoringEvents)
  monitoringEvents(
    @TG.Root() { key }: MemberNode,
    @TG.Args(() => MemberMonitoringEventsArgs) args: MemberMonitoringEventsArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MonitoringEventConnection> {
    return ctx.loaders.eventsOfMember.load({ parent: key, args });
  }

  @TG.FieldResolver(...MemberFields.scoreSeries)
  scoreSeries(
    @TG.Root() { key }: MemberNode,
    @TG.Args(() => MemberScoreSeriesArgs) args: MemberScoreSeriesArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<ScorePoint[]> {
    return ctx.loaders.scoreSeries.load({ parent: key, args });
  }

  @TG.FieldResolver(...MemberFields.checkInSeries)
  checkInSeries(
    @TG.Root() { key }: MemberNode,
    @TG.Args(() => MemberCheckInSeriesArgs) args: MemberCheckInSeriesArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<CheckInPoint[]> {
    return ctx.loaders.checkInSeries.load({ parent: key, args });
  }

  @TG.FieldResolver(...MemberFields.alerts)
  alerts(
    @TG.Root() { key }: MemberNode,
    @TG.Args(() => MemberAlertsArgs) args: MemberAlertsArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<AlertConnection> {
    return ctx.loaders.alertsOfMember.load({ parent: key, args });
  }
}
