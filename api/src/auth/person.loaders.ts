import DataLoader from 'dataloader';
import { sql, type SqlBool } from 'kysely';
import type { Context } from '../app/operation-context.ts';
import { globalId } from '../common/ids.ts';
import type { Organization, Person, Role } from '../generated/schema.ts';
import { requireViewer } from './require-viewer.ts';
import { isProgramStaff } from './viewer.ts';

/** Somebody with an account, as everybody in the organization may see them. */
export function toPerson(row: { id: string; name: string; roles: Role[] }): Person {
  const { name, roles } = row;
  return { __typename: 'Person', id: globalId('Person', row.id), name, roles };
}

/**
 * People by the key of their membership. Who is nothing but a member is found by themselves and by
 * whoever may see their record, as `visibleMembers` has it: that they are a member is part of it.
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
          sql<SqlBool>`${isProgramStaff(viewer)}::boolean`,
          eb('id', '=', viewer.membershipId),
          sql<SqlBool>`exists (
            select from member m join care_team c
              on c.organization_id = m.organization_id and c.member_id = m.id
            where m.organization_id = membership.organization_id and m.membership_id = membership.id
              and c.membership_id = ${viewer.membershipId}::uuid and c.ended_at is null)`,
        ]),
      )
      .execute();
    const found = new Map(rows.map((row) => [row.id, toPerson(row)]));
    return keys.map((key) => found.get(key) ?? null);
  });

/** Organizations; row level security leaves the viewer's own. */
export const organizationLoader = (ctx: Context) =>
  new DataLoader<string, Organization | null>(async (keys) => {
    const db = await ctx.lane.read();
    const rows = await db
      .selectFrom('organization')
      .select(['organization_id', 'name', 'time_zone', 'data_class'])
      .where('organization_id', 'in', [...keys])
      .execute();
    const found = new Map(
      rows.map((row): [string, Organization] => [
        row.organization_id,
        {
          __typename: 'Organization',
          id: globalId('Organization', row.organization_id),
          name: row.name,
          timeZone: row.time_zone,
          demo: row.data_class === 'DEMO',
        },
      ]),
    );
    return keys.map((key) => found.get(key) ?? null);
  });
