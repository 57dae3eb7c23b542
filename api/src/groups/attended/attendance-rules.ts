import { checkText, isSeen } from '../../common/bounds.ts';
import { userError } from '../../common/user-error.ts';
import type { MeetingAttendanceInput, UserError } from '../../generated/schema.ts';

const LONGEST_PLACE = 120;
const LONGEST_NAME = 80;

/** What is wrong with what is to be logged, before anything is read. */
export function checkAttendance(input: MeetingAttendanceInput): UserError[] {
  const { meetingId, groupId, place, code, signedBy } = input;
  const at = (field: string) => ['input', field];
  const named = [meetingId, groupId, isSeen(place) ? place : null].filter((one) => one != null);
  return [
    ...(named.length === 0
      ? [userError('REQUIRED', at('place'), 'A meeting is named by meetingId, groupId or place.')]
      : []),
    ...(named.length > 1 ? [userError('INVALID', at('place'), 'One meeting is named.')] : []),
    ...checkText(place, LONGEST_PLACE, at('place')),
    ...checkText(signedBy, LONGEST_NAME, at('signedBy')),
    ...(code?.trim() && groupId == null
      ? [userError('INVALID', at('code'), 'A code is of a group of our own: name it by groupId.')]
      : []),
  ];
}
