import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { english, offered, SPANISH, SURF, templateMove } from '../../../test/plan-templates.ts';
import { draftPlan, signPlan } from '../../../test/plans.ts';
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

test('one of the organization’s own is made, offered, and a plan begins with it in the member’s language', async () => {
  const { network, coordinator } = await place();
  const key = randomUUID();
  const input = { contents: [SPANISH, english()] };
  const { userErrors, planTemplate } = await templateMove(coordinator, 'planTemplateCreate', {
    input,
    key,
  });
  expect(userErrors).toEqual([]);
  expect(planTemplate).toMatchObject({
    own: true,
    version: 1,
    title: [
      { locale: 'en', text: 'For the winter' },
      { locale: 'es', text: 'Para el invierno' },
    ],
    contents: [
      {
        triggers: [{ key: 'trigger-1', words: 'Dark evenings' }],
        strategies: [{ triggers: ['trigger-1'], lesson: { id: SURF } }],
      },
      { triggers: [{ words: 'Tardes oscuras' }], strategies: [] },
    ],
  });
  const again = await templateMove(coordinator, 'planTemplateCreate', { input, key });
  expect(again.planTemplate.id).toBe(planTemplate.id);
  expect((await offered(coordinator)).at(-1)).toEqual(planTemplate);

  const { code: template } = planTemplate;
  for (const [locale, words] of [
    ['en-US', 'Dark evenings'],
    ['es-MX', 'Tardes oscuras'],
  ] as const) {
    const member = await network.member({});
    await api.owner.query('update member set locale = $2 where id = $1', [member.key, locale]);
    const { plan } = await draftPlan(coordinator, { memberId: member.id, template });
    expect(plan).toMatchObject({ triggers: [{ words }], contacts: [] });
  }
});

test('the same words again leave a draft from a template, and a signature under it, as they are', async () => {
  const { network, coordinator } = await place();
  const { planTemplate } = await templateMove(coordinator, 'planTemplateCreate', {
    input: { contents: [english()] },
  });
  for (const template of ['FIRST_MONTHS', planTemplate.code]) {
    const member = await network.member({});
    const { plan } = await draftPlan(coordinator, { memberId: member.id, template });
    const signed = await signPlan(coordinator, plan, 'STAFF');
    const again = await draftPlan(coordinator, {
      memberId: member.id,
      version: signed.plan.version,
      content: contentOf(plan),
    });
    expect(again.userErrors).toEqual([]);
    expect(again.plan.version).toBe(signed.plan.version);
    expect(again.plan.staffSignature).toEqual(signed.plan.staffSignature);
  }
});

/** What a plan says, as a client writes it. */
function contentOf({ strategies, ...plan }: AnyData): AnyData {
  const { triggers, warningSigns, contacts, commitments, crisisSteps, reviewDue } = plan;
  return {
    triggers,
    warningSigns,
    strategies: strategies.map(({ lesson, ...strategy }: AnyData) => ({
      ...strategy,
      lessonId: lesson?.id ?? null,
    })),
    contacts,
    commitments,
    crisisSteps,
    reviewDue,
  };
}

test('no key of a template comes into a plan, so that none leads from what was used to its words', async () => {
  const { network, coordinator } = await place();
  const [shipped] = await offered(coordinator);
  const { planTemplate } = await templateMove(coordinator, 'planTemplateCreate', {
    input: { contents: [english()] },
  });
  const keysIn = (value: unknown) => [
    ...JSON.stringify(value).matchAll(/"(?:key|triggers)":\[?"([\w-]+)"/g),
  ];
  for (const { code: template, contents } of [shipped!, planTemplate]) {
    const member = await network.member({});
    const { plan } = await draftPlan(coordinator, { memberId: member.id, template });
    const known = new Set(keysIn(contents).map(([, key]) => key));
    expect(known.size).toBeGreaterThan(0);
    expect(keysIn(plan).filter(([, key]) => known.has(key))).toEqual([]);
    const [trigger] = plan.triggers;
    expect(plan.strategies.flatMap(({ triggers }: AnyData) => triggers)).toContain(trigger.key);
  }
});

test('in one language alone it stands in for the other', async () => {
  const { network, coordinator } = await place();
  const { planTemplate } = await templateMove(coordinator, 'planTemplateCreate', {
    input: { contents: [SPANISH] },
  });
  const member = await network.member({});
  const { plan } = await draftPlan(coordinator, {
    memberId: member.id,
    template: planTemplate.code,
  });
  expect(plan.triggers).toMatchObject([{ words: 'Tardes oscuras' }]);
});

test('no plan begins with one of another organization', async () => {
  const { network, coordinator } = await place();
  const { coordinator: elsewhere } = await place();
  const { planTemplate } = await templateMove(elsewhere, 'planTemplateCreate', {
    input: { contents: [english()] },
  });
  const member = await network.member({});
  for (const template of [planTemplate.code, planTemplate.id, 'nonsense', '']) {
    const { userErrors } = await draftPlan(coordinator, { memberId: member.id, template });
    expect(userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'template'] }]);
  }
});

test('once it has ended nothing begins with it, and what began stays', async () => {
  const { network, coordinator } = await place();
  const { planTemplate } = await templateMove(coordinator, 'planTemplateCreate', {
    input: { contents: [english()] },
  });
  const { id, code: template } = planTemplate;
  const [before, after] = [await network.member({}), await network.member({})];
  await draftPlan(coordinator, { memberId: before.id, template });
  expect((await templateMove(coordinator, 'planTemplateEnd', { id })).planTemplate.ended).toBe(
    true,
  );
  expect(await offered(coordinator)).toHaveLength(templateLibrary.length);
  const refused = await draftPlan(coordinator, { memberId: after.id, template });
  expect(refused.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'template'] }]);
  expect(codesOf(await templateMove(coordinator, 'planTemplateEnd', { id }))).toEqual([
    'STATE_NOT_ALLOWED',
  ]);
  const { data } = await coordinator.ask(
    'query ($id: ID!) { member(id: $id) { planDraft { triggers { words } } } }',
    { id: before.id },
  );
  expect(data.member.planDraft.triggers).toEqual([{ words: 'Dark evenings' }]);
});
