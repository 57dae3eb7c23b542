import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { livedIn, moveIn } from '../../../../test/evening.ts';
import { startApi, type TestApi } from '../../../../test/harness.ts';
import {
  accountOf,
  accountsOf,
  addCharge,
  houseDay,
  recordPayment,
  reverseEntry,
  waiveCharge,
} from '../../../../test/ledger.ts';
import { mergeOf } from '../../../../test/merges.ts';
import { houseEdit, houseInput, stayEnd, stayTransfer } from '../../../../test/residences.ts';
import { statementsOf } from '../../../../test/statements.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

test('what is owed, paid, waived and taken back adds up, and the member reads it with every reason', async () => {
  const { house, manager, self, member, stayId } = await livedIn(await api.network());
  const { accounts } = await addCharge(manager, house.id, { note: ' March ' });
  expect(accounts).toMatchObject([
    { member: { id: member.id }, currency: 'USD', balance: 60000, due: 60000, overpaid: 0 },
  ]);
  const [charge] = accounts[0].openCharges;
  expect(charge).toMatchObject({ chargeFor: 'RENT', note: 'March', open: 60000, amount: 60000 });
  const fee = { chargeFor: 'OTHER', note: 'A lost key', amount: 2000, dueOn: houseDay(20) };
  await addCharge(manager, house.id, { ...fee, stayIds: [stayId] });
  const waived = await waiveCharge(manager, charge.id, { amount: 10000 });
  expect(waived).toMatchObject({ userErrors: [], account: { waived: 10000, due: 50000 } });
  const paid = await recordPayment(manager, stayId, { amount: 51000, note: 'Receipt 12' });
  expect(paid.account).toMatchObject({ paid: 51000, balance: 1000, due: 0 });
  expect(paid.account.openCharges).toMatchObject([{ note: 'A lost key', open: 1000 }]);
  const payment = paid.account.entries.nodes[0];
  expect(payment).toMatchObject({ kind: 'PAYMENT', paidBy: 'CASH', on: houseDay(0), open: null });
  const undone = await reverseEntry(manager, payment.id);
  expect(undone).toMatchObject({
    userErrors: [],
    account: { paid: 0, balance: 52000, due: 50000 },
  });

  const own = await accountOf(self, stayId);
  expect(own).toMatchObject({ balance: 52000, due: 50000, viewerRecords: false });
  expect(own!.entries.nodes).toMatchObject([
    { kind: 'REVERSAL', note: 'Written twice.', reverses: { id: payment.id } },
    { kind: 'PAYMENT', note: 'Receipt 12', reversedBy: { note: 'Written twice.' } },
    { kind: 'WAIVER', note: 'Lost the job.', charge: { id: charge.id } },
    { kind: 'CHARGE', chargeFor: 'OTHER', recordedBy: { id: manager.id } },
    { kind: 'CHARGE', chargeFor: 'RENT', viewerReverses: false },
  ]);
});

test('a charge for all who live there is owed by each, and who owes what stands in one list', async () => {
  const network = await api.network();
  const { house, manager } = await livedIn(network);
  const lark = await network.member({ alias: 'Lark' });
  const larks = await moveIn(house, lark, 1);
  const { accounts } = await addCharge(manager, house.id);
  expect(accounts).toHaveLength(2);
  await recordPayment(house.coordinator, larks, { amount: 60000 });
  expect(await accountsOf(manager, house.id)).toMatchObject([
    { member: { alias: 'Fox' }, balance: 60000, viewerRecords: true },
    { member: { alias: 'Lark' }, balance: 0, openCharges: [] },
  ]);
});

test('what is written is sealed, and the database refuses to change or remove an entry', async () => {
  const { network, house, manager } = await livedIn(await api.network());
  await addCharge(manager, house.id, { note: 'A lost key' });
  const { rows } = await api.owner.query(
    'select note from house_ledger_entry where organization_id = $1',
    [network.organizationId],
  );
  expect(rows).toHaveLength(1);
  expect(rows[0].note).not.toContain('key');
  const { rows: rights } = await api.owner.query(
    `select has_table_privilege('holdfast_app', 'house_ledger_entry', 'update') or
       has_table_privilege('holdfast_app', 'house_ledger_entry', 'delete') as may`,
  );
  expect(rights).toEqual([{ may: false }]);
});

