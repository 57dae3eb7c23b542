import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../../app/lane.ts';
import type { Context } from '../../app/operation-context.ts';
import { requireViewer } from '../../auth/require-viewer.ts';
import { fullAt } from '../../common/bounds.ts';
import { countAlone } from '../../common/count-alone.ts';
import { once } from '../../common/idempotency.ts';
import { keyOf } from '../../common/ids.ts';
import { Refusal, refuseIfAny, userError } from '../../common/user-error.ts';
import type { PlanTemplateInput } from '../../generated/schema.ts';
import { checkLessons } from '../plan-lessons.ts';
import type { KeptTemplates } from './template-content.ts';
import { templateLibrary } from './template-library.ts';
import { checkTemplate, toKept } from './template-rules.ts';

/** So many templates of its own an organization offers at once. */
export const MOST_TEMPLATES = 50;

type Key = string | null | undefined;

/**
 * Makes a template of the organization's own.
 * @returns its key
 * @throws Refusal with what is wrong
 */
export async function createTemplate(
  ctx: Context,
  input: PlanTemplateInput,
  idempotencyKey: Key,
): Promise<string> {
  const { membershipId: by } = requireViewer(ctx);
  refuseIfAny(checkTemplate(input));
  return ctx.lane.command(async (command) => {
    const call = { actorId: by, mutation: 'planTemplateCreate', key: idempotencyKey, input };
    const ids = await once(command, call, async () => {
      await checkLessonsOf(command, input);
      await refuseTooMany(command);
      const id = uuidv7();
      await command.db
        .insertInto('plan_template')
        .values({
          organization_id: command.organizationId,
          id,
          contents: JSON.stringify(toKept(input)),
          created_at: command.now,
          created_by: by,
          updated_at: command.now,
          updated_by: by,
        })
        .execute();
      return { template: id };
    });
    return ids.template;
  });
}

/**
 * Changes a template of the organization's own.
 * @returns its key
 * @throws Refusal with what is wrong
 */
export async function editTemplate(
  ctx: Context,
  id: string,
  expectedVersion: number,
  input: PlanTemplateInput,
  idempotencyKey: Key,
): Promise<string> {
  const { membershipId: by } = requireViewer(ctx);
  refuseIfAny(checkTemplate(input));
  return ctx.lane.command(async (command) => {
    const given = { id, expectedVersion, input };
    const call = { actorId: by, mutation: 'planTemplateEdit', key: idempotencyKey, input: given };
    const ids = await once(command, call, async () => {
      const template = await lockedTemplate(command, id);
      if (template.version !== expectedVersion) {
        throw new Refusal(userError('STALE_VERSION', ['expectedVersion']));
      }
      await checkLessonsOf(command, input);
      await command.db
        .updateTable('plan_template')
        .set({
          contents: JSON.stringify(toKept(input)),
          updated_at: command.now,
          updated_by: by,
          version: template.version + 1,
        })
        .where('id', '=', template.id)
        .execute();
      return { template: template.id };
    });
    return ids.template;
  });
}

/**
 * Offers a template of the organization's own no longer.
 * @returns its key
 * @throws Refusal with what is wrong
 */
export async function endTemplate(ctx: Context, id: string, idempotencyKey: Key): Promise<string> {
  const { membershipId: by } = requireViewer(ctx);
  return ctx.lane.command(async (command) => {
    const call = { actorId: by, mutation: 'planTemplateEnd', key: idempotencyKey, input: id };
    const ids = await once(command, call, async () => {
      const template = await lockedTemplate(command, id);
      await command.db
        .updateTable('plan_template')
        .set({
          ended_at: command.now,
          updated_at: command.now,
          updated_by: by,
          version: template.version + 1,
        })
        .where('id', '=', template.id)
        .execute();
      return { template: template.id };
    });
    return ids.template;
  });
}

/** What a template that is offered says, by its code or its id; undefined for an unknown one. */
export async function templateContents(
  { db }: Command,
  code: string,
): Promise<KeptTemplates | undefined> {
  const key = keyOf('PlanTemplate', code);
  const shipped = templateLibrary.find(
    (template) => template.code === code || template.key === key,
  );
  if (shipped) return shipped.contents;
  if (!key) return undefined;
  const own = await db
    .selectFrom('plan_template')
    .select('contents')
    .where('id', '=', key)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return own?.contents;
}

async function refuseTooMany(command: Command): Promise<void> {
  await countAlone(command, 'plan templates');
  const { count } = await command.db
    .selectFrom('plan_template')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow();
  if (Number(count) >= MOST_TEMPLATES) throw fullAt(MOST_TEMPLATES, ['input']);
}

/** A template of the organization's own that is offered, for this command alone. @throws Refusal */
async function lockedTemplate({ db }: Command, id: string) {
  const key = keyOf('PlanTemplate', id);
  if (templateLibrary.some((template) => template.key === key)) {
    const message = 'This template comes with the software: make one of your own from it.';
    throw new Refusal(userError('STATE_NOT_ALLOWED', ['id'], message));
  }
  const template =
    key &&
    (await db
      .selectFrom('plan_template')
      .select(['id', 'version', 'ended_at'])
      .where('id', '=', key)
      .forUpdate()
      .executeTakeFirst());
  if (!template) throw new Refusal(userError('NOT_FOUND', ['id']));
  if (template.ended_at !== null) {
    const message = 'The template has ended.';
    throw new Refusal(userError('STATE_NOT_ALLOWED', ['id'], message));
  }
  return template;
}

async function checkLessonsOf(command: Command, { contents }: PlanTemplateInput): Promise<void> {
  for (const [at, { strategies }] of contents.entries()) {
    await checkLessons(command, strategies, ['input', 'contents', String(at)]);
  }
}
