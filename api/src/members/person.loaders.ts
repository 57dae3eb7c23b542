import DataLoader from 'dataloader';
import { sql, type SqlBool } from 'kysely';
import type { Context } from '../app/operation-context.ts';
import { toPerson } from '../auth/person.rows.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import type { Person } from '../generated/schema.ts';
import { visibleMembers } from './member-policy.ts';

/**
 * People by the key of their membership. Who is nothing but a member is found by themselves and by
 * whoever may see their record: that they are a member is part of it.
 */
export const personLoader = (ctx: Context) =>
  new DataLoader<string, Person | null>(async (keys) => {
    const viewer = requireViewer(ctx);
    const db = await ctx.lane.read();
    const rows = await db
      .selectFrom('membership')
      .select(['id', 'name', 'roles'])
      .where('id', 'in', [...keys])
      .where(({ eb, or }) =>
        or([
          sql<SqlBool>`membership.roles <> '{MEMBER}'`,
          eb('id', '=', viewer.membershipId),
          sql<SqlBool>`exists (
            select from member m
            where m.organization_id = membership.organization_id and m.membership_id = membership.id
              and ${visibleMembers(viewer, 'm.id')})`,
        ]),
      )
      .execute();
    const found = new Map(rows.map((row) => [row.id, toPerson(row)]));
    return keys.map((key) => found.get(key) ?? null);
  });
