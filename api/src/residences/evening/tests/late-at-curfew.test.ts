import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { alertsOf } from '../../../../test/check-in.ts';
import {
  askPass,
  boardOf,
  everyEvening,
  fromNow,
  livedIn,
  mark,
  movePass,
  zoneAt,
} from '../../../../test/evening.ts';
import { startApi, type TestApi } from '../../../../test/harness.ts';
import { PastCommands } from '../../../imports/past-commands.ts';
import { wallMoment } from '../../../common/wall-moment.ts';
import { addInterval } from '../../../common/local-date.ts';
import { nextNight } from '../curfew.ts';
import type { KeptCurfew } from '../../residence.tables.ts';
import { raiseLate, raiseLateIn } from '../raise-late.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** So that no curfew is near, at whatever hour the tests run. */
const ZONE = zoneAt(12);
const CURFEW = '23:00';

const hours = { curfew: everyEvening(CURFEW) as KeptCurfew[], timeZone: ZONE };

/** The curfew of the house so many evenings after the next one. */
function evening(days: number): string {
  const next = nextNight(hours, new Date().toISOString());
  return wallMoment(addInterval(next?.evening ?? '', { days }), CURFEW, ZONE);
}

async function houseWithCurfew() {
  const lived = await livedIn(await api.network(), {
    curfew: everyEvening(CURFEW),
    timeZone: ZONE,
  });
  const { network, house, member, manager } = lived;
  const past = new PastCommands(api.app.services, network.organizationId);
  const { sealer } = api.app.services;
  /** Looks at the house as the timer does, with the clock moved. */
  const lookAt = (moment: string) =>
    past.at(moment, (command) => raiseLateIn(command, sealer, house.key));
  /** As if the clock had come back. */
  const again = () =>
    api.owner.query('update residence set late_check_at = app.now() where id = $1', [house.key]);
  return { ...lived, lookAt, again, alerts: () => alertsOf(manager, member) };
}

test('who is out at curfew without a pass is told of, to the manager of the house too, and the band stays', async () => {
  const { house, manager, member, stayId, lookAt, alerts } = await houseWithCurfew();
  await mark(manager, stayId, 'OUT');
  await lookAt(new Date(Date.parse(evening(0)) - 60_000).toISOString());
  expect(await alerts()).toEqual([]);
  await lookAt(new Date(Date.parse(evening(0)) + 1000).toISOString());
  expect(await alerts()).toMatchObject([
    {
      severity: 'MODERATE',
      state: 'OPEN',
      occurrences: 1,
      reason: { rule: 'LATE_AT_CURFEW', inputs: [{ name: 'lateSince', value: CURFEW }] },
    },
  ]);
  const { data } = await house.coordinator.ask(
    'query ($id: ID!) { member(id: $id) { risk { band } alerts { nodes { kind } } } }',
    { id: member.id },
  );
  expect(data.member).toEqual({
    risk: { band: 'UNKNOWN' },
    alerts: { nodes: [{ kind: 'ENGAGEMENT' }] },
  });
});

test.each(['UNKNOWN', 'IN'] as const)('who is %s at curfew is not', async (state) => {
  const { manager, stayId, lookAt, alerts } = await houseWithCurfew();
  if (state === 'IN') await mark(manager, stayId, 'IN');
  await lookAt(new Date(Date.parse(evening(0)) + 1000).toISOString());
  expect(await alerts()).toEqual([]);
});

test('one night is one alert, however often and by however many it is looked at; the next night folds into it', async () => {
  const { manager, stayId, lookAt, again, alerts } = await houseWithCurfew();
  await mark(manager, stayId, 'OUT');
  const after = (days: number, hours: number) =>
    new Date(Date.parse(evening(days)) + hours * 3_600_000).toISOString();
  await Promise.all([1, 2, 3].map(() => lookAt(after(0, 0.1))));
  await again();
  await lookAt(after(0, 2));
  await again();
  await lookAt(after(0, 14));
  expect(await alerts()).toMatchObject([{ occurrences: 1 }]);
  await again();
  await lookAt(after(1, 0.1));
  expect(await alerts()).toMatchObject([{ occurrences: 2, state: 'OPEN' }]);
});

test('who was reached after one night is to be called again after the next', async () => {
  const { manager, stayId, lookAt, again, alerts } = await houseWithCurfew();
  await mark(manager, stayId, 'OUT');
  const after = (days: number) => new Date(Date.parse(evening(days)) + 1000).toISOString();
  await lookAt(after(0));
  await api.owner.query(
    `update alert set state = 'CONTACTED', contact_outcome = 'REACHED', contacted_by = $1,
       contacted_at = app.now(), acknowledged_by = $1, acknowledged_at = app.now(), climbs_at = null
     where organization_id = (select organization_id from membership where id = $1)`,
    [manager.key],
  );
  await again();
  await lookAt(after(1));
  expect(await alerts()).toMatchObject([{ occurrences: 2, state: 'OPEN' }]);
});

test('coming in settles nothing by itself: somebody has to have looked', async () => {
  const { house, manager, stayId, lookAt, alerts } = await houseWithCurfew();
  await mark(manager, stayId, 'OUT');
  await lookAt(new Date(Date.parse(evening(0)) + 1000).toISOString());
  await mark(manager, stayId, 'IN');
  expect(await alerts()).toMatchObject([{ state: 'OPEN' }]);
  expect(await boardOf(manager, house.id)).toMatchObject([{ state: 'IN' }]);
});

test('who is on a pass is not late at curfew, and is when they are not back by its end', async () => {
  const { house, manager, self, stayId, lookAt, again, alerts } = await houseWithCurfew();
  await mark(self, stayId, 'OUT');
  const { pass } = await askPass(self, stayId, { until: evening(1).replace('.000', '') });
  await lookAt(new Date(Date.parse(evening(0)) - 60_000).toISOString());
  await movePass(manager, 'passApprove', pass.id);
  expect(await boardOf(manager, house.id)).toMatchObject([{ state: 'ON_PASS' }]);
  await lookAt(new Date(Date.parse(evening(0)) + 60_000).toISOString());
  expect(await alerts()).toEqual([]);
  await again();
  await lookAt(new Date(Date.parse(evening(1)) + 60_000).toISOString());
  expect(await alerts()).toMatchObject([{ reason: { rule: 'LATE_AT_CURFEW' }, occurrences: 1 }]);
});

test('the timer looks by itself, once it is due, in every process', async () => {
  const now = new Date().toISOString();
  const minuteAgo = new Date(Date.parse(now) - 60_000);
  const timeZone = zoneAt(22);
  const time = new Intl.DateTimeFormat('sv-SE', { timeZone, timeStyle: 'short' });
  const { house, manager, stayId, member } = await livedIn(await api.network(), {
    curfew: everyEvening(time.format(minuteAgo)),
    timeZone,
  });
  await mark(manager, stayId, 'OUT', { at: fromNow(-1) });
  expect(await boardOf(manager, house.id)).toMatchObject([
    { state: 'LATE', lateSince: expect.any(String) },
  ]);
  await api.owner.query('update residence set late_check_at = app.now() where id = $1', [
    house.key,
  ]);
  const { services } = api.app;
  await Promise.all([raiseLate(services), raiseLate(services), raiseLate(services)]);
  expect(await alertsOf(manager, member)).toMatchObject([{ occurrences: 1 }]);
});
