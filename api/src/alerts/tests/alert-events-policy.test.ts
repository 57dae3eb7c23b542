import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { checkIn, raiseAlert } from '../../../test/check-in.ts';
import { startApi, type TestApi } from '../../../test/harness.ts';
import { LiveStream } from '../../../test/live-stream.ts';
import { alertStream } from '../../common/event-stream.ts';
import { keyOf } from '../../common/ids.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const SILENCE = 1000;

/** A member with counselor and mentor, all of them following, and a coordinator who hears it all. */
async function followed() {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const counselor = await network.person('COUNSELOR');
  const mentor = await network.person('MENTOR');
  const member = await network.member({ counselor, mentor, mentorShares: ['ALERTS'] });
  const [all, counselors, mentors] = (await Promise.all(
    [coordinator, counselor, mentor].map((person) => LiveStream.following(api, person.token)),
  )) as [LiveStream, LiveStream, LiveStream];
  await raiseAlert(coordinator, member);
  await Promise.all([all, counselors, mentors].map((live) => live.event()));
  const close = () => Promise.all([all, counselors, mentors].map((live) => live.close()));
  return { network, coordinator, counselor, mentor, member, all, counselors, mentors, close };
}

test('who leaves the care team hears nothing more, on the socket that is open', async () => {
  const { coordinator, counselor, member, all, counselors, mentors, close } = await followed();

  await api.owner.query('update care_team set ended_at = app.now() where membership_id = $1', [
    counselor.key,
  ]);
  await checkIn(coordinator, { memberId: member.id, craving: 10 });

  expect((await all.event()).type).toBe('REPEATED');
  expect((await mentors.event()).type).toBe('REPEATED');
  await expect(counselors.event(SILENCE)).rejects.toThrow(/No next/);
  await close();
});

test('when the mentee stops sharing alerts, the mentor hears nothing more', async () => {
  const { coordinator, member, all, counselors, mentors, close } = await followed();

  await api.owner.query(`update member set mentor_shares = '{CHECK_INS}' where id = $1`, [
    member.key,
  ]);
  await checkIn(coordinator, { memberId: member.id, craving: 10 });

  expect((await all.event()).type).toBe('REPEATED');
  expect((await counselors.event()).type).toBe('REPEATED');
  await expect(mentors.event(SILENCE)).rejects.toThrow(/No next/);
  await close();
});

test('who joins the care team hears from then on, and can read back what was', async () => {
  const { network, coordinator, member, close } = await followed();
  const fresh = await network.person('COUNSELOR');
  const live = await LiveStream.following(api, fresh.token);
  await network.careTeam(member.key, fresh, 'COUNSELOR');
  await checkIn(coordinator, { memberId: member.id, craving: 10 });
  expect((await live.event()).type).toBe('REPEATED');
  const { data } = await fresh.ask('{ alertStream { events { type } } }');
  expect(data.alertStream.events).toEqual([{ type: 'RAISED' }, { type: 'REPEATED' }]);
  await live.close();
  await close();
});

test('every event that is delivered is recorded as an access to the record', async () => {
  const { network, counselor, member, close } = await followed();
  const { rows } = await api.owner.query(
    `select operation, root_fields, member_ids from access_event
     where organization_id = $1 and actor_id = $2`,
    [network.organizationId, counselor.key],
  );
  expect(rows).toEqual([
    {
      operation: 'subscription FollowAlerts',
      root_fields: ['alertEvents'],
      member_ids: [member.key],
    },
  ]);
  await close();
});

test('who sees little of a long stream is not read all of it', async () => {
  const { network, coordinator, counselor, member, close } = await followed();
  await close();
  const other = await network.member({ alias: 'Of others' });
  const alert = await raiseAlert(coordinator, other);
  const stream = alertStream(network.organizationId);
  await api.owner.query(
    `with place as (
       update event_stream set head = head + 1000 where organization_id = $1 and id = $2
       returning head)
     insert into stream_event (organization_id, stream_id, seq, type, schema_version, occurred_at,
       recorded_at, ids)
     select $1, $2, head - 1000 + n, 'REPEATED', 1, app.now(), app.now(),
       jsonb_build_object('alert', $3::text, 'member', $4::text)
     from place, generate_series(1, 1000) n`,
    [network.organizationId, stream, keyOf('Alert', alert.id), other.key],
  );
  await checkIn(coordinator, { memberId: member.id, craving: 10 });
  const reads = jest.spyOn(api.app.services.alertSource, 'afterFor');

  const { data } = await counselor.ask('{ alertStream { events { seq type } headSeq } }');

  expect(data.alertStream).toEqual({
    events: [
      { seq: 1, type: 'RAISED' },
      { seq: 1003, type: 'REPEATED' },
    ],
    headSeq: null,
  });
  expect(reads).toHaveBeenCalledTimes(1);
});
