import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { english, offered, SPANISH, TEMPLATE, templateMove } from '../../../test/plan-templates.ts';
import { statementsOf } from '../../../test/statements.ts';
import type { TestPerson } from '../../../test/test-network.ts';
import { globalId } from '../../common/ids.ts';
import { templateLibrary } from '../templates/template-library.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

async function place() {
  const network = await api.network();
  return { network, coordinator: await network.person('COORDINATOR') };
}

const codesOf = ({ userErrors }: AnyData) => userErrors.map(({ code }: AnyData) => code);

test('those that come with the software stand first, each in both languages', async () => {
  const { coordinator } = await place();
  const list = await offered(coordinator);
  expect(list.map(({ code }) => code)).toEqual(templateLibrary.map(({ code }) => code));
  for (const { own, ended, contents } of list) {
    expect({ own, ended }).toEqual({ own: false, ended: false });
    expect(contents.map(({ locale }: AnyData) => locale)).toEqual(['en', 'es']);
  }
});

test('of two who change it in the same moment one wins, and the other is told', async () => {
  const { network, coordinator } = await place();
  const other = await network.person('COORDINATOR');
  const { planTemplate } = await templateMove(coordinator, 'planTemplateCreate', {
    input: { contents: [english()] },
  });
  const { id } = planTemplate;
  const answers = await Promise.all(
    [coordinator, other].map((person, at) =>
      templateMove(person, 'planTemplateEdit', {
        id,
        version: 1,
        input: { contents: [english({ title: `Winter ${String(at)}` })] },
      }),
    ),
  );
  expect(answers.flatMap(codesOf)).toEqual(['STALE_VERSION']);
  expect(answers.map(({ planTemplate: now }) => now.version)).toEqual([2, 2]);
});

test('there are at most fifty at once, however many are made in the same moment', async () => {
  const { network, coordinator } = await place();
  await api.owner.query(
    `insert into plan_template (organization_id, id, contents, created_at, created_by, updated_at, updated_by)
     select $1, gen_random_uuid(), '{}', app.now(), $2, app.now(), $2 from generate_series(1, 48)`,
    [network.organizationId, coordinator.key],
  );
  const made = await Promise.all(
    Array.from({ length: 5 }, () =>
      templateMove(coordinator, 'planTemplateCreate', { input: { contents: [english()] } }),
    ),
  );
  expect(made.flatMap(codesOf)).toEqual(['OUT_OF_RANGE', 'OUT_OF_RANGE', 'OUT_OF_RANGE']);
  expect(await offered(coordinator)).toHaveLength(templateLibrary.length + 50);
});

test('who may not read plans reads no template, by no path', async () => {
  const { network, coordinator } = await place();
  const house = await network.person('HOUSE_MANAGER');
  const { planTemplate } = await templateMove(coordinator, 'planTemplateCreate', {
    input: { contents: [english()] },
  });
  const ids = [planTemplate.id, (await offered(coordinator))[0]!.id];
  const { data } = await house.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
  expect(data.nodes).toEqual([null, null]);
  const { errors } = await house.ask('{ planTemplates { id } }');
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('of two who change it at once the second sees what the first wrote', async () => {
  const { network, coordinator } = await place();
  const other = await network.person('COORDINATOR');
  const { planTemplate } = await templateMove(coordinator, 'planTemplateCreate', {
    input: { contents: [english()] },
  });
  const { id } = planTemplate;
  const edit = (person: TestPerson, title: string) =>
    templateMove(person, 'planTemplateEdit', {
      id,
      version: 1,
      input: { contents: [english({ title })] },
    });
  expect((await edit(coordinator, 'Winter')).planTemplate).toMatchObject({ version: 2 });
  const late = await edit(other, 'Snow');
  expect(codesOf(late)).toEqual(['STALE_VERSION']);
  expect(late.planTemplate.title).toEqual([{ locale: 'en', text: 'Winter' }]);
});

const wrong: [string, AnyData[], { code: string; field: string[] }][] = [
  ['no language', [], { code: 'REQUIRED', field: ['input', 'contents'] }],
  ['one language twice', [english(), english()], { code: 'INVALID', field: ['input', 'contents'] }],
  [
    'a language of which there is nothing else',
    [english({ locale: 'fr' })],
    { code: 'INVALID', field: ['input', 'contents'] },
  ],
  [
    'no title',
    [english({ title: '  ' })],
    { code: 'REQUIRED', field: ['input', 'contents', '0', 'title'] },
  ],
  [
    'an entry without words',
    [SPANISH, english({ commitments: [{ words: ' ' }] })],
    { code: 'REQUIRED', field: ['input', 'contents', '1', 'commitments', '0', 'words'] },
  ],
  [
    'a trigger stronger than there is',
    [english({ triggers: [{ intensity: 6, words: 'Night' }] })],
    { code: 'OUT_OF_RANGE', field: ['input', 'contents', '0', 'triggers', '0', 'intensity'] },
  ],
  [
    'more entries than there may be',
    [english({ commitments: Array.from({ length: 21 }, () => ({ words: 'Light' })) })],
    { code: 'OUT_OF_RANGE', field: ['input', 'contents', '0', 'commitments'] },
  ],
  [
    'a title that is too long',
    [english({ title: 'x'.repeat(121) })],
    { code: 'TOO_LONG', field: ['input', 'contents', '0', 'title'] },
  ],
  [
    'a lesson that nobody has',
    [english({ strategies: [{ words: 'Surf', lessonId: globalId('Lesson', randomUUID()) }] })],
    { code: 'NOT_FOUND', field: ['input', 'contents', '0', 'strategies', '0', 'lessonId'] },
  ],
];
test.each(wrong)('with %s none is made', async (_, contents, mistake) => {
  const { coordinator } = await place();
  const answer = await templateMove(coordinator, 'planTemplateCreate', { input: { contents } });
  expect(answer).toEqual({ userErrors: [mistake], planTemplate: null });
  expect(await offered(coordinator)).toHaveLength(templateLibrary.length);
});

test('one that comes with the software, of another organization, or of no one is not changed', async () => {
  const { coordinator } = await place();
  const { coordinator: elsewhere } = await place();
  const { planTemplate } = await templateMove(elsewhere, 'planTemplateCreate', {
    input: { contents: [english()] },
  });
  const shipped = (await offered(coordinator))[0].id as string;
  for (const [id, code] of [
    [shipped, 'STATE_NOT_ALLOWED'],
    [planTemplate.id, 'NOT_FOUND'],
    ['nonsense', 'NOT_FOUND'],
  ]) {
    const input = { contents: [english()] };
    expect(
      codesOf(await templateMove(coordinator, 'planTemplateEdit', { id, version: 1, input })),
    ).toEqual([code]);
    expect(codesOf(await templateMove(coordinator, 'planTemplateEnd', { id }))).toEqual([code]);
  }
  expect((await offered(elsewhere)).at(-1)).toMatchObject({ ended: false, version: 1 });
});

test('the list takes as many statements for many as for one', async () => {
  const { coordinator } = await place();
  const counts: number[] = [];
  for (let more = 0; more < 3; more++) {
    await templateMove(coordinator, 'planTemplateCreate', { input: { contents: [english()] } });
    counts.push(
      (await statementsOf(() => coordinator.ask(`{ planTemplates { ${TEMPLATE} } }`))).length,
    );
  }
  expect(new Set(counts).size).toBe(1);
});
