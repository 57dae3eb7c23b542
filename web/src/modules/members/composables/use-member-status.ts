import { useSteps } from '../../../composables/use-steps.ts';
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

/** Moves a membership, and says what became of it. */
export function useMemberStatus() {
  const { t } = useI18n();
  const { busy, send, complain, say } = useSteps();

  return { busy, move };

  /** Gives what the server refused; the list is empty and `done` false when it could not be sent. */
  async function move(
    { id, version, alias }: MemberRecordFragment,
    kind: MemberMove,
    draft: StatusDraft,
  ): Promise<{ done: boolean; mistakes: UserErrorFieldsFragment[] }> {
    const target = { id, expectedVersion: version, ...given(kind, draft) };
    const { data, error } = await send(kind, DOCUMENTS[kind], target);
    if (error) complain(error);
    const mistakes = Object.values(data ?? {})[0]?.userErrors ?? [];
    const done = !error && mistakes.length === 0;
    if (done) say(t(`members.statusDone.${kind}`, { member: alias }));
    return { done, mistakes };
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
