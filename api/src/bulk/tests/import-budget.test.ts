import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { makeProgram } from '../../../test/enrollments.ts';
import { startApi, type TestApi } from '../../../test/harness.ts';
import { csvOf, keepFile } from '../../../test/imports.ts';
import { memberRows } from '../../../test/member-file.ts';
import { statementsOf } from '../../../test/statements.ts';
import type { TestNetwork, TestPerson } from '../../../test/test-network.ts';
import { Lane } from '../../app/lane.ts';
import { requestScope } from '../../app/request-scope.ts';
import { keyOf } from '../../common/ids.ts';
import { BATCH_ROWS, readBatch } from '../import-batch.ts';

let api: TestApi;
let network: TestNetwork;
let coordinator: TestPerson;
beforeAll(async () => {
  api = await startApi();
  network = await api.network();
  coordinator = await network.person('COORDINATOR');
});
afterAll(() => api.close());

/** What is sent to read one batch of so many rows. */
async function sentFor(count: number): Promise<string[]> {
  const { email } = await network.account('COUNSELOR');
  const name = `Program ${String(count)}`;
  await makeProgram(network, { name, phases: ['Arriving'] });
  const people = { counselors: [email], programs: [name] };
  const rows = memberRows(count, `budget-${String(count)}`, people).map((row, i) =>
    // One alike, one with a fault, the others right.
    i === 0 ? { ...row, birth_date: 'unknown' } : row,
  );
  const text = csvOf(rows.map((row) => ({ ...row, phone: '' })));
  const fileId = await keepFile(network, coordinator, text);
  const id = randomUUID();
  const { sealer } = api.app.services;
  const lane = new Lane(api.app.services, { organizationId: network.organizationId });
  const sent = await statementsOf(() =>
    requestScope.run({ requestId: 'test' }, () =>
      lane.command(async (command) => {
        // Seen by this transaction alone, so that no timer takes it.
        await command.db
          .insertInto('bulk_import')
          .values({
            organization_id: network.organizationId,
            id,
            file_id: keyOf('ImportFile', fileId)!,
            file_name: sealer.seal(network.organizationId, 'members.csv'),
            system: 'Old system',
            dry_run: false,
            state: 'WAITING',
            row_count: count,
            ignored_columns: [],
            started_by: coordinator.key,
            started_at: command.now,
          })
          .execute();
        expect(await readBatch(command, sealer, id, (load) => load())).toBe('ENDED');
      }),
    ),
  );
  return sent.map(({ text: statement }) => statement.slice(0, 40));
}

test('a batch of many rows takes the statements of a batch of few', async () => {
  const few = await sentFor(10);
  const many = await sentFor(BATCH_ROWS);
  expect(many).toEqual(few);
  expect(few.length).toBeLessThan(45);
});
