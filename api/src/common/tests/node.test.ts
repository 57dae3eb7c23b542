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
    'LESSON_COMPLETED',
    'ENROLLMENT_CHANGED',
    'STATUS_CHANGED',
    'CARE_TEAM_CHANGED',
    'REFERRAL_CHANGED',
    'MEMBER_MERGED',
    'APPOINTMENT_CHANGED',
    'STAY_CHANGED',
    'MILESTONE_REACHED',
    'INSTRUMENT_RESPONSE',
    'PLAN_SIGNED',
    'PLAN_IN_FORCE',
    'PLAN_USED',
  ]) {
    await api.owner.query(
      `insert into monitoring_event (organization_id, id, member_id, kind, occurred_at, recorded_at,
         local_date, time_zone, app, schema_version, details)
       select organization_id, $2, id, $3, app.now(), app.now(), current_date, time_zone, 'test', 1,
         '{"answers": {}, "scores": [], "substances": [], "instrument": "PHQ_2", "move": "PLAN",
         "to": "PLANNED", "unit": "DAY", "count": 30, "ofRun": true}'
       from member where organization_id = $1 and alias = 'Everywhere'`,
      [network.organizationId, randomUUID(), kind],
    );
  }
});
afterAll(() => api.close());

const tables: Record<NodeType, string> = {
  Alert: 'alert',
  Appointment: 'appointment',
  AppointmentChanged: `monitoring_event where kind = 'APPOINTMENT_CHANGED'`,
  AttendanceRecorded: `monitoring_event where kind = 'ATTENDANCE_RECORDED'`,
  Bed: 'bed',
  BedRequest: 'bed_request',
  CheckIn: `monitoring_event where kind = 'CHECK_IN'`,
  Chore: 'chore',
  ChoreTurn: 'chore_turn',
  CareTeamChanged: `monitoring_event where kind = 'CARE_TEAM_CHANGED'`,
  CaseloadHandOver: 'caseload_hand_over',
  Concern: 'concern',
  CaseloadView: 'caseload_view',
  ContactLogged: `monitoring_event where kind = 'CONTACT_LOGGED'`,
  DrugScreenResult: `monitoring_event where kind = 'DRUG_SCREEN_RESULT'`,
  Enrollment: 'enrollment',
  EnrollmentChanged: `monitoring_event where kind = 'ENROLLMENT_CHANGED'`,
  Board: 'group_board',
  BoardPost: 'board_post',
  BoardReview: 'board_review',
  Group: 'support_group',
  GroupMembership: 'group_membership',
  ImportFault: 'bulk_import_fault',
  ImportFile: 'import_file',
  HouseIncident: 'house_incident',
  HouseLedgerEntry: 'house_ledger_entry',
  HousePass: 'house_pass',
  ImportRun: 'bulk_import',
  InstrumentResponse: `monitoring_event where kind = 'INSTRUMENT_RESPONSE'`,
  Lesson: 'lesson',
  LessonAssignment: 'lesson_assignment',
  LessonCompleted: `monitoring_event where kind = 'LESSON_COMPLETED'`,
  LessonCompletion: 'lesson_completion',
  Meeting: 'meeting',
  MeetingAttendance: 'meeting_attendance',
  MeetingDuplicate: 'meeting_duplicate',
  MeetingFeed: 'meeting_feed',
  MeetingFeedRun: 'meeting_feed_run',
  Member: 'member',
  MemberMerge: 'member_merge',
  MentorProfile: '(select mentor_id as id, organization_id from mentor_profile) p',
  MentorWellbeingCheck: 'mentor_wellbeing',
  SupervisionNote: 'supervision_note',
  Mentorship: 'mentorship',
  MentorshipMessage: 'mentorship_message',
  MentorshipReport: 'mentorship_report',
  MentorshipStep: 'mentorship_step',
  MilestoneReached: `monitoring_event where kind = 'MILESTONE_REACHED'`,
  MemberMerged: `monitoring_event where kind = 'MEMBER_MERGED'`,
  Organization: '(select organization_id as id, organization_id from organization) o',
  Person: 'membership',
  Plan: 'plan',
  PlanInForce: `monitoring_event where kind = 'PLAN_IN_FORCE'`,
  PlanSigned: `monitoring_event where kind = 'PLAN_SIGNED'`,
  PlanTemplate: 'plan_template',
  PlanUsed: `monitoring_event where kind = 'PLAN_USED'`,
  Program: 'program',
  ProgramPhase: 'program_phase',
  ProgramSession: 'program_session',
  Referral: 'referral',
  ReferralChanged: `monitoring_event where kind = 'REFERRAL_CHANGED'`,
  SessionOccurrence: `(select organization_id, session_id || '@' || on_date as id from session_occurrence) o`,
  Residence: 'residence',
  Room: 'room',
  SlipReported: `monitoring_event where kind = 'SLIP_REPORTED'`,
  Stay: 'stay',
  StayChanged: `monitoring_event where kind = 'STAY_CHANGED'`,
  StatusChanged: `monitoring_event where kind = 'STATUS_CHANGED'`,
  Task: 'task',
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

/** Of these only the two of a mentorship read. */
const OF_THE_TWO: readonly NodeType[] = ['MentorshipMessage', 'MentorshipStep'];
const readable = nodeTypes.filter((type) => !OF_THE_TWO.includes(type));

test.each(readable)('a %s can be read again by its id alone', async (type) => {
  const id = await idOf(type);
  expect(await read(coordinator, id)).toEqual({ __typename: type, id });
});

test.each(nodeTypes)('a %s of another organization is unknown', async (type) => {
  const stranger = await (await api.network()).person('ADMINISTRATOR');
  expect(await read(stranger, await idOf(type))).toBeNull();
});

test('things of a record are unknown to a counselor who is not on the care team', async () => {
  const stranger = await network.person('COUNSELOR');
  const open: NodeType[] = [
    'Group',
    'Lesson',
    'Meeting',
    'MeetingDuplicate',
    'MeetingFeed',
    'MeetingFeedRun',
    'MentorProfile',
    'Organization',
    'Person',
    'PlanTemplate',
    'Program',
    'ProgramPhase',
    'ProgramSession',
    'SessionOccurrence',
    'Residence',
    'Room',
    'Bed',
    'Chore',
  ];
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
    'Appointment',
    'AppointmentChanged',
    'AttendanceRecorded',
    'CheckIn',
    'ContactLogged',
    'DrugScreenResult',
    'Enrollment',
    'Board',
    'BoardPost',
    'BoardReview',
    'GroupMembership',
    'InstrumentResponse',
    'LessonAssignment',
    'LessonCompleted',
    'LessonCompletion',
    'MeetingAttendance',
    'Member',
    'Mentorship',
    'MentorshipMessage',
    'MentorshipReport',
    'MentorshipStep',
    'Plan',
    'PlanInForce',
    'PlanSigned',
    'PlanUsed',
    'Referral',
    'ReferralChanged',
    'SlipReported',
    'Stay',
    'StayChanged',
    'Task',
  ];
  const unknown = (type: NodeType) =>
    globalId(type, randomUUID() + (type === 'SessionOccurrence' ? '@2026-03-10' : ''));

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
