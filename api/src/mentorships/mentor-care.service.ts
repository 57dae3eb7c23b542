import { sql, type RawBuilder } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { checkNeeded, checkNumber, checkText } from '../common/bounds.ts';
import { once } from '../common/idempotency.ts';
import { keyOf, NOTHING } from '../common/ids.ts';
import { Refusal, refuseIfAny, userError } from '../common/user-error.ts';
import type {
  MentorWellbeingAnswerInput,
  MutationMentorWellbeingRecordArgs,
  MutationSupervisionNoteShareArgs,
  MutationSupervisionNoteWriteArgs,
  UserError,
} from '../generated/schema.ts';
import { selectNotes } from './mentor-care.rows.ts';
import { mentorByKey } from './mentorship.service.ts';

const LONGEST_SUMMARY = 1000;
const LONGEST_NOTE = 4000;
const LOWEST = 1;
const HIGHEST = 4;

/** What is wrong with answers, each at its place. */
function checkAnswers(answers: readonly MentorWellbeingAnswerInput[]): UserError[] {
  return answers.flatMap(({ question, value }, i) => {
    const at = (field: string) => ['answers', String(i), field];
    const isSecond = answers.findIndex((answer) => answer.question === question) < i;
    return isSecond
      ? [userError('INVALID', at('question'), 'One answer to a question.')]
      : checkNumber(value, [LOWEST, HIGHEST], at('value'));
  });
}

/**
 * Writes the mentor's check of this month, in place of what was there.
 * @returns its key
 * @throws Refusal with what is wrong
 */
export async function recordWellbeing(
  ctx: Context,
  { answers, summary, idempotencyKey: key }: MutationMentorWellbeingRecordArgs,
): Promise<string> {
  const { membershipId: by } = requireViewer(ctx);
  const text = summary?.trim() || null;
  refuseIfAny([...checkText(text, LONGEST_SUMMARY, ['summary']), ...checkAnswers(answers)]);
  const byQuestion = Object.fromEntries(answers.map(({ question, value }) => [question, value]));
  return ctx.lane.command(async (command) => {
    const { db, organizationId, now } = command;
    const call = {
      actorId: by,
      mutation: 'mentorWellbeingRecord',
      key,
      input: { answers, summary },
    };
    const ids = await once(command, call, async () => {
      await mentorByKey(command, by, ['answers']);
      const seal = (words: string) => ctx.services.sealer.seal(organizationId, words);
      const written = {
        answers: seal(JSON.stringify(byQuestion)),
        summary: text && seal(text),
        recorded_at: now,
      };
      const { id } = await db
        .insertInto('mentor_wellbeing')
        .values({
          organization_id: organizationId,
          id: uuidv7(),
          mentor_id: by,
          month: monthOf(now),
          ...written,
        })
        .onConflict((conflict) =>
          conflict.columns(['organization_id', 'mentor_id', 'month']).doUpdateSet(written),
        )
        .returning('id')
        .executeTakeFirstOrThrow();
      return { check: id };
    });
    return ids.check;
  });
}

/** The first day of the month that it is at a moment by the clock of the organization. */
export const monthOf = (moment: string): RawBuilder<string> =>
  sql<string>`date_trunc('month',
    ${moment}::timestamptz at time zone (select o.time_zone from organization o))::date`;

/**
 * Writes a note about a mentor, never about oneself.
 * @returns its key
 * @throws Refusal with what is wrong
 */
export async function writeNote(
  ctx: Context,
  { personId, text, shared, idempotencyKey: key }: MutationSupervisionNoteWriteArgs,
): Promise<string> {
  const { membershipId: by } = requireViewer(ctx);
  const body = text.trim();
  refuseIfAny(checkNeeded(body, LONGEST_NOTE, ['text']));
  return ctx.lane.command(async (command) => {
    const { db, organizationId, now } = command;
    const call = {
      actorId: by,
      mutation: 'supervisionNoteWrite',
      key,
      input: { personId, text, shared },
    };
    const ids = await once(command, call, async () => {
      const mentorId = await mentorByKey(command, keyOf('Person', personId), ['personId']);
      if (mentorId === by) throw new Refusal(userError('NOT_FOUND', ['personId']));
      const id = uuidv7();
      await db
        .insertInto('supervision_note')
        .values({
          organization_id: organizationId,
          id,
          mentor_id: mentorId,
          author_id: by,
          body: ctx.services.sealer.seal(organizationId, body),
          shared,
          written_at: now,
        })
        .execute();
      return { note: id };
    });
    return ids.note;
  });
}

/** Shares a note with the mentor, or stops. @returns its key @throws Refusal with what is wrong */
export async function shareNote(
  ctx: Context,
  { id, shared, idempotencyKey: key }: MutationSupervisionNoteShareArgs,
): Promise<string> {
  const viewer = requireViewer(ctx);
  return ctx.lane.command(async (command) => {
    const by = viewer.membershipId;
    const call = { actorId: by, mutation: 'supervisionNoteShare', key, input: { id, shared } };
    const ids = await once(command, call, async () => {
      const note = await selectNotes(command.db, viewer)
        .where('id', '=', keyOf('SupervisionNote', id) ?? NOTHING)
        // What is shared with oneself is not one's own to share.
        .where('mentor_id', '!=', by)
        .forUpdate()
        .executeTakeFirst();
      if (!note) throw new Refusal(userError('NOT_FOUND', ['id']));
      await command.db
        .updateTable('supervision_note')
        .set({ shared })
        .where('id', '=', note.id)
        .execute();
      return { note: note.id };
    });
    return ids.note;
  });
}
