import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { acknowledge } from '../../../test/alert-moves.ts';
import { alertsOf, checkIn } from '../../../test/check-in.ts';
import { startApi, type TestApi } from '../../../test/harness.ts';
import type { TestPerson } from '../../../test/test-network.ts';
import { globalId } from '../../common/ids.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const ENROLL = 'mutation { memberEnroll(input: { alias: "Robin" }) { member { id } } }';
const SIGN_IN = `mutation ($input: SessionCreateInput!) {
  sessionCreate(input: $input) { session { token } }
}`;

/** What live traffic writes besides what the owner sets up. */
const written = [
  'access_event',
  'alert',
  'alert_log',
  'event_stream',
  'idempotency',
  'member',
  'monitoring_event',
  'risk_assessment',
  'session',
  'stream_event',
];

test.each(['LIVE', 'DEMO'] as const)(
  'what is written live into a %s organization is marked as it is',
  async (dataClass) => {
    const network = await api.network({ dataClass });
    const { email, password, key } = await network.account('COORDINATOR');
    const input = { email, password, transport: 'TOKEN' };
    const { token } = (await api.ask(undefined, SIGN_IN, { input })).data.sessionCreate.session;
    const coordinator: TestPerson = {
      key,
      id: globalId('Person', key),
      token,
      ask: (query, variables) => api.ask(token, query, variables),
    };
    const { data } = await coordinator.ask(ENROLL);
    const member = { id: data.memberEnroll.member.id as string, key: '' };
    await checkIn(coordinator, { memberId: member.id, craving: 9 }, randomUUID());
    const [alert] = await alertsOf(coordinator, member);
    await acknowledge(coordinator, alert.id);

    for (const table of written) {
      const { rows } = await api.owner.query(
        `select distinct data_class from ${table} where organization_id = $1`,
        [network.organizationId],
      );
      expect({ table, rows }).toEqual({ table, rows: [{ data_class: dataClass }] });
    }
  },
);