test('nobody but the member, the manager of the house and coordinators sees or writes any of it', async () => {
  const network = await api.network();
  const { house, manager, self: neighbor } = await livedIn(network);
  const [counselor, mentor] = [await network.person('COUNSELOR'), await network.person('MENTOR')];
  const self = await network.person('MEMBER');
  const heron = await network.member({
    alias: 'Heron',
    counselor,
    mentor,
    mentorShares: ['STAYS'],
    account: self,
  });
  const stayId = await moveIn(house, heron, 1);
  const { accounts } = await addCharge(manager, house.id);
  const charge = accounts.find((one: { stay: { id: string } }) => one.stay.id === stayId)
    .openCharges[0];
  const others = [
    counselor,
    mentor,
    neighbor,
    await network.person('HOUSE_MANAGER'),
    await network.person('ADMINISTRATOR'),
    await (await api.network()).person('COORDINATOR'),
  ];
  for (const person of others) {
    expect(await accountOf(person, stayId)).toBeNull();
    expect(await accountsOf(person, house.id)).toBeNull();
    const { data } = await person.ask('query ($id: ID!) { node(id: $id) { id } }', {
      id: charge.id,
    });
    expect(data).toEqual({ node: null });
  }
  const [elsewhere, , stranger] = others.slice(3);
  for (const person of [elsewhere!, stranger!]) {
    expect((await addCharge(person, house.id)).userErrors).toEqual([
      { code: 'NOT_FOUND', field: ['residenceId'] },
    ]);
    const payment = await recordPayment(person, stayId);
    expect(payment).toEqual({
      userErrors: [{ code: 'NOT_FOUND', field: ['stayId'] }],
      account: null,
    });
    for (const move of [waiveCharge, reverseEntry]) {
      expect(await move(person, charge.id)).toEqual({
        userErrors: [{ code: 'NOT_FOUND', field: ['id'] }],
        account: null,
      });
    }
  }
  expect(await accountOf(self, stayId)).toMatchObject({ balance: 60000 });
});

test('whoever keeps the ledger and lives there does not write into their own account', async () => {
  const network = await api.network();
  const { house, manager, member, stayId } = await livedIn(network);
  const { accounts } = await addCharge(manager, house.id);
  const charge = accounts[0].openCharges[0];
  const both = await network.person('COORDINATOR', 'MEMBER');
  await api.owner.query('update member set membership_id = $2 where id = $1', [
    member.key,
    both.key,
  ]);
  expect(await accountOf(both, stayId)).toMatchObject({ balance: 60000, viewerRecords: false });
  expect(await accountsOf(both, house.id)).toEqual([]);
  expect((await recordPayment(both, stayId)).userErrors).toEqual([
    { code: 'NOT_FOUND', field: ['stayId'] },
  ]);
  expect((await waiveCharge(both, charge.id)).userErrors).toEqual([
    { code: 'NOT_FOUND', field: ['id'] },
  ]);
  expect((await addCharge(both, house.id)).userErrors).toEqual([
    { code: 'STATE_NOT_ALLOWED', field: ['residenceId'] },
  ]);
});

test('two payments with one key are one, and two without wait for each other', async () => {
  const { house, manager, stayId } = await livedIn(await api.network());
  await addCharge(manager, house.id);
  await Promise.all([
    recordPayment(manager, stayId, {}, 'payment-key-1'),
    recordPayment(manager, stayId, {}, 'payment-key-1'),
  ]);
  expect(await accountOf(manager, stayId)).toMatchObject({ paid: 10000 });
  await Promise.all([recordPayment(manager, stayId), recordPayment(house.coordinator, stayId)]);
  expect(await accountOf(manager, stayId)).toMatchObject({ paid: 30000 });
});

test('what was just paid is not waived, however close the two come', async () => {
  const { house, manager, stayId } = await livedIn(await api.network());
  const { accounts } = await addCharge(manager, house.id);
  const charge = accounts[0].openCharges[0];
  const [paid, waived] = await Promise.all([
    recordPayment(manager, stayId, { amount: 60000 }),
    waiveCharge(house.coordinator, charge.id, { amount: 60000 }),
  ]);
  expect(paid.userErrors).toEqual([]);
  const account = await accountOf(manager, stayId);
  // Whoever came first; a payment is written down in any case, since it was made.
  if (waived.userErrors.length === 0) {
    expect(account).toMatchObject({ waived: 60000, overpaid: 60000 });
  } else {
    expect(waived.userErrors).toEqual([{ code: 'STATE_NOT_ALLOWED', field: ['id'] }]);
    expect(account).toMatchObject({ waived: 0, balance: 0 });
  }
  expect((await waiveCharge(manager, charge.id)).userErrors).toEqual([
    { code: 'STATE_NOT_ALLOWED', field: ['id'] },
  ]);
});

