import type { AnyData } from './harness.ts';
import type { TestPerson } from './test-network.ts';
import { globalId } from '../src/common/ids.ts';
import { libraryKey } from '../src/education/library/lesson-library.ts';

/** A lesson that comes with the software. */
export const SURF = globalId('Lesson', libraryKey('urges-surf'));

/** The fields of a template that tests look at. */
export const TEMPLATE = `id code own ended version title { locale text } about { text } contents {
  locale title triggers { key kind intensity words } warningSigns { words }
  strategies { words triggers lesson { id } } commitments { words } crisisSteps { words } }`;
const PAYLOAD = `userErrors { code field } planTemplate { ${TEMPLATE} }`;
const documents = {
  planTemplateCreate: `mutation ($input: PlanTemplateInput!, $key: String) {
    planTemplateCreate(input: $input, idempotencyKey: $key) { ${PAYLOAD} } }`,
  planTemplateEdit: `mutation ($id: ID!, $version: Int!, $input: PlanTemplateInput!) {
    planTemplateEdit(id: $id, expectedVersion: $version, input: $input) { ${PAYLOAD} } }`,
  planTemplateEnd: `mutation ($id: ID!) { planTemplateEnd(id: $id) { ${PAYLOAD} } }`,
};

/** Asks for a change; an answer with errors fails the test. */
export async function templateMove(
  person: TestPerson,
  name: keyof typeof documents,
  variables: AnyData,
): Promise<AnyData> {
  const { data, errors } = await person.ask(documents[name], variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data[name];
}

/** What is offered to somebody. */
export async function offered(person: TestPerson): Promise<AnyData[]> {
  const { data, errors } = await person.ask(`{ planTemplates { ${TEMPLATE} } }`);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.planTemplates;
}

/** A template in English. */
export const english = (changes: AnyData = {}): AnyData => ({
  locale: 'en',
  title: ' For the winter ',
  about: 'For the dark months.',
  triggers: [{ key: 'trigger-1', kind: 'TIME', intensity: 4, words: ' Dark evenings ' }],
  strategies: [{ words: 'Light, and a walk at noon', triggers: ['trigger-1'], lessonId: SURF }],
  crisisSteps: [{ words: 'I call the house' }],
  ...changes,
});
export const SPANISH = {
  locale: 'es',
  title: 'Para el invierno',
  about: 'Para los meses oscuros.',
  triggers: [{ key: 'trigger-1', kind: 'TIME', intensity: 4, words: 'Tardes oscuras' }],
};
