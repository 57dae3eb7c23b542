import { sql, type Selectable } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import type { Viewer } from '../auth/viewer.ts';
import { fullAt } from '../common/bounds.ts';
import { once } from '../common/idempotency.ts';
import { keyOf, NOTHING } from '../common/ids.ts';
import { Refusal, refuseIfAny, userError } from '../common/user-error.ts';
import type { CaseloadViewInput } from '../generated/schema.ts';
import { checkView, contentOf } from './caseload-view-rules.ts';
import { mayEdit, selectViews } from './caseload-view.rows.ts';
import type { CaseloadViewTable } from './caseload-view.tables.ts';

/** So many views one person may have made. */
const MOST_VIEWS = 50;

interface ViewChange {
  id: string;
  expectedVersion?: number;
  idempotencyKey?: string | null | undefined;
}

/** Saves a view. @returns its key @throws Refusal with what is wrong */
export function createView(
  ctx: Context,
  input: CaseloadViewInput,
  key: string | null | undefined,
): Promise<string> {
  const viewer = requireViewer(ctx);
  refuseIfAny(checkView(input, viewer));
  return ctx.lane.command(async (command) => {
    const { db, organizationId, now } = command;
    const call = { actorId: viewer.membershipId, mutation: 'caseloadViewCreate', key, input };
    const { view } = await once(command, call, async () => {
      await lockViewsOf(command, viewer.membershipId);
      const { count } = await db
        .selectFrom('caseload_view')
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .where('owner_id', '=', viewer.membershipId)
        .where('ended_at', 'is', null)
        .executeTakeFirstOrThrow();
      if (Number(count) >= MOST_VIEWS) throw fullAt(MOST_VIEWS, ['input']);
      const id = uuidv7();
      await db
        .insertInto('caseload_view')
        .values({
          organization_id: organizationId,
          id,
          owner_id: viewer.membershipId,
          shared: input.shared,
          content: ctx.services.sealer.seal(organizationId, JSON.stringify(contentOf(input))),
          created_at: now,
        })
        .execute();
      return { view: id };
    });
    return view;
  });
}

/** Changes a view. @returns its key @throws Refusal with what is wrong */
export function editView(
  ctx: Context,
  { input, ...change }: ViewChange & { input: CaseloadViewInput },
): Promise<string> {
  refuseIfAny(checkView(input, requireViewer(ctx)));
  const { sealer } = ctx.services;
  return changeView(
    ctx,
    { ...change, mutation: 'caseloadViewEdit', input },
    ({ organizationId }, isOwn) => {
      // It would become one of somebody else alone, with whatever was written into it.
      if (!isOwn && !input.shared) {
        const message = 'The view is another person’s: it stays shared.';
        throw new Refusal(userError('INVALID', ['input', 'shared'], message));
      }
      return {
        shared: input.shared,
        content: sealer.seal(organizationId, JSON.stringify(contentOf(input))),
      };
    },
  );
}

/** Removes a view. @throws Refusal NOT_FOUND also when it is gone already */
export async function endView(ctx: Context, change: ViewChange): Promise<void> {
  await changeView(ctx, { ...change, mutation: 'caseloadViewEnd' }, ({ now }) => ({
    ended_at: now,
  }));
}

type Changes = Partial<Pick<Selectable<CaseloadViewTable>, 'shared' | 'content' | 'ended_at'>>;

async function changeView(
  ctx: Context,
  change: ViewChange & { mutation: string; input?: CaseloadViewInput },
  changes: (command: Command, isOwn: boolean) => Changes,
): Promise<string> {
  const viewer = requireViewer(ctx);
  const { mutation, id, expectedVersion, idempotencyKey: key, input } = change;
  return ctx.lane.command(async (command) => {
    const given = { id, expectedVersion, input };
    const call = { actorId: viewer.membershipId, mutation, key, input: given };
    const { view } = await once(command, call, async () => {
      const found = await lockedView(command, viewer, id);
      if (expectedVersion !== undefined && expectedVersion !== found.version) {
        throw new Refusal(userError('STALE_VERSION', ['expectedVersion']));
      }
      await command.db
        .updateTable('caseload_view')
        .set({
          ...changes(command, found.owner_id === viewer.membershipId),
          version: found.version + 1,
        })
        .where('id', '=', found.id)
        .execute();
      return { view: found.id };
    });
    return view;
  });
}

/** Of several that one person saves at once, each counts those before it. */
async function lockViewsOf({ db, organizationId }: Command, person: string): Promise<void> {
  const key = sql`hashtextextended(${`views ${organizationId} ${person}`}, 0)`;
  await sql`select pg_advisory_xact_lock(${key})`.execute(db);
}

/** The view, for this command alone. @throws Refusal NOT_FOUND also for one that the viewer may not change */
async function lockedView({ db }: Command, viewer: Viewer, id: string) {
  const found = await selectViews(db, viewer)
    .where('id', '=', keyOf('CaseloadView', id) ?? NOTHING)
    .forUpdate()
    .executeTakeFirst();
  if (!found || !mayEdit(viewer, found)) throw new Refusal(userError('NOT_FOUND', ['id']));
  return found;
}
