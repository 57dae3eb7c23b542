import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, isInterfaceType } from 'graphql';
import { fillEveryTable } from '../../../test/every-table.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { statementsOf } from '../../../test/statements.ts';
import type { TestNetwork, TestPerson } from '../../../test/test-network.ts';
import { readConfig } from '../../app/config.ts';
import { readSdl } from '../../app/schema.ts';
import { globalId, type NodeType } from '../ids.ts';

let api: TestApi;
let network: TestNetwork;
let coordinator: TestPerson;
beforeAll(async () => {
  api = await startApi();
  network = await api.network();
  coordinator = await fillEveryTable(network);
  for (const kind of [
    'SLIP_REPORTED',
    'DRUG_SCREEN_RESULT',
    'ATTENDANCE_RECORDED',
    'CONTACT_LOGGED',
    'INSTRUMENT_RESPONSE',
  ]) {
    await api.owner.query(
      `insert into monitoring_event (organization_id, id, member_id, kind, occurred_at, recorded_at,
         local_date, time_zone, app, schema_version, details)
       select organization_id, $2, id, $3, app.now(), app.now(), current_date, time_zone, 'test', 1,
         '{"answers": {}, "scores": [], "substances": [], "instrument": "PHQ_2"}'
       from member where organization_id = $1`,
      [network.organizationId, randomUUID(), kind],
    );
  }
});
afterAll(() => api.close());

const tables: Record<NodeType, string> = {
  Alert: 'alert',
  AttendanceRecorded: `monitoring_event where kind = 'ATTENDANCE_RECORDED'`,
  CheckIn: `monitoring_event where kind = 'CHECK_IN'`,
  ContactLogged: `monitoring_event where kind = 'CONTACT_LOGGED'`,
  DrugScreenResult: `monitoring_event where kind = 'DRUG_SCREEN_RESULT'`,
  Enrollment: 'enrollment',
  InstrumentResponse: `monitoring_event where kind = 'INSTRUMENT_RESPONSE'`,
  Meeting: 'meeting',
  MeetingFeed: 'meeting_feed',
  Member: 'member',
  Organization: '(select organization_id as id, organization_id from organization) o',
  Person: 'membership',
  Program: 'program',
  SlipReported: `monitoring_event where kind = 'SLIP_REPORTED'`,
};

/** The global id of one thing of this type in the network. */
async function idOf(type: NodeType): Promise<string> {
  const { rows } = await api.owner.query(
    `select id from (select * from ${tables[type]}) t where organization_id = $1 limit 1`,
    [network.organizationId],
  );
  return globalId(type, rows[0].id);
}

const schema = buildSchema(readSdl(readConfig({}).schemaDir));
const nodeInterface = schema.getType('Node');
const nodeTypes = isInterfaceType(nodeInterface)
  ? schema.getPossibleTypes(nodeInterface).map(({ name }) => name as NodeType)
  : [];

const read = async (person: TestPerson, id: string): Promise<AnyData> => {
  const { data, errors } = await person.ask(
    'query ($id: ID!) { node(id: $id) { __typename id } }',
    {
      id,
    },
  );
  expect(errors).toBeUndefined();
  return data.node;
};

test.each(nodeTypes)('a %s can be read again by its id alone', async (type) => {
  const id = await idOf(type);
  expect(await read(coordinator, id)).toEqual({ __typename: type, id });
});

test.each(nodeTypes)('a %s of another organization is unknown', async (type) => {
  const stranger = await (await api.network()).person('ADMINISTRATOR');
  expect(await read(stranger, await idOf(type))).toBeNull();
});

test('things of a record are unknown to a counselor who is not on the care team', async () => {
  const stranger = await network.person('COUNSELOR');
  const open: NodeType[] = ['Meeting', 'MeetingFeed', 'Organization', 'Person', 'Program'];
  for (const type of nodeTypes.filter((name) => !open.includes(name))) {
    expect({ type, node: await read(stranger, await idOf(type)) }).toEqual({ type, node: null });
  }
});

/** What asking for these ids sends to the database, without the ids. */
async function workOf(person: TestPerson, ids: string[]): Promise<string[]> {
  const sent = await statementsOf(async () => {
    for (const id of ids) expect(await read(person, id)).toBeNull();
    const { data } = await person.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(data.nodes).toEqual(ids.map(() => null));
  });
  return sent.map(({ text }) => text);
}

describe('what exists and is hidden takes the work of what does not exist', () => {
  const hidden: NodeType[] = [
    'Alert',
    'AttendanceRecorded',
    'CheckIn',
    'ContactLogged',
    'DrugScreenResult',
    'Enrollment',
    'InstrumentResponse',
    'Member',
    'SlipReported',
  ];
  const unknown = (type: NodeType) => globalId(type, randomUUID());

  test.each(['COUNSELOR', 'HOUSE_MANAGER', 'MENTOR', 'MEMBER'] as const)(
    'for a %s, whom another part of the network cares for',
    async (role) => {
      const stranger = await network.person(role);
      for (const type of hidden) {
        const of = await workOf(stranger, [await idOf(type)]);
        expect({ type, work: of }).toEqual({ type, work: await workOf(stranger, [unknown(type)]) });
        expect(of.length).toBeGreaterThan(0);
      }
      const many = await Promise.all(hidden.map(idOf));
      expect(await workOf(stranger, many)).toEqual(await workOf(stranger, hidden.map(unknown)));
    },
  );

  test.each(nodeTypes)('for another organization: %s', async (type) => {
    const stranger = await (await api.network()).person('ADMINISTRATOR');
    const of = await workOf(stranger, [await idOf(type)]);
    expect(of).toEqual(await workOf(stranger, [unknown(type)]));
    expect(of.length).toBeGreaterThan(0);
  });
});

test('an id of a type that there is not is unknown, whatever it is called', async () => {
  for (const type of ['Nothing', '__proto__', 'constructor', '__defineGetter__', 'toString', '']) {
    const id = globalId(type as NodeType, randomUUID());
    expect(await read(coordinator, id)).toBeNull();
  }
});

test('many at once come in their order, with null for each that is unknown', async () => {
  const [member, alert] = [await idOf('Member'), await idOf('Alert')];
  const ids = [alert, 'nonsense', member, globalId('Member', randomUUID()), alert];
  const { data } = await coordinator.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
    ids,
  });
  expect(data.nodes).toEqual([{ id: alert }, null, { id: member }, null, { id: alert }]);
  const none = await coordinator.ask('{ nodes(ids: []) { id } }');
  expect(none.data.nodes).toEqual([]);
});

test('more than 100 at once are refused', async () => {
  const ids = Array.from({ length: 101 }, () => globalId('Member', randomUUID()));
  const { errors } = await coordinator.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
    ids,
  });
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});
