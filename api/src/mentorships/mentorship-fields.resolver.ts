import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import {
  Member,
  MemberFields,
  type MentorProfile,
  Mentorship,
  type MentorshipContact,
  MentorshipContactsArgs,
  type MentorshipConversation,
  MentorshipFields,
  MentorshipReport,
  MentorshipReportFields,
  type MentorshipStep,
  type Person,
  type ReportedMessage,
} from '../generated/schema.ts';
import type { MemberNode } from '../members/member.rows.ts';
import type { MentorshipNode } from './mentorship.rows.ts';
import type { ReportNode } from './report.rows.ts';

@TG.Resolver(() => Mentorship)
export class MentorshipFieldsResolver {
  @TG.FieldResolver(...MentorshipFields.member)
  member(@TG.Root() { memberKey }: MentorshipNode, @TG.Ctx() ctx: Context): Promise<Member | null> {
    return ctx.loaders.member.load(memberKey);
  }

  @TG.FieldResolver(...MentorshipFields.mentor)
  mentor(@TG.Root() { mentorKey }: MentorshipNode, @TG.Ctx() ctx: Context): Promise<Person | null> {
    return ctx.loaders.person.load(mentorKey);
  }

  @TG.FieldResolver(...MentorshipFields.profile)
  profile(
    @TG.Root() { mentorKey }: MentorshipNode,
    @TG.Ctx() ctx: Context,
  ): Promise<MentorProfile | null> {
    return ctx.loaders.mentorProfile.load(mentorKey);
  }

  @TG.FieldResolver(...MentorshipFields.proposedBy)
  proposedBy(
    @TG.Root() { proposedByKey }: MentorshipNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Person | null> | null {
    return proposedByKey ? ctx.loaders.person.load(proposedByKey) : null;
  }

  @TG.FieldResolver(...MentorshipFields.contacts)
  contacts(
    @TG.Root() { key, isContactOpen }: MentorshipNode,
    @TG.Args(() => MentorshipContactsArgs) args: MentorshipContactsArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MentorshipContact[]> | MentorshipContact[] {
    return isContactOpen ? ctx.loaders.contactsOfMentorship.load({ parent: key, args }) : [];
  }

  @TG.FieldResolver(...MentorshipFields.conversation)
  conversation(
    @TG.Root() { key }: MentorshipNode,
    @TG.Ctx() ctx: Context,
  ): Promise<MentorshipConversation | null> {
    return ctx.loaders.conversation.load(key);
  }

  @TG.FieldResolver(...MentorshipFields.steps)
  steps(@TG.Root() { key }: MentorshipNode, @TG.Ctx() ctx: Context): Promise<MentorshipStep[]> {
    return ctx.loaders.stepsOfMentorship.load(key);
  }

  @TG.FieldResolver(...MentorshipFields.reports)
  reports(
    @TG.Root() { key }: MentorshipNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Omit<MentorshipReport, 'messages'>[]> {
    return ctx.loaders.reportsOfMentorship.load(key);
  }
}

@TG.Resolver(() => MentorshipReport)
export class MentorshipReportFieldsResolver {
  @TG.FieldResolver(...MentorshipReportFields.messages)
  messages(@TG.Root() { key }: ReportNode, @TG.Ctx() ctx: Context): Promise<ReportedMessage[]> {
    return ctx.loaders.reportedMessages.load(key);
  }

  @TG.FieldResolver(...MentorshipReportFields.closedBy)
  closedBy(
    @TG.Root() { closedByKey }: ReportNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Person | null> | null {
    return closedByKey ? ctx.loaders.person.load(closedByKey) : null;
  }
}

@TG.Resolver(() => Member)
export class MemberMentorshipFieldsResolver {
  @TG.FieldResolver(...MemberFields.mentorships)
  mentorships(@TG.Root() { key }: MemberNode, @TG.Ctx() ctx: Context): Promise<Mentorship[]> {
    return ctx.loaders.mentorshipsOfMember.load(key);
  }
}
