import { useSteps, type Mistakes } from '../../../composables/use-steps.ts';
import { useI18n } from 'vue-i18n';
import {
  MemberLeaveDocument,
  MemberPauseDocument,
  MemberRecordDeathDocument,
  MemberResumeDocument,
  MemberReturnDocument,
  MemberTakeBackDeathDocument,
} from '../../../generated/graphql.ts';
import type {
  LeaveDestination,
  LeaveReason,
  MemberMove,
  MemberRecordFragment,
  PauseReason,
  TypedDocument,
  UserErrorFieldsFragment,
} from '../../../generated/graphql.ts';

/** What was filled in for a move of a membership. */
export interface StatusDraft {
  pauseReason: PauseReason | undefined;
  until: string;
  leaveReason: LeaveReason | undefined;
  destination: LeaveDestination | undefined;
  naloxoneOffered: 'YES' | 'NO' | undefined;
  on: string;
}

interface Outcome {
  userErrors: UserErrorFieldsFragment[];
  member: MemberRecordFragment | null;
}
type Target = Record<string, unknown> & { id: string };

/** Documents of all moves as if they took the same: each gets exactly what `given` says it takes. */
const DOCUMENTS = {
  PAUSE: MemberPauseDocument,
  RESUME: MemberResumeDocument,
  LEAVE: MemberLeaveDocument,
  RETURN: MemberReturnDocument,
  RECORD_DEATH: MemberRecordDeathDocument,
  TAKE_BACK_DEATH: MemberTakeBackDeathDocument,
} as unknown as Record<MemberMove, TypedDocument<Record<string, Outcome>, Target>>;

/** Moves a membership. Gives what was refused; null when it was done, which is said. */
export function useMemberStatus() {
  const { t } = useI18n();
  const { send, answered } = useSteps();

  return { move };

  async function move(
    { id, version, alias }: MemberRecordFragment,
    kind: MemberMove,
    draft: StatusDraft,
  ): Promise<Mistakes | null> {
    const target = { id, expectedVersion: version, ...given(kind, draft) };
    const { data, error } = await send(kind, DOCUMENTS[kind], target);
    const words = t(`members.statusDone.${kind}`, { member: alias });
    return answered(Object.values(data ?? {})[0]?.userErrors, error, words);
  }
}

/** What of a draft a move takes. */
function given(kind: MemberMove, draft: StatusDraft): Record<string, unknown> {
  const { pauseReason, until, leaveReason, destination, naloxoneOffered, on } = draft;
  if (kind === 'PAUSE') return { reason: pauseReason, until: until || null };
  if (kind === 'RECORD_DEATH') return { on: on || null };
  if (kind !== 'LEAVE') return {};
  return { reason: leaveReason, destination, naloxoneOffered: naloxoneOffered === 'YES' };
}
