import type { AnyData } from './harness.ts';
import type { TestMember, TestPerson } from './test-network.ts';

const RECORD = `mutation Record($input: CheckInInput!, $key: String) {
  checkInRecord(input: $input, idempotencyKey: $key) {
    userErrors { code field }
    checkIn {
      id occurredAt recordedAt localDate craving mood sleepHours note
      recordedBy { id } member { id }
    }
    responses { id instrument answers { item value } scores { subscale value min max band } }
    safety { level code words resources { code call text chat } onDuty { id } }
  }
}`;

const ALERTS = `query AlertsOf($id: ID!) {
  member(id: $id) {
    alerts { nodes { id state severity occurrences version reason { rule inputs { name value } } } }
  }
}`;

/** Records a check-in. @returns the payload; an error that is no user error is thrown */
export async function checkIn(
  person: TestPerson,
  input: Record<string, unknown>,
  key?: string,
): Promise<AnyData> {
  const { data, errors } = await person.ask(RECORD, { input, key });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.checkInRecord;
}

/** Answers to an instrument, from values by item. */
export const answers = (instrument: string, values: Record<string, number>) => ({
  instrument,
  answers: Object.entries(values).map(([item, value]) => ({ item, value })),
});

/** A member's alerts, newest first, as this person sees them. */
export async function alertsOf(person: TestPerson, member: TestMember): Promise<AnyData[]> {
  const { data, errors } = await person.ask(ALERTS, { id: member.id });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.member.alerts.nodes;
}

/** A strong craving raises an alert of severity HIGH. @returns the alert */
export async function raiseAlert(person: TestPerson, member: TestMember): Promise<AnyData> {
  await checkIn(person, { memberId: member.id, craving: 9 });
  const [alert] = await alertsOf(person, member);
  return alert;
}
