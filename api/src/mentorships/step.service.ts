import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Db } from '../app/database.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { checkText, fullAt } from '../common/bounds.ts';
import { globalId, keyOf, NOTHING } from '../common/ids.ts';
import { languageOf } from '../common/language.ts';
import { wrongState } from '../common/moves.ts';
import { Refusal, refuseIfAny, userError } from '../common/user-error.ts';
import type {
  MutationMentorshipStepMoveArgs,
  MutationMentorshipStepNoteArgs,
  MutationMentorshipStepRemoveArgs,
  MutationMentorshipStepsAddArgs,
} from '../generated/schema.ts';
import type { Writer } from './conversation-states.ts';
import {
  lockedConversation,
  refuseUnlessWritable,
  tellMentorship,
} from './conversation.service.ts';
import { partyOf } from './mentorship-moves.ts';
import { changeMentorship, type Moved } from './mentorship.service.ts';
import { stepTemplates } from './step-templates.ts';
import { isOnList, selectSteps, versionFor } from './step.rows.ts';

const LONGEST_TITLE = 200;
const LONGEST_NOTE = 4000;
const MOST_STEPS = 40;

type Step = NonNullable<Awaited<ReturnType<typeof selectStep>>>;

/**
 * Adds a step, or those of a list.
 * @returns the mentorship's key
 * @throws Refusal with what is wrong
 */
export function addSteps(
  ctx: Context,
  { id, title, template, locale, idempotencyKey }: MutationMentorshipStepsAddArgs,
): Promise<string> {
  const own = title?.trim() ?? '';
  if ((own === '') === (template == null)) {
    const code = own === '' ? 'REQUIRED' : 'INVALID';
    throw new Refusal(userError(code, ['title'], 'A title, or `template`: one of the two.'));
  }
  refuseIfAny(checkText(own, LONGEST_TITLE, ['title']));
  const titles = template ? stepTemplates[template][languageOf(locale)] : [own];
  return changeMentorship(ctx, {
    id,
    idempotencyKey,
    mutation: 'mentorshipStepsAdd',
    input: { title, template, locale },
    work: async (moved) => {
      const addedBy = writerIn(moved);
      refuseUnlessActive(moved);
      await refuseUnlessOpen(ctx, moved);
      const { db, organizationId, now } = moved.command;
      const steps = await db
        .selectFrom('mentorship_step')
        .select(['position', 'template', 'removed_at', 'off_for_mentor_at'])
        .where('mentorship_id', '=', moved.mentorship.id)
        .execute();
      const there = steps.filter((step) => isOnList({ ...step, as_member: addedBy === 'MEMBER' }));
      if (template && there.some((step) => step.template === template)) {
        throw new Refusal(userError('ALREADY_EXISTS', ['template']));
      }
      if (there.length + titles.length > MOST_STEPS) {
        throw fullAt(MOST_STEPS, [template ? 'template' : 'title']);
      }
      const last = Math.max(0, ...steps.map(({ position }) => position));
      await db
        .insertInto('mentorship_step')
        .values(
          titles.map((each, i) => ({
            organization_id: organizationId,
            id: uuidv7(),
            mentorship_id: moved.mentorship.id,
            position: last + i + 1,
            template: template ?? null,
            title: ctx.services.sealer.seal(organizationId, each),
            state: 'OPEN' as const,
            state_since: now,
            added_by: addedBy,
            note: null,
            removed_at: null,
          })),
        )
        .execute();
      await tellMentorship(moved.command, moved.mentorship.id, 'STEP');
    },
  });
}

/** Says where a step stands; the same again changes nothing. @throws Refusal with what is wrong */
export function moveStep(ctx: Context, args: MutationMentorshipStepMoveArgs): Promise<string> {
  const { state } = args;
  return changeStep(
    ctx,
    { ...args, mutation: 'mentorshipStepMove', input: state },
    (moved, step) => {
      refuseUnlessActive(moved);
      return step.state === state ? null : { state, state_since: moved.command.now };
    },
  );
}

