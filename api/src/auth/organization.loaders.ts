import DataLoader from 'dataloader';
import type { Context } from '../app/operation-context.ts';
import { globalId } from '../common/ids.ts';
import type { Organization } from '../generated/schema.ts';

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