test('more than is open of a charge is not waived, and what is overpaid is said', async () => {
  const { house, manager, stayId } = await livedIn(await api.network());
  const { accounts } = await addCharge(manager, house.id);
  const charge = accounts[0].openCharges[0];
  await recordPayment(manager, stayId, { amount: 50000 });
  expect(await waiveCharge(manager, charge.id, { amount: 10001 })).toMatchObject({
    userErrors: [{ code: 'OUT_OF_RANGE', field: ['input', 'amount'] }],
    account: { balance: 10000 },
  });
  const { account } = await recordPayment(manager, stayId, { amount: 15000 });
  expect(account).toMatchObject({ balance: -5000, due: 0, overpaid: 5000, openCharges: [] });
});

test('a reversal is not taken back, nothing is twice, nor a charge of which something is waived', async () => {
  const { house, manager, stayId } = await livedIn(await api.network());
  const { accounts } = await addCharge(manager, house.id);
  const charge = accounts[0].openCharges[0];
  const refused = [{ code: 'STATE_NOT_ALLOWED', field: ['id'] }];
  const waived = await waiveCharge(manager, charge.id, { amount: 1000 });
  expect((await reverseEntry(manager, charge.id)).userErrors).toEqual(refused);
  const waiver = waived.account.entries.nodes[0];
  const both = await Promise.all([
    reverseEntry(manager, waiver.id),
    reverseEntry(house.coordinator, waiver.id),
  ]);
  expect(both.flatMap(({ userErrors }) => userErrors)).toEqual(refused);
  const { account } = await reverseEntry(manager, charge.id);
  expect(account).toMatchObject({ charged: 0, waived: 0, balance: 0 });
  const [reversal] = account.entries.nodes;
  expect(reversal).toMatchObject({ kind: 'REVERSAL', viewerReverses: false });
  expect((await reverseEntry(manager, reversal.id)).userErrors).toEqual(refused);
  expect((await waiveCharge(manager, charge.id)).userErrors).toEqual(refused);
  expect(await accountOf(manager, stayId)).toMatchObject({ balance: 0 });
});

test('an account goes on over a change of beds, and what is left of it after moving out', async () => {
  const { house, manager, self, stayId } = await livedIn(await api.network());
  await addCharge(manager, house.id);
  const { stay } = await stayTransfer(house.coordinator, stayId, house.beds[1]!);
  expect(await accountOf(manager, stay.id)).toMatchObject({ balance: 60000 });
  expect(await accountsOf(manager, house.id)).toHaveLength(1);
  await stayEnd(house.coordinator, stay.id);
  // The house manager is not on the care team any more.
  expect(await accountsOf(manager, house.id)).toEqual([]);
  expect(await accountsOf(house.coordinator, house.id)).toMatchObject([{ balance: 60000 }]);
  expect(await accountOf(self, stay.id)).toMatchObject({ balance: 60000 });
  expect((await addCharge(house.coordinator, house.id)).userErrors).toEqual([
    { code: 'STATE_NOT_ALLOWED', field: ['residenceId'] },
  ]);
  await recordPayment(house.coordinator, stay.id, { amount: 60000 });
  expect(await accountsOf(house.coordinator, house.id)).toEqual([]);
});

test('what is owed ends no stay and raises no alert', async () => {
  const { house, manager, member, stayId } = await livedIn(await api.network());
  for (let month = 0; month < 3; month++) {
    await addCharge(manager, house.id, { dueOn: houseDay(-30 * (month + 1)) });
  }
  const { data } = await house.coordinator.ask(
    `query ($id: ID!, $member: ID!) {
      node(id: $id) { ... on Stay { endedOn } }
      member(id: $member) { risk { band } alerts { nodes { id } } tasks { nodes { id } } }
    }`,
    { id: stayId, member: member.id },
  );
  expect(data).toMatchObject({
    node: { endedOn: null },
    member: { risk: { band: 'UNKNOWN' }, alerts: { nodes: [] }, tasks: { nodes: [] } },
  });
});

test('it follows a member whose two records become one', async () => {
  const network = await api.network();
  const { house, manager, member, stayId } = await livedIn(network);
  await addCharge(manager, house.id);
  const twin = await network.member({ alias: 'Fox too' });
  await mergeOf(house.coordinator, member, twin);
  expect(await accountOf(house.coordinator, stayId)).toMatchObject({
    member: { id: twin.id },
    balance: 60000,
  });
});

