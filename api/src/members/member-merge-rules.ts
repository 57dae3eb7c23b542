import type {
  MemberMergeConflict,
  MemberMergeKeepInput,
  MemberMergeSide,
  MemberStatus,
  RecordCategory,
} from '../generated/schema.ts';
import type { Member } from './member.entity.ts';

/** What of a record is kept from one of the two. */
export type KeptFields = Pick<
  Member,
  | 'alias'
  | 'legalName'
  | 'birthDate'
  | 'pronouns'
  | 'phone'
  | 'phoneIndex'
  | 'email'
  | 'emailIndex'
  | 'goal'
>;

/** What of a record follows from the two. */
export type JoinedFields = Pick<
  Member,
  | 'membershipId'
  | 'status'
  | 'pausedUntil'
  | 'diedOn'
  | 'enrolledAt'
  | 'mentorShares'
  | 'lastCheckInAt'
  | 'voicemailAllowed'
  | 'phoneShared'
  | 'callFrom'
  | 'callUntil'
>;

/** Of the two what is said; else of the one that stays, or of the other where that has nothing. */
export function keptFields(
  from: KeptFields,
  into: KeptFields,
  keep: MemberMergeKeepInput,
): KeptFields {
  const of = <Field extends keyof KeptFields>(
    field: Field,
    side: MemberMergeSide | null | undefined,
  ): KeptFields[Field] => {
    if (side === 'FROM') return from[field];
    return side === 'INTO' ? into[field] : (into[field] ?? from[field]);
  };
  return {
    alias: of('alias', keep.alias),
    legalName: of('legalName', keep.legalName),
    birthDate: of('birthDate', keep.birthDate),
    pronouns: of('pronouns', keep.pronouns),
    phone: of('phone', keep.phone),
    phoneIndex: of('phoneIndex', keep.phone),
    email: of('email', keep.email),
    emailIndex: of('emailIndex', keep.email),
    goal: of('goal', keep.goal),
  };
}

const mostSupported: readonly MemberStatus[] = ['ACTIVE', 'PAUSED', 'LEFT', 'DIED'];

/**
 * What follows from both: nothing is shared with a mentor that either record kept to itself, and calls heed
 * the more careful of the two.
 */
export function joinedFields(from: JoinedFields, into: JoinedFields): JoinedFields {
  const isEarlier = Date.parse(from.enrolledAt) < Date.parse(into.enrolledAt);
  const shared = (part: RecordCategory) => from.mentorShares.includes(part);
  const status =
    mostSupported.find((one) => one === from.status || one === into.status) ?? into.status;
  const hours = into.callFrom === null ? from : into;
  return {
    pausedUntil: status === 'PAUSED' ? (into.pausedUntil ?? from.pausedUntil) : null,
    diedOn: status === 'DIED' ? (into.diedOn ?? from.diedOn) : null,
    voicemailAllowed:
      into.voicemailAllowed === false || from.voicemailAllowed === false
        ? false
        : (into.voicemailAllowed ?? from.voicemailAllowed),
    phoneShared: into.phoneShared || from.phoneShared || (into.phoneShared ?? from.phoneShared),
    callFrom: hours.callFrom,
    callUntil: hours.callUntil,
    membershipId: into.membershipId ?? from.membershipId,
    status,
    enrolledAt: isEarlier ? from.enrolledAt : into.enrolledAt,
    mentorShares: into.mentorShares.filter(shared),
    lastCheckInAt: later(from.lastCheckInAt, into.lastCheckInAt),
  };
}

function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return Date.parse(a) > Date.parse(b) ? a : b;
}

/** What of the two records themselves stands against making them one. */
export function conflictsOf(
  from: Pick<Member, 'membershipId' | 'status'>,
  into: Pick<Member, 'membershipId' | 'status'>,
): MemberMergeConflict[] {
  const conflicts: MemberMergeConflict[] = [];
  if (from.membershipId !== null && into.membershipId !== null) conflicts.push('ACCOUNT');
  if ((from.status === 'DIED') !== (into.status === 'DIED')) conflicts.push('STATUS');
  return conflicts;
}
