import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { livedIn } from '../../../test/evening.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { editSession, tuesdays } from '../../../test/sessions.ts';
import type { TestPerson } from '../../../test/test-network.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

test.each(['ALL', 'FOLLOWING'])(
  'who is added and not in the sight of who edits a session stays in it (%s)',
  async (scope) => {
    const { network, house, manager, member } = await livedIn(await api.network());
    const wren = await network.member({ alias: 'Wren' });
    const input = { addedMemberIds: [wren.id, member.id] };
    const { data } = await house.coordinator.ask(
      `mutation ($residenceId: ID!, $input: ProgramSessionInput!) {
        houseSessionCreate(residenceId: $residenceId, input: $input) {
          userErrors { code field } session { id version addedMembers { id } } } }`,
      { residenceId: house.id, input: tuesdays(input) },
    );
    expect(data.houseSessionCreate.userErrors).toEqual([]);

    const next = await nextIn(manager, house.id);
    const { version } = data.houseSessionCreate.session;
    const edited = await editSession(manager, { id: next.id, version }, scope, tuesdays());
    expect(edited).toMatchObject({ userErrors: [], session: { addedMembers: [] } });
    const { rows } = await api.owner.query(
      'select member_id as id from session_member where session_id = $1 and ended_at is null',
      [keyIn(edited.session.id)],
    );
    expect(rows).toEqual([{ id: wren.key }]);
  },
);

async function nextIn(person: TestPerson, residenceId: string): Promise<AnyData> {
  const [from, to] = [8, 22].map((days) => new Date(Date.now() + days * 86_400_000).toISOString());
  const { data } = await person.ask(
    `query ($from: DateTime!, $to: DateTime!, $residenceId: ID!) {
      sessionOccurrences(from: $from, to: $to, residenceId: $residenceId) { id } }`,
    { from, to, residenceId },
  );
  return data.sessionOccurrences[0];
}

const keyIn = (id: string) => Buffer.from(id, 'base64url').toString().split(':')[1];
