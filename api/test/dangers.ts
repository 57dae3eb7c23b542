import type { AnyData } from './harness.ts';
import type { TestPerson } from './test-network.ts';

/** Alerts as somebody sees them, with what they say of who is in danger. */
export async function alertsOf(person: TestPerson): Promise<AnyData[]> {
  const { data, errors } = await person.ask(
    `{ alerts(first: 20) { nodes { id severity kind state occurrences member { id }
       reason { rule source inputs { name value } } log { type note actor { id } } } } }`,
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.alerts.nodes;
}
