import { randomUUID } from 'node:crypto';
import { acknowledge } from './alert-moves.ts';
import { checkIn, raiseAlert } from './check-in.ts';
import type { TestNetwork, TestPerson } from './test-network.ts';

/** Leaves at least one row in every table with rows of tenants. @returns a coordinator */
export async function fillEveryTable(network: TestNetwork): Promise<TestPerson> {
  const coordinator = await network.person('COORDINATOR');
  const member = await network.member({ counselor: coordinator, alias: 'Everywhere' });
  const { id } = await raiseAlert(coordinator, member);
  await acknowledge(coordinator, id);
  await checkIn(coordinator, { memberId: member.id, mood: 5 }, randomUUID());
  const organization = network.organizationId;
  const { owner } = network.api;
  const [programId, feedId] = [randomUUID(), randomUUID()];
  await owner.query(
    `insert into program (organization_id, id, name, kind) values ($1, $2, 'Mornings', 'GROUP')`,
    [organization, programId],
  );
  await owner.query(
    `insert into enrollment (organization_id, id, member_id, program_id, state)
     values ($1, $2, $3, $4, 'ACTIVE')`,
    [organization, randomUUID(), member.key, programId],
  );
  await owner.query(
    `insert into external_identifier (organization_id, system, subject, value, subject_id)
     values ($1, 'test', 'MEMBER', '1', $2)`,
    [organization, member.key],
  );
  await owner.query(
    `insert into meeting_feed (organization_id, id, name, kind, location, time_zone)
     values ($1, $2, 'Feed', 'BMLT', 'https://example.org', 'America/New_York')`,
    [organization, feedId],
  );
  await owner.query(
    `insert into meeting (organization_id, id, feed_id, external_id, hash, fetched_at, name,
       weekdays, duration_minutes, time_zone, venue, suspended, types, raw_types, languages, regions,
       approximate, search)
     values ($1, $2, $3, '1', 'x', app.now(), 'Meeting', '{1}', 60, 'America/New_York', 'ONLINE',
       false, '{}', '{}', '{}', '{}', false, 'meeting')`,
    [organization, randomUUID(), feedId],
  );
  await owner.query(
    `insert into import_run (organization_id, source, started_at) values ($1, 'test', app.now())`,
    [organization],
  );
  return coordinator;
}
