import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import {
  type AlertConnection,
  type BedRequest,
  type CareTeamEntry,
  type CheckInPoint,
  type DaysAbstinent,
  type Enrollment,
  type ExternalIdentifier,
  type HiddenPart,
  Member,
  MemberAlertsArgs,
  MemberCheckInSeriesArgs,
  MemberDaysAbstinentArgs,
  MemberFields,
  type MemberMerge,
  MemberMonitoringEventsArgs,
  MemberScoreSeriesArgs,
  MemberTasksArgs,
  type MemberLesson,
  MemberTimelineArgs,
  type MonitoringEventConnection,
  type RecoveryEpisode,
  type RecoveryMilestone,
  type RiskAssessment,
  type ScorePoint,
  type Stay,
  type UpcomingMilestone,
  type TaskConnection,
  type TimelineConnection,
} from '../generated/schema.ts';
import { localDay } from '../common/local-date.ts';
import { notYetAssessed } from '../monitoring/monitoring.rows.ts';
import type { MemberNode } from './member.rows.ts';
import { nextMilestones, reachedMilestones } from './milestones.ts';
import { toEpisodes } from './recovery.rows.ts';

@TG.Resolver(() => Member)
export class MemberFieldsResolver {
  @TG.FieldResolver(...MemberFields.careTeam)
  careTeam(@TG.Root() { key }: MemberNode, @TG.Ctx() ctx: Context): Promise<CareTeamEntry[]> {
    return ctx.loaders.careTeam.load(key);
  }

  @TG.FieldResolver(...MemberFields.careTeamHistory)
  careTeamHistory(
    @TG.Root() { key }: MemberNode,
    @TG.Ctx() ctx: Context,
  ): Promise<CareTeamEntry[]> {
    return ctx.loaders.careTeamHistory.load(key);
  }

  @TG.FieldResolver(...MemberFields.externalIdentifiers)
  externalIdentifiers(
    @TG.Root() { key }: MemberNode,
    @TG.Ctx() ctx: Context,
  ): Promise<ExternalIdentifier[]> {
    return ctx.loaders.identifiers.load(key);
  }

  @TG.FieldResolver(...MemberFields.enrollments)
  enrollments(@TG.Root() { key }: MemberNode, @TG.Ctx() ctx: Context): Promise<Enrollment[]> {
    return ctx.loaders.enrollmentsOfMember.load(key);
  }

  @TG.FieldResolver(...MemberFields.stays)
  stays(@TG.Root() { key }: MemberNode, @TG.Ctx() ctx: Context): Promise<Stay[]> {
    return ctx.loaders.staysOfMember.load(key);
  }

  @TG.FieldResolver(...MemberFields.stay)
  async stay(@TG.Root() { key }: MemberNode, @TG.Ctx() ctx: Context): Promise<Stay | null> {
    const stays = await ctx.loaders.staysOfMember.load(key);
    return stays.find(({ endedOn }) => endedOn === null) ?? null;
  }

  @TG.FieldResolver(...MemberFields.bedRequest)
  bedRequest(@TG.Root() { key }: MemberNode, @TG.Ctx() ctx: Context): Promise<BedRequest | null> {
    return ctx.loaders.bedRequestOfMember.load(key) as Promise<BedRequest | null>;
  }

  @TG.FieldResolver(...MemberFields.hiddenParts)
  hiddenParts(@TG.Root() { hidden }: MemberNode): HiddenPart[] {
    return [...hidden].map(([category, reason]) => ({ category, reason }));
  }

  @TG.FieldResolver(...MemberFields.merges)
  merges(@TG.Root() { key }: MemberNode, @TG.Ctx() ctx: Context): Promise<MemberMerge[]> {
    return ctx.loaders.mergesOfMember.load(key);
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

  @TG.FieldResolver(...MemberFields.timeline)
  timeline(
    @TG.Root() { key }: MemberNode,
    @TG.Args(() => MemberTimelineArgs) args: MemberTimelineArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<TimelineConnection> {
    return ctx.loaders.timelineOfMember.load({ parent: key, args });
  }

  @TG.FieldResolver(...MemberFields.monitoringEvents)
  monitoringEvents(
    @TG.Root() { key }: MemberNode,
    @TG.Args(() => MemberMonitoringEventsArgs) args: MemberMonitoringEventsArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MonitoringEventConnection> {
    return ctx.loaders.eventsOfMember.load({ parent: key, args });
  }

  @TG.FieldResolver(...MemberFields.recoveryEpisodes)
  async recoveryEpisodes(
    @TG.Root() { key, runs, now, timeZone }: MemberNode,
    @TG.Ctx() ctx: Context,
  ): Promise<RecoveryEpisode[]> {
    const episodes = await ctx.loaders.recoveryEpisodes.load({ id: key, ...runs });
    return toEpisodes(episodes, localDay(now, timeZone));
  }

  @TG.FieldResolver(...MemberFields.milestones)
  async milestones(
    @TG.Root() { key, runs, now, timeZone }: MemberNode,
    @TG.Ctx() ctx: Context,
  ): Promise<RecoveryMilestone[]> {
    const episodes = await ctx.loaders.recoveryEpisodes.load({ id: key, ...runs });
    return reachedMilestones(episodes, localDay(now, timeZone));
  }

  @TG.FieldResolver(...MemberFields.nextMilestones)
  nextMilestones(@TG.Root() { runs, now, timeZone }: MemberNode): UpcomingMilestone[] {
    return nextMilestones(runs, localDay(now, timeZone));
  }

  @TG.FieldResolver(...MemberFields.daysAbstinent)
  daysAbstinent(
    @TG.Root() { key }: MemberNode,
    @TG.Args(() => MemberDaysAbstinentArgs) args: MemberDaysAbstinentArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<DaysAbstinent> {
    return ctx.loaders.daysAbstinent.load({ parent: key, args });
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

  @TG.FieldResolver(...MemberFields.lessons)
  lessons(@TG.Root() { key }: MemberNode, @TG.Ctx() ctx: Context): Promise<MemberLesson[]> {
    return ctx.loaders.lessonsOfMember.load(key) as Promise<MemberLesson[]>;
  }

  @TG.FieldResolver(...MemberFields.tasks)
  tasks(
    @TG.Root() { key }: MemberNode,
    @TG.Args(() => MemberTasksArgs) args: MemberTasksArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<TaskConnection> {
    return ctx.loaders.tasksOfMember.load({ parent: key, args });
  }
}