test('the currency of a house is fixed once something was written down', async () => {
  const { house, manager, self, stayId } = await livedIn(await api.network(), { currency: 'EUR' });
  const { data } = await manager.ask(
    'query ($id: ID!) { residence(id: $id) { currency version rooms { id name beds { id name } } } }',
    { id: house.id },
  );
  const { currency, version, rooms } = data.residence;
  expect(currency).toBe('EUR');
  const edit = (of: number, changes: object) =>
    houseEdit(house.coordinator, house.id, of, houseInput({ rooms, ...changes }));
  expect((await edit(version, { currency: 'ABC' })).userErrors).toEqual([
    { code: 'INVALID', field: ['input', 'currency'] },
  ]);
  expect((await edit(version, { currency: 'JPY' })).userErrors).toEqual([]);
  // Who does not name one changes none.
  expect((await edit(version + 1, {})).userErrors).toEqual([]);
  await addCharge(house.coordinator, house.id);
  expect((await edit(version + 2, { currency: 'USD' })).userErrors).toEqual([
    { code: 'STATE_NOT_ALLOWED', field: ['input', 'currency'] },
  ]);
  expect((await edit(version + 2, { currency: 'JPY' })).userErrors).toEqual([]);
  expect(await accountOf(self, stayId)).toMatchObject({ currency: 'JPY' });
});

test.each([
  ['nothing', { amount: 0 }, ['amount'], 'OUT_OF_RANGE'],
  ['too much', { amount: 100_000_001 }, ['amount'], 'OUT_OF_RANGE'],
  ['a day too far', { dueOn: houseDay(370) }, ['dueOn'], 'OUT_OF_RANGE'],
  ['anything else without words', { chargeFor: 'OTHER', note: ' ' }, ['note'], 'REQUIRED'],
  ['too many words', { note: 'x'.repeat(301) }, ['note'], 'TOO_LONG'],
  ['nobody', { stayIds: [] }, ['stayIds'], 'REQUIRED'],
  ['nobody we know', { stayIds: ['bm9ib2R5'] }, ['stayIds', '0'], 'NOT_FOUND'],
])('a charge of %s is refused, and nothing is written', async (_, input, field, code) => {
  const { house, manager } = await livedIn(await api.network());
  expect(await addCharge(manager, house.id, input)).toEqual({
    userErrors: [{ code, field: ['input', ...field] }],
    accounts: null,
  });
  expect(await accountsOf(manager, house.id)).toMatchObject([{ charged: 0 }]);
});

test('a stay that has ended is not charged, and is named by its place in the list', async () => {
  const { house, manager, stayId } = await livedIn(await api.network());
  const { stay } = await stayTransfer(house.coordinator, stayId, house.beds[1] ?? '');
  expect(await addCharge(manager, house.id, { stayIds: [stay.id, stayId] })).toEqual({
    userErrors: [{ code: 'STATE_NOT_ALLOWED', field: ['input', 'stayIds', '1'] }],
    accounts: null,
  });
});

test('payments to come, waivers and reversals without a reason are refused', async () => {
  const { house, manager, stayId } = await livedIn(await api.network());
  const { accounts } = await addCharge(manager, house.id);
  const { id } = accounts[0].openCharges[0];
  expect((await recordPayment(manager, stayId, { on: houseDay(2) })).userErrors).toEqual([
    { code: 'OUT_OF_RANGE', field: ['input', 'on'] },
  ]);
  expect((await waiveCharge(manager, id, { reason: ' ' })).userErrors).toEqual([
    { code: 'REQUIRED', field: ['input', 'reason'] },
  ]);
  expect((await reverseEntry(manager, id, { reason: ' ' })).userErrors).toEqual([
    { code: 'REQUIRED', field: ['reason'] },
  ]);
});

test('the list of accounts and of entries costs the same for one as for more', async () => {
  const network = await api.network();
  const { house, manager, stayId } = await livedIn(network);
  await addCharge(manager, house.id);
  const one = [
    await statementsOf(() => accountsOf(manager, house.id)),
    await statementsOf(() => accountOf(manager, stayId)),
  ];
  await moveIn(house, await network.member({ alias: 'Lark' }), 1);
  for (let more = 0; more < 3; more++) await addCharge(manager, house.id);
  const accounts = await statementsOf(() => accountsOf(manager, house.id));
  const entries = await statementsOf(() => accountOf(manager, stayId));
  expect([accounts.length, entries.length]).toEqual(one.map(({ length }) => length));
});
