import { v7 as uuidv7 } from 'uuid';
import { raiseDanger } from '../alerts/danger.service.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { checkNeeded, checkText } from '../common/bounds.ts';
import { once } from '../common/idempotency.ts';
import { globalId, keyOf } from '../common/ids.ts';
import { later } from '../common/instant.ts';
import { Refusal, refuseIfAny, userError } from '../common/user-error.ts';
import type {
  MutationMentorshipMessageReportArgs,
  MutationMentorshipReportCloseArgs,
} from '../generated/schema.ts';
import { closeTasks, openTask } from '../tasks/open-task.ts';
import { block, isOfOther, lockedConversation, tellMentorship } from './conversation.service.ts';
import { writerOf } from './conversation.rows.ts';
import { makeInMentorship } from './mentorship.service.ts';
import { selectMessages } from './message.rows.ts';
import { selectReports } from './report.rows.ts';

const LONGEST_NOTE = 1000;
const LONGEST_OUTCOME = 2000;
/** So much is shown around what was reported, and no more. */
const BEFORE = 4;
const AFTER = 2;
const SEEN_TO_WITHIN = 86_400_000;

const causeOf = (report: string) => `mentorship-report:${report}`;

/**
 * Shows a message of the other one to whoever coordinates, and opens their follow-up. Of a member who may be in danger
 * the care team is told at once; a mentor has none, so that whoever coordinates is to look at once.
 * @returns keys of mentorship and message
 * @throws Refusal with what is wrong
 */
export async function reportMessage(
  ctx: Context,
  { id, input, idempotencyKey }: MutationMentorshipMessageReportArgs,
): Promise<{ mentorship: string; message: string }> {
  const note = input.note?.trim() || null;
  refuseIfAny(checkText(note, LONGEST_NOTE, ['input', 'note']));
  const message = await readMessage(ctx, id);
  const ids = await makeInMentorship(ctx, {
    id: globalId('Mentorship', message.mentorship_id),
    idempotencyKey,
    mutation: 'mentorshipMessageReport',
    input: { id, ...input },
    work: async (moved) => {
      const { command, mentorship, member } = moved;
      const conversation = await lockedConversation(ctx, moved);
      const inDanger = input.reason === 'IN_DANGER';
      // Nobody reports what they wrote themselves.
      if (!isOfOther(message.sender, conversation)) {
        const message = 'Nobody reports what they wrote themselves.';
        throw new Refusal(userError('STATE_NOT_ALLOWED', ['id'], message));
      }
      const said = { reason: input.reason, reported_at: command.now };
      const reported = await command.db
        .insertInto('mentorship_report')
        .values({
          organization_id: command.organizationId,
          id: uuidv7(),
          mentorship_id: mentorship.id,
          message_id: message.id,
          from_number: Math.max(1, message.number - BEFORE),
          to_number: Math.min(conversation.newest, message.number + AFTER),
          reported_by: writerOf(conversation),
          note: note && ctx.services.sealer.seal(command.organizationId, note),
          ...said,
        })
        .onConflict((conflict) =>
          inDanger
            ? conflict
                .columns(['organization_id', 'message_id', 'reported_by'])
                // To be seen to again, also where it was for the other reason.
                .doUpdateSet(({ ref, fn }) => ({
                  ...said,
                  note: fn.coalesce(ref('excluded.note'), ref('mentorship_report.note')),
                  closed_at: null,
                  closed_by: null,
                }))
                .where('mentorship_report.reason', '<>', 'IN_DANGER')
            : conflict.doNothing(),
        )
        .returning('id')
        .executeTakeFirst();
      if (!reported) throw new Refusal(userError('ALREADY_EXISTS', ['id']));
      const report = reported.id;
      ctx.trail.sawOther(report);
      await openTask(command, {
        kind: 'MENTORSHIP_REPORT',
        memberId: null,
        dueAt: later(command.now, inDanger ? 0 : SEEN_TO_WITHIN),
        causeKey: causeOf(report),
        subject: { type: 'Mentorship', id: mentorship.id },
      });
      const tells = input.block && (await block(command, conversation, true));
      if (inDanger && message.sender === 'MEMBER') {
        await raiseDanger(command, ctx.services.sealer, member, 'ANOTHER');
      }
      // A report alone tells the other one nothing.
      if (tells) await tellMentorship(command, mentorship.id, 'CONVERSATION');
      return { message: message.id };
    },
  });
  return { mentorship: ids.mentorship, message: String(ids.message) };
}

/**
 * Says what was done about a report, and ends its follow-up.
 * @returns the mentorship's key
 * @throws Refusal with what is wrong
 */
export async function closeReport(
  ctx: Context,
  { id, outcome, idempotencyKey: key }: MutationMentorshipReportCloseArgs,
): Promise<string> {
  const viewer = requireViewer(ctx);
  const text = outcome.trim();
  refuseIfAny(checkNeeded(text, LONGEST_OUTCOME, ['outcome']));
  return ctx.lane.command(async (command) => {
    const by = viewer.membershipId;
    const call = { actorId: by, mutation: 'mentorshipReportClose', key, input: { id, outcome } };
    const ids = await once(command, call, async () => {
      const report = await selectReports(command.db, viewer)
        .where('report.id', '=', keyOf('MentorshipReport', id) ?? null)
        .forUpdate('report')
        .executeTakeFirst();
      if (!report) throw new Refusal(userError('NOT_FOUND', ['id']));
      ctx.trail.saw(report.member_id);
      ctx.trail.sawOther(report.id);
      if (report.closed_at !== null) {
        const message = 'The report is closed.';
        throw new Refusal(userError('STATE_NOT_ALLOWED', ['id'], message));
      }
      await command.db
        .updateTable('mentorship_report')
        .set({
          closed_at: command.now,
          closed_by: by,
          outcome: ctx.services.sealer.seal(command.organizationId, text),
        })
        .where('id', '=', report.id)
        .execute();
      await closeTasks(command, causeOf(report.id), { state: 'DONE', by });
      return { mentorship: report.mentorship_id };
    });
    return ids.mentorship;
  });
}

/** A message of a conversation of one's own. @throws Refusal NOT_FOUND for any other */
async function readMessage(ctx: Context, id: string) {
  const key = keyOf('MentorshipMessage', id);
  const message =
    key &&
    (await selectMessages(await ctx.lane.read(), requireViewer(ctx))
      .where('message.id', '=', key)
      .executeTakeFirst());
  if (!message) throw new Refusal(userError('NOT_FOUND', ['id']));
  return message;
}
