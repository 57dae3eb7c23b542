import { isDeepStrictEqual } from 'node:util';
import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { localDay } from '../common/local-date.ts';
import { wrongState } from '../common/moves.ts';
import { Refusal, refuseIfAny, userError } from '../common/user-error.ts';
import type { PlanContentInput } from '../generated/schema.ts';
import type { MemberRow } from '../members/member.rows.ts';
import {
  changePlan,
  livingPlan,
  lockedMember,
  lockedPlan,
  refuseStale,
} from './locked-plan.service.ts';
import { emptyContent, type PlanContent } from './plan-content.ts';
import { checkLessons } from './plan-lessons.ts';
import { checkContent, toContent, usualReview } from './plan-rules.ts';
import { Plan } from './plan.entity.ts';
import { openContent, sealContent } from './plan.rows.ts';
import { templateContents } from './templates/plan-template.service.ts';
import { wordingIn } from './templates/template-content.ts';

/** How a draft begins, or what it says now. */
export interface PlanWriting {
  memberId?: string | null | undefined;
  expectedVersion?: number | null | undefined;
  content?: PlanContentInput | null | undefined;
  template?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
}

/**
 * Begins a draft, or writes to the one that is there.
 * @returns the draft's key
 * @throws Refusal with what is wrong
 */
export async function writeDraft(ctx: Context, writing: PlanWriting): Promise<string> {
  const { memberId, expectedVersion, content, template, idempotencyKey } = writing;
  const input = { memberId, expectedVersion, content, template };
  if (content) refuseIfAny(checkContent(content));
  return changePlan(ctx, { mutation: 'planDraft', idempotencyKey, input }, async (command) => {
    const member = await lockedMember(ctx, command, memberId);
    await checkLessons(command, content?.strategies ?? [], ['input', 'content']);
    const draft = await livingPlan(command, member.id, 'DRAFT');
    if (expectedVersion != null) {
      if (!content) throw new Refusal(userError('REQUIRED', ['input', 'content']));
      if (!draft) {
        const message = 'There is no draft: without `expectedVersion` one is begun.';
        throw new Refusal(userError('STATE_NOT_ALLOWED', ['expectedVersion'], message));
      }
      refuseStale(draft, expectedVersion);
      return rewrite(ctx, command, draft, content);
    }
    if (draft) throw new Refusal(userError('ALREADY_EXISTS', ['memberId']));
    const words =
      template == null ? emptyContent() : await templateWords(command, template, member);
    const inForce = await livingPlan(command, member.id, 'IN_FORCE');
    return begin(ctx, command, member, {
      wording: content ? toContent(content) : words,
      reviewDue: content?.reviewDue,
      basedOn: inForce,
    });
  });
}

/** Begins a draft from the plan in force. @returns the draft's key */
export async function revisePlan(
  ctx: Context,
  args: {
    id: string;
    expectedVersion: number;
    content?: PlanContentInput | null | undefined;
    idempotencyKey?: string | null | undefined;
  },
): Promise<string> {
  const { id, expectedVersion, content, idempotencyKey } = args;
  if (content) refuseIfAny(checkContent(content));
  const call = { mutation: 'planRevise', idempotencyKey, input: { id, expectedVersion, content } };
  return changePlan(ctx, call, async (command) => {
    const { plan, member } = await lockedPlan(ctx, command, id);
    await checkLessons(command, content?.strategies ?? [], ['input', 'content']);
    refuseStale(plan, expectedVersion);
    if (plan.state !== 'IN_FORCE') throw wrongState(plan.state, ['IN_FORCE'], { thing: 'A plan' });
    if (await livingPlan(command, member.id, 'DRAFT')) {
      throw new Refusal(userError('ALREADY_EXISTS', ['id']));
    }
    const { sealer } = ctx.services;
    const wording = content
      ? toContent(content)
      : openContent(sealer, command.organizationId, plan.content);
    return begin(ctx, command, member, { wording, reviewDue: content?.reviewDue, basedOn: plan });
  });
}

/** Gives a draft up. @returns its key */
export async function discardPlan(
  ctx: Context,
  args: { id: string; expectedVersion: number; idempotencyKey?: string | null | undefined },
): Promise<string> {
  const { id, expectedVersion, idempotencyKey } = args;
  const call = { mutation: 'planDiscard', idempotencyKey, input: { id, expectedVersion } };
  return changePlan(ctx, call, async (command) => {
    const { plan } = await lockedPlan(ctx, command, id);
    refuseStale(plan, expectedVersion);
    plan.discard(command.now);
    await command.em.flush();
    return { plan: plan.id };
  });
}

/** What a template says in the member's language. @throws Refusal where nobody offers it */
async function templateWords(
  command: Command,
  code: string,
  { locale }: MemberRow,
): Promise<PlanContent> {
  const contents = await templateContents(command, code);
  const words = contents && wordingIn(contents, locale);
  if (!words) throw new Refusal(userError('NOT_FOUND', ['input', 'template']));
  return words;
}

/** Words that say the same leave the draft, and the signatures under it, as they are. */
async function rewrite(
  ctx: Context,
  command: Command,
  draft: Plan,
  input: PlanContentInput,
): Promise<{ plan: string }> {
  const { sealer } = ctx.services;
  const { organizationId } = command;
  const wording = toContent(input);
  const reviewDue = input.reviewDue ?? null;
  const before = openContent(sealer, organizationId, draft.content);
  const same = isDeepStrictEqual(before, wording) && reviewDue === draft.reviewDue;
  if (!same) {
    const { membershipId: by } = requireViewer(ctx);
    draft.write(sealContent(sealer, organizationId, wording), reviewDue, by, command.now);
    await command.em.flush();
  }
  return { plan: draft.id };
}

async function begin(
  ctx: Context,
  command: Command,
  member: MemberRow,
  beginning: {
    wording: PlanContent;
    reviewDue: string | null | undefined;
    basedOn: Plan | null;
  },
): Promise<{ plan: string }> {
  const { membershipId: by } = requireViewer(ctx);
  const { em, organizationId, now } = command;
  const { wording, reviewDue, basedOn } = beginning;
  const kept = await em.count(Plan, {
    organizationId,
    memberId: member.id,
    state: { $ne: 'DISCARDED' },
  });
  const draft = Object.assign(new Plan(), {
    organizationId,
    id: uuidv7(),
    memberId: member.id,
    number: kept + 1,
    basedOnId: basedOn?.id ?? null,
    content: sealContent(ctx.services.sealer, organizationId, wording),
    reviewDue: reviewDue ?? usualReview(localDay(now, member.time_zone)),
    startedAt: now,
    startedBy: by,
    updatedAt: now,
    updatedBy: by,
  });
  em.persist(draft);
  await em.flush();
  return { plan: draft.id };
}
