import type { Context } from '../app/operation-context.ts';
import { checkSpan, checkText } from '../common/bounds.ts';
import { later } from '../common/instant.ts';
import { wrongState } from '../common/moves.ts';
import { refuseIfAny } from '../common/user-error.ts';
import type { MentorshipContactInput } from '../generated/schema.ts';
import { recordEvents } from '../monitoring/record-events.ts';
import { partyOf } from './mentorship-moves.ts';
import { carriedStates, isCarried } from './mentorship-states.ts';
import { changeMentorship, type MentorshipTarget } from './mentorship.service.ts';

const LONGEST_NOTE = 2000;
const LONGEST_AGO = 30 * 86_400_000;

/**
 * Puts a contact of mentor and member into the member's record.
 * @returns the mentorship's key
 * @throws Refusal with what is wrong
 */
export async function logMentorshipContact(
  ctx: Context,
  { input, ...target }: MentorshipTarget & { input: MentorshipContactInput },
): Promise<string> {
  const note = input.note?.trim() || null;
  refuseIfAny(checkText(note, LONGEST_NOTE, ['input', 'note']));
  return changeMentorship(ctx, {
    ...target,
    mutation: 'mentorshipLogContact',
    input,
    work: async (moved) => {
      const { command, mentorship, by } = moved;
      const party = partyOf(moved);
      if (!isCarried(mentorship.state)) {
        throw wrongState(mentorship.state, carriedStates, { thing: 'A mentorship' });
      }
      const occurredAt = whenItWas(input.occurredAt, command.now);
      if (input.outcome === 'REACHED') mentorship.spoke(occurredAt);
      await command.em.flush();
      const recorder = { sealer: ctx.services.sealer, actorId: by, app: 'api' };
      const told = { alert: null, mentorship: mentorship.id, party };
      const details = { outcome: input.outcome, ...told };
      await recordEvents(command, recorder, [
        {
          memberId: mentorship.memberId,
          drafts: [{ kind: 'CONTACT_LOGGED', details, occurredAt, note }],
        },
      ]);
    },
  });
}

/** @throws Refusal OUT_OF_RANGE for the future, and for what is long past */
function whenItWas(at: string | null | undefined, now: string): string {
  if (at == null) return now;
  const span = { from: later(now, -LONGEST_AGO), until: now };
  refuseIfAny(checkSpan(at, span, ['input', 'occurredAt']));
  return at;
}
