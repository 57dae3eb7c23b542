import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import {
  AttendanceRecorded,
  AttendanceRecordedFields,
  CareTeamChanged,
  CareTeamChangedFields,
  CheckIn,
  CheckInFields,
  ContactLogged,
  ContactLoggedFields,
  DrugScreenResult,
  DrugScreenResultFields,
  EnrollmentChanged,
  EnrollmentChangedFields,
  InstrumentResponse,
  InstrumentResponseFields,
  PlanInForce,
  PlanInForceFields,
  PlanSigned,
  PlanSignedFields,
  PlanUsed,
  PlanUsedFields,
  SlipReported,
  SlipReportedFields,
  LessonCompleted,
  LessonCompletedFields,
  AppointmentChanged,
  AppointmentChangedFields,
  StayChanged,
  StayChangedFields,
  ReferralChanged,
  ReferralChangedFields,
  MemberMerged,
  MemberMergedFields,
  MilestoneReached,
  MilestoneReachedFields,
  StatusChanged,
  StatusChangedFields,
  type Member,
  type Person,
} from '../generated/schema.ts';
import type { EventKeys } from './monitoring.rows.ts';

type Contracts = Pick<typeof CheckInFields, 'member' | 'recordedBy'>;

/** The two fields that every kind of event loads, resolved the same way for each. */
function eventFields(type: TG.ClassType, fields: Contracts): TG.ClassType {
  @TG.Resolver(() => type)
  class EventFieldsResolver {
    @TG.FieldResolver(...fields.member)
    member(@TG.Root() event: EventKeys, @TG.Ctx() ctx: Context): Promise<Member | null> {
      return ctx.loaders.member.load(event.memberKey);
    }

    @TG.FieldResolver(...fields.recordedBy)
    recordedBy(@TG.Root() event: EventKeys, @TG.Ctx() ctx: Context): Promise<Person | null> | null {
      return event.recordedByKey ? ctx.loaders.person.load(event.recordedByKey) : null;
    }
  }
  return EventFieldsResolver;
}

/** One resolver class for each kind of event. */
export const eventFieldsResolvers = [
  eventFields(CheckIn, CheckInFields),
  eventFields(InstrumentResponse, InstrumentResponseFields),
  eventFields(SlipReported, SlipReportedFields),
  eventFields(DrugScreenResult, DrugScreenResultFields),
  eventFields(AttendanceRecorded, AttendanceRecordedFields),
  eventFields(ContactLogged, ContactLoggedFields),
  eventFields(LessonCompleted, LessonCompletedFields),
  eventFields(EnrollmentChanged, EnrollmentChangedFields),
  eventFields(PlanSigned, PlanSignedFields),
  eventFields(PlanInForce, PlanInForceFields),
  eventFields(PlanUsed, PlanUsedFields),
  eventFields(StatusChanged, StatusChangedFields),
  eventFields(CareTeamChanged, CareTeamChangedFields),
  eventFields(ReferralChanged, ReferralChangedFields),
  eventFields(MemberMerged, MemberMergedFields),
  eventFields(AppointmentChanged, AppointmentChangedFields),
  eventFields(StayChanged, StayChangedFields),
  eventFields(MilestoneReached, MilestoneReachedFields),
];
