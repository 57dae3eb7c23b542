import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { occurrences, programWith } from '../../../test/sessions.ts';
import type { TestPerson } from '../../../test/test-network.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** The day so many days from now. */
const dayFromNow = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const DAY = dayFromNow(3);

async function asked(person: TestPerson, document: string, variables: AnyData): Promise<AnyData> {
  const { data, errors } = await person.ask(document, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return Object.values(data as AnyData)[0];
}

/** At half an hour of one day. */
const group = (startTime: string, changes: AnyData = {}, schedule: AnyData = {}): AnyData => ({
  title: 'Group',
  modality: 'IN_PERSON',
  ...changes,
  schedule: { startsOn: DAY, startTime, durationMinutes: 30, timeZone: 'UTC', ...schedule },
});

const OUTCOME = 'userErrors { code field } session { id } conflicts { id person { id } }';

/** Dana, who has Kim in her care, and who plans sessions. */
async function caseOf() {
  const network = await api.network();
  const dana = await network.person('COUNSELOR');
  const coordinator = await network.person('COORDINATOR');
  const member = await network.member({ counselor: dana });
  const program = await programWith(network, []);
  const book = (clock: string, changes: AnyData = {}) =>
    asked(
      dana,
      `mutation ($input: AppointmentInput!) { appointmentBook(input: $input) {
         userErrors { code field } appointment { id } } }`,
      {
        input: {
          memberId: member.id,
          personId: dana.id,
          kind: 'COUNSELING',
          startsAt: `${DAY}T${clock}Z`,
          minutes: 30,
          ...changes,
        },
      },
    );
  const plan = (input: AnyData) =>
    asked(
      coordinator,
      `mutation ($program: ID!, $input: ProgramSessionInput!) {
         programSessionCreate(programId: $program, input: $input) { ${OUTCOME} } }`,
      { program: program.id, input: { facilitatorIds: [dana.id], ...input } },
    );
  return { network, dana, coordinator, member, book, plan };
}

const cancel = (person: TestPerson, id: string) =>
  asked(
    person,
    'mutation ($id: ID!) { appointmentCancel(id: $id, reason: NOT_NEEDED) { userErrors { code } } }',
    { id },
  );

test('a session is not planned over an appointment of who holds it or in its room, and the answer names it', async () => {
  const { dana, coordinator, book, plan } = await caseOf();
  const { appointment } = await book('15:00:00', { place: 'Room 4' });
  const others = { facilitatorIds: [coordinator.id] };
  expect(await plan(group('15:15:00'))).toEqual({
    userErrors: [{ code: 'SLOT_TAKEN', field: ['input', 'facilitatorIds'] }],
    session: null,
    conflicts: [{ id: appointment.id, person: { id: dana.id } }],
  });
  expect(await plan(group('15:15:00', { ...others, room: 'room 4' }))).toMatchObject({
    userErrors: [{ code: 'SLOT_TAKEN', field: ['input', 'room'] }],
    conflicts: [{ id: appointment.id }],
  });
  const daily = group('15:15:00', {}, { startsOn: dayFromNow(0), rrule: 'FREQ=DAILY' });
  expect(await plan(daily)).toMatchObject({ userErrors: [{ code: 'SLOT_TAKEN' }] });
  // Others, elsewhere, or just after it: nothing stands against that.
  for (const free of [
    group('15:15:00', others),
    group('15:15:00', { ...others, room: 'Room 5' }),
    group('15:30:00'),
  ]) {
    expect(await plan(free)).toMatchObject({ userErrors: [], conflicts: null });
  }
  await cancel(dana, appointment.id);
  expect((await plan(group('15:00:00'))).userErrors).toEqual([]);
});

test('one time that is moved over an appointment is refused, and stays where it was', async () => {
  const { coordinator, book, plan, dana } = await caseOf();
  const { session } = await plan(group('09:00:00', {}, { rrule: 'FREQ=DAILY' }));
  const { appointment } = await book('15:00:00');
  const span = { from: `${DAY}T00:00:00Z`, to: `${dayFromNow(4)}T00:00:00Z` };
  const [first] = await occurrences(coordinator, span);
  const edit = (input: AnyData, scope: string) =>
    asked(
      coordinator,
      `mutation ($id: ID!, $scope: OccurrenceScope!, $version: Int!, $input: ProgramSessionInput!) {
         programSessionEdit(occurrenceId: $id, scope: $scope, expectedVersion: $version,
           input: $input) { ${OUTCOME} } }`,
      {
        id: first?.id,
        scope,
        version: first?.session.version,
        input: { facilitatorIds: [dana.id], ...input },
      },
    );
  for (const [scope, rrule] of [
    ['THIS', null],
    ['FOLLOWING', 'FREQ=DAILY'],
    ['ALL', 'FREQ=DAILY'],
  ] as const) {
    expect(await edit(group('15:00:00', {}, { rrule }), scope)).toMatchObject({
      userErrors: [{ code: 'SLOT_TAKEN' }],
      session: { id: session.id },
      conflicts: [{ id: appointment.id }],
    });
  }
  const [still] = await occurrences(coordinator, span);
  expect(still?.startsAt).toBe(first?.startsAt);
});

test('a series over which an appointment stands already is renamed all the same, and takes nothing more', async () => {
  const { network, dana, coordinator, plan, member } = await caseOf();
  await plan(group('09:00:00', {}, { rrule: 'FREQ=DAILY' }));
  // As from before sessions were looked at.
  await api.owner.query(
    `insert into appointment (organization_id, id, member_id, person_id, kind, state, starts_at, ends_at,
       booked_at, booked_by)
     values ($1, $2, $3, $4, 'COUNSELING', 'BOOKED', $5::timestamptz, $5::timestamptz + interval '30 minutes',
       now(), $4)`,
    [network.organizationId, randomUUID(), member.key, dana.key, `${DAY}T09:00:00Z`],
  );
  const span = { from: `${DAY}T00:00:00Z`, to: `${dayFromNow(4)}T00:00:00Z` };
  for (const scope of ['THIS', 'FOLLOWING', 'ALL']) {
    const [first] = await occurrences(coordinator, span);
    const change = (input: AnyData) =>
      asked(
        coordinator,
        `mutation ($id: ID!, $scope: OccurrenceScope!, $version: Int!, $input: ProgramSessionInput!) {
           programSessionEdit(occurrenceId: $id, scope: $scope, expectedVersion: $version,
             input: $input) { ${OUTCOME} } }`,
        {
          id: first?.id,
          scope,
          version: first?.session.version,
          input: {
            facilitatorIds: [dana.id],
            ...group('09:00:00', input, { rrule: scope === 'THIS' ? null : 'FREQ=DAILY' }),
          },
        },
      );
    expect(await change({ title: `Morning ${scope}` })).toMatchObject({
      userErrors: [],
      conflicts: null,
    });
  }
});

test('a session and an appointment asked for at the same moment: one of the two is written', async () => {
  for (let round = 0; round < 4; round += 1) {
    const { book, plan } = await caseOf();
    const both = await Promise.all([book('15:00:00'), plan(group('15:00:00'))]);
    const refusals = both.map(({ userErrors }) => userErrors.length);
    expect(refusals.toSorted()).toEqual([0, 1]);
  }
});
