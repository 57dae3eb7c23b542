import { sql } from 'kysely';
import type { Context } from '../../app/operation-context.ts';
import { requireViewer } from '../../auth/require-viewer.ts';
import { badInput } from '../../common/api-error.ts';
import { isLanguage } from '../../common/language.ts';
import { oneOf } from '../../common/one-of.ts';
import { page, type Connection, type PageArgs } from '../../common/pagination.ts';
import type { GroupFilter } from '../../generated/schema.ts';
import { hostsGroup, isInGroup } from './group-policy.ts';
import {
  groupsByName,
  selectGroups,
  toGroup,
  type GroupNode,
  type GroupRow,
} from './group.rows.ts';

/** A page of the groups this viewer may see, by name. */
export async function listGroups(
  ctx: Context,
  filter: GroupFilter | null | undefined,
  args: PageArgs,
): Promise<Connection<GroupNode>> {
  const viewer = requireViewer(ctx);
  const asked = page<GroupRow>(args, groupsByName, {
    cursors: ctx.services.cursors,
    organizationId: viewer.organizationId,
    list: 'groups',
    filter: filter ?? null,
  });
  let query = selectGroups(await ctx.lane.read(), viewer)
    .where('support_group.ended_at', filter?.ended ? 'is not' : 'is', null)
    .where(asked.where)
    .orderBy(asked.orderBy)
    .limit(asked.limit);
  const { fellowships, secular, medicationWelcoming, audiences, language, mine } = filter ?? {};
  if (fellowships) query = query.where(oneOf('support_group.fellowship', fellowships));
  if (secular) query = query.where('support_group.secular', '=', true);
  if (medicationWelcoming) query = query.where('support_group.medication_welcoming', '=', true);
  if (audiences) {
    query = query.where(sql<boolean>`support_group.audiences && ${audiences}::text[]`);
  }
  if (language != null) {
    if (!isLanguage(language)) throw badInput('`filter.language` is a code such as `es`.');
    query = query.where(sql<boolean>`${language} = any (support_group.languages)`);
  }
  if (mine) {
    query = query.where(
      sql<boolean>`(${hostsGroup(viewer, 'support_group.id')} or ${isInGroup(viewer, 'support_group.id')})`,
    );
  }
  return asked.connection(await query.execute(), (row) => toGroup(ctx, row));
}
