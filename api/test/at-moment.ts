import type { TestNetwork } from './test-network.ts';

/** Does something while the database's clock stands still at a moment for one network, and goes on for all others. */
export async function atMoment<T>(
  { api, organizationId }: TestNetwork,
  moment: string,
  work: () => Promise<T>,
): Promise<T> {
  const { rows } = await api.owner.query<{ clock: string }>(
    `select pg_get_functiondef('app.now()'::regprocedure) as clock`,
  );
  await api.owner.query(
    `create or replace function app.now() returns timestamptz language sql stable as $$
       select case when app.organization() = '${organizationId}' then timestamptz '${moment}'
         else clock_timestamp() end
     $$`,
  );
  try {
    return await work();
  } finally {
    await api.owner.query(rows[0]?.clock ?? '');
  }
}