/** Writes the member's note, shared or not. @throws Refusal with what is wrong */
export function noteStep(ctx: Context, args: MutationMentorshipStepNoteArgs): Promise<string> {
  const { shared, ...target } = args;
  const note = args.note?.trim() || null;
  refuseIfAny(checkText(note, LONGEST_NOTE, ['note']));
  const input = { note: args.note, shared };
  const call = { ...target, mutation: 'mentorshipStepNote', input };
  return changeStep(ctx, call, async (moved, step) => {
    if (writerIn(moved) !== 'MEMBER') throw new Refusal(userError('NOT_FOUND', ['id']));
    if (note !== null && shared) await refuseUnlessOpen(ctx, moved);
    const { organizationId } = moved.command;
    const sealed = note && ctx.services.sealer.seal(organizationId, note);
    const isShared = note !== null && shared && step.off_for_mentor_at === null;
    return { note: sealed, note_shared: isShared, isPrivate: !isShared && !step.note_shared };
  });
}

/**
 * Takes a step off the list. Of one that the member has written to the mentor is not to learn so: it goes from the
 * mentor's list as any other, and stays on the member's.
 * @returns the mentorship's key
 * @throws Refusal with what is wrong
 */
export function removeStep(ctx: Context, args: MutationMentorshipStepRemoveArgs): Promise<string> {
  return changeStep(ctx, { ...args, mutation: 'mentorshipStepRemove' }, (moved, step) => {
    refuseUnlessActive(moved);
    const { now } = moved.command;
    if (step.note === null || writerIn(moved) === 'MEMBER') return { removed_at: now };
    return { off_for_mentor_at: now, note_shared: false };
  });
}

/** The mentorship that a step is of; undefined for anybody but the two. */
export const mentorshipOfStep = async (ctx: Context, id: string): Promise<string | undefined> =>
  (await selectStep(await ctx.lane.read(), ctx, id))?.mentorship_id;

interface StepChange {
  id: string;
  expectedVersion?: number | null | undefined;
  idempotencyKey?: string | null | undefined;
  mutation: string;
  input?: unknown;
}

/** What is written into a step. */
interface Written {
  /** Whether it is nothing to the other one: then neither the version they see nor the stream tells of it. */
  isPrivate?: boolean;
  [column: string]: unknown;
}

/** @param valuesOf what is written; null for nothing */
async function changeStep(
  ctx: Context,
  { id, expectedVersion, idempotencyKey, mutation, input }: StepChange,
  valuesOf: (moved: Moved, step: Step) => Written | null | Promise<Written>,
): Promise<string> {
  const found = await selectStep(await ctx.lane.read(), ctx, id);
  if (!found) throw new Refusal(userError('NOT_FOUND', ['id']));
  return changeMentorship(ctx, {
    id: globalId('Mentorship', found.mentorship_id),
    idempotencyKey,
    mutation,
    input: { id, expectedVersion, input },
    work: async (moved) => {
      const { db } = moved.command;
      // The mentorship is locked: nobody else changes its steps.
      const step = await selectStep(db, ctx, id);
      if (!step || !isOnList(step)) throw new Refusal(userError('NOT_FOUND', ['id']));
      if (expectedVersion != null && expectedVersion !== versionFor(step)) {
        throw new Refusal(userError('STALE_VERSION', ['expectedVersion']));
      }
      const values = await valuesOf(moved, step);
      if (!values) return;
      // What is on the member's list alone is nothing to the mentor.
      const { isPrivate = step.off_for_mentor_at !== null, ...written } = values;
      const counts = isPrivate ? 'note_version' : 'version';
      await db
        .updateTable('mentorship_step')
        .set({ ...written, [counts]: sql<number>`${sql.ref(counts)} + 1` })
        .where('id', '=', step.id)
        .execute();
      if (isPrivate) return;
      await tellMentorship(moved.command, moved.mentorship.id, 'STEP');
    },
  });
}

/** A step of a mentorship of one's own, also one that was taken off. */
const selectStep = (db: Db, ctx: Context, id: string) =>
  selectSteps(db, requireViewer(ctx))
    .where('step.id', '=', keyOf('MentorshipStep', id) ?? NOTHING)
    .executeTakeFirst();

/** What the other one reads is written where they may write to each other, and not around a block. */
async function refuseUnlessOpen(ctx: Context, moved: Moved): Promise<void> {
  refuseUnlessWritable(await lockedConversation(ctx, moved));
}

/** As which of the two. @throws Refusal NOT_FOUND for anybody else */
const writerIn = (moved: Moved): Writer => partyOf(moved, ['MEMBER', 'MENTOR']) as Writer;

function refuseUnlessActive({ mentorship }: Moved): void {
  if (mentorship.state === 'ACTIVE') return;
  throw wrongState(mentorship.state, ['ACTIVE'], { thing: 'A mentorship' });
}
