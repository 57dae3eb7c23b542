import { setTimeout as sleep } from 'node:timers/promises';
import type { AnyData, TestApi } from './harness.ts';
import type { TestNetwork } from './test-network.ts';

/** A counselor with one member, Robin. */
export async function caseload(api: TestApi) {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const member = await network.member({ counselor, alias: 'Robin' });
  return { network, counselor, member };
}

/** The network's rows of the trail, oldest first. */
export async function accesses(
  api: TestApi,
  { organizationId }: Pick<TestNetwork, 'organizationId'>,
): Promise<AnyData[]> {
  const { rows } = await api.owner.query(
    `select operation, root_fields, member_ids, outcome, actor_id, session_id, request_id,
       field_set_hash
     from access_event where organization_id = $1 order by at, id`,
    [organizationId],
  );
  return rows;
}

/** The same, once there are so many: what waits in the spool is swept every second. */
export async function recordedLater(api: TestApi, network: TestNetwork, count: number) {
  for (let i = 0; i < 50 && (await accesses(api, network)).length < count; i += 1) await sleep(100);
  return accesses(api, network);
}

/** Does something while the trail cannot be written. */
export async function withoutTrail<T>(api: TestApi, work: () => Promise<T>): Promise<T> {
  await api.owner.query('revoke insert on access_event from holdfast_app');
  try {
    return await work();
  } finally {
    await api.owner.query('grant insert on access_event to holdfast_app');
  }
}
