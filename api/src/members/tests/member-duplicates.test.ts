import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import type { TestNetwork, TestPerson } from '../../../test/test-network.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const DUPLICATES = `query ($input: MemberDuplicatesInput!) {
  memberDuplicates(input: $input) { member { id alias } reasons score likely }
}`;
const ENROLL = `mutation ($input: MemberEnrollInput!) {
  memberEnroll(input: $input) { userErrors { code field } member { id } }
}`;

async function enroll(person: TestPerson, input: AnyData): Promise<string> {
  const { data } = await person.ask(ENROLL, { input });
  expect(data.memberEnroll.userErrors).toEqual([]);
  return data.memberEnroll.member.id;
}

async function alikeTo(person: TestPerson, input: AnyData): Promise<AnyData[]> {
  const { data, errors } = await person.ask(DUPLICATES, { input });
  expect(errors).toBeUndefined();
  return data.memberDuplicates;
}

const jon = {
  alias: 'Jon',
  legalName: 'Jon Smith',
  birthDate: '1984-03-09',
  phone: '+14135550142',
};

describe('who may be here already', () => {
  let network: TestNetwork;
  let coordinator: TestPerson;
  beforeAll(async () => {
    network = await api.network();
    coordinator = await network.person('COORDINATOR');
    await enroll(coordinator, jon);
    await enroll(coordinator, { alias: 'José', legalName: 'José Núñez' });
    await enroll(coordinator, { alias: 'Wren' });
  });

  test.each<[string, AnyData, string, string[], boolean]>([
    ['a name spelled otherwise', { legalName: 'John Smyth' }, 'Jon', ['LEGAL_NAME'], false],
    ['a name without accents', { legalName: 'jose nunez' }, 'José', ['LEGAL_NAME'], false],
    ['an alias without accents', { alias: 'JOSE' }, 'José', ['ALIAS'], false],
    ['the birth date', { birthDate: '1984-03-09' }, 'Jon', ['BIRTH_DATE'], false],
    ['the telephone', { phone: '+14135550142' }, 'Jon', ['PHONE'], true],
    [
      'name and birth date',
      { legalName: 'Jon Smith', birthDate: '1984-03-09' },
      'Jon',
      ['LEGAL_NAME', 'BIRTH_DATE'],
      true,
    ],
  ])('is found by %s', async (_, input, alias, reasons, likely) => {
    const found = await alikeTo(coordinator, input);
    expect(found).toEqual([
      {
        member: { id: expect.any(String), alias },
        reasons,
        score: expect.any(Number),
        likely,
      },
    ]);
  });

  test('nobody is alike to nothing, or to somebody else', async () => {
    expect(await alikeTo(coordinator, {})).toEqual([]);
    expect(await alikeTo(coordinator, { alias: ' ', legalName: '' })).toEqual([]);
    expect(await alikeTo(coordinator, { alias: 'Tobias', birthDate: '1990-01-01' })).toEqual([]);
  });

  test('the most alike comes first, and at most five come', async () => {
    const busy = await api.network();
    const asking = await busy.person('COORDINATOR');
    for (let i = 0; i < 6; i += 1) await enroll(asking, { alias: 'Maria' });
    const id = await enroll(asking, { alias: 'Maria', birthDate: '1990-05-05' });
    const found = await alikeTo(asking, { alias: 'Maria', birthDate: '1990-05-05' });
    expect(found).toHaveLength(5);
    expect(found[0]).toMatchObject({ member: { id }, reasons: ['BIRTH_DATE', 'ALIAS'] });
    expect(found[0]?.score).toBeCloseTo(0.7, 5);
  });

  test('nobody of another organization is told of', async () => {
    const elsewhere = await (await api.network()).person('COORDINATOR');
    expect(await alikeTo(elsewhere, jon)).toEqual([]);
    const { rows } = await api.app.services.app.query(
      'select * from app.members_alike($1, $2, $3, $4, null)',
      [network.organizationId, jon.alias, jon.legalName, jon.birthDate],
    );
    expect(rows).toEqual([]);
  });

  test('whoever was merged into another is not found beside them', async () => {
    const two = await api.network();
    const asking = await two.person('COORDINATOR');
    const [kept, gone] = [await two.member({ alias: 'Ash' }), await two.member({ alias: 'Ash' })];
    await api.owner.query('update member set merged_into_id = $1 where id = $2', [
      kept.key,
      gone.key,
    ]);
    const found = await alikeTo(asking, { alias: 'Ash' });
    expect(found.map(({ member }) => member.id)).toEqual([kept.id]);
  });

  test('what is too long is refused by name', async () => {
    const { errors } = await coordinator.ask(DUPLICATES, { input: { alias: 'x'.repeat(61) } });
    expect(errors?.[0]).toMatchObject({
      message: '`input.alias` has at most 60 characters.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

test('of a member whom a counselor may not see it is said that somebody is there, and recorded', async () => {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const id = await enroll(await network.person('COORDINATOR'), jon);

  expect(await alikeTo(counselor, { birthDate: jon.birthDate })).toEqual([]);
  expect(await alikeTo(counselor, { legalName: jon.legalName, alias: 'Somebody' })).toEqual([]);
  expect(await alikeTo(counselor, { phone: jon.phone })).toEqual([
    { member: null, reasons: ['PHONE'], score: null, likely: true },
  ]);
  const { rows } = await api.owner.query(
    `select member_ids from access_event where organization_id = $1 and actor_id = $2`,
    [network.organizationId, counselor.key],
  );
  const key = Buffer.from(id, 'base64url').toString().split(':')[1];
  expect(rows).toEqual([{ member_ids: [expect.stringContaining(key?.slice(0, 8) ?? '?')] }]);
});

test.each(['HOUSE_MANAGER', 'MENTOR', 'MEMBER'] as const)(
  'a %s, who enrolls nobody, may not look',
  async (role) => {
    const person = await (await api.network()).person(role);
    const { errors } = await person.ask(DUPLICATES, { input: { alias: 'Jon' } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  },
);

test('nor is more told of a mentee’s hidden identity to a counselor who is their mentor', async () => {
  const network = await api.network();
  const both = await network.person('COUNSELOR', 'MENTOR');
  const mentee = await network.member({ alias: 'Ash', mentor: both });
  await api.owner.query(`update member set birth_date = '1984-03-09' where id = $1`, [mentee.key]);
  expect(await alikeTo(both, { birthDate: jon.birthDate })).toEqual([]);
  const found = await alikeTo(both, { birthDate: jon.birthDate, alias: 'Ash' });
  expect(found).toEqual([
    {
      member: { id: mentee.id, alias: 'Ash' },
      reasons: ['BIRTH_DATE', 'ALIAS'],
      score: null,
      likely: false,
    },
  ]);
});
