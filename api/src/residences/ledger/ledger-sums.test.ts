import { describe, expect, test } from '@jest/globals';
import { Random } from '../../demo/random.ts';
import { ledgerSums, type LedgerLine } from './ledger-sums.ts';
import { checkAmount, countable, whyNotReversed } from './ledger-rules.ts';

const TODAY = '2026-03-10';
const line = (id: string, changes: Partial<LedgerLine>): LedgerLine => ({
  id,
  kind: 'CHARGE',
  change: 600,
  on: '2026-03-01',
  chargeId: null,
  reversesId: null,
  ...changes,
});
const paid = (id: string, amount: number) => line(id, { kind: 'PAYMENT', change: -amount });
const waived = (id: string, chargeId: string, amount: number) =>
  line(id, { kind: 'WAIVER', change: -amount, chargeId });
const back = (id: string, of: LedgerLine) =>
  line(id, { kind: 'REVERSAL', change: -of.change, reversesId: of.id });

test('an account without entries is even', () => {
  expect(ledgerSums([], TODAY)).toMatchObject({ balance: 0, due: 0, overpaid: 0 });
});

test('what was paid is set against what is due first, whenever that was written down', () => {
  const april = line('a', { on: '2026-04-01' });
  const march = line('b', {});
  const { due, balance, open } = ledgerSums([april, march, paid('c', 700)], TODAY);
  expect({ due, balance }).toEqual({ due: 0, balance: 500 });
  expect([...open]).toEqual([
    ['b', 0],
    ['a', 500],
  ]);
});

test('what is waived is of its charge alone, and what is paid flows on to the next', () => {
  const march = line('a', {});
  const april = line('b', { on: '2026-04-01' });
  const { open, balance } = ledgerSums(
    [march, april, waived('c', 'a', 200), paid('d', 500)],
    TODAY,
  );
  expect([...open.values()]).toEqual([0, 500]);
  expect(balance).toBe(500);
});

test('what is paid beyond what was charged is overpaid, and nothing is due', () => {
  expect(ledgerSums([line('a', {}), paid('b', 650)], TODAY)).toMatchObject({
    balance: -50,
    due: 0,
    overpaid: 50,
  });
});

test('a charge that is taken back leaves what was paid for it as overpaid', () => {
  const march = line('a', {});
  expect(ledgerSums([march, paid('b', 600), back('c', march)], TODAY)).toMatchObject({
    charged: 0,
    paid: 600,
    balance: -600,
    overpaid: 600,
  });
});

describe('an entry', () => {
  const march = line('a', {});
  const sums = (lines: LedgerLine[]) => ledgerSums(lines, TODAY);

  test('is taken back once', () => {
    const lines = [march, back('b', march)];
    expect(whyNotReversed(march, [march], sums([march]))).toBeNull();
    expect(whyNotReversed(march, lines, sums(lines))).not.toBeNull();
  });

  test('that takes another back is not taken back', () => {
    const reversal = back('b', march);
    expect(whyNotReversed(reversal, [march, reversal], sums([march, reversal]))).not.toBeNull();
  });

  test('of which something is waived is not taken back before that is', () => {
    const waiver = waived('b', 'a', 100);
    const lines = [march, waiver];
    expect(whyNotReversed(march, lines, sums(lines))).not.toBeNull();
    const undone = [...lines, back('c', waiver)];
    expect(whyNotReversed(march, undone, sums(undone))).toBeNull();
  });
});

test('what cannot be counted in 32 bits is not, also with the account of another record of the person', () => {
  const much = ledgerSums([line('a', { change: 100_000_000 })], TODAY);
  expect(countable(much)).toBe(973_741_823);
  const full = { ...much, charged: 2 ** 30 - 1 };
  expect(countable(full)).toBe(0);
  expect(countable({ ...much, charged: 2 * full.charged })).toBe(0);
  expect(2 * full.charged).toBeLessThan(2 ** 31);
  expect(checkAmount(10_001, 10_000)).toMatchObject([{ message: 'From 1 to 10000.' }]);
  expect(checkAmount(0, countable(much))).toMatchObject([{ message: 'From 1 to 100000000.' }]);
});

/** Histories as the commands let them happen. */
function history(seed: string): LedgerLine[] {
  const random = new Random(seed);
  const lines: LedgerLine[] = [];
  for (let step = 0; step < random.int(0, 60); step++) {
    const id = String(step).padStart(3, '0');
    const sums = ledgerSums(lines, TODAY);
    const one = lines.length > 0 ? lines[random.int(0, lines.length - 1)] : undefined;
    const what = random.int(0, 9);
    if (what < 4) {
      const day = String(random.int(1, 28)).padStart(2, '0');
      lines.push(line(id, { change: random.int(1, 900), on: `2026-03-${day}` }));
    } else if (what < 7) {
      lines.push(paid(id, random.int(1, 900)));
    } else if (what < 9 && one) {
      const open = sums.open.get(one.id) ?? 0;
      if (open > 0) lines.push(waived(id, one.id, random.int(1, open)));
    } else if (one && whyNotReversed(one, lines, sums) === null) {
      lines.push(back(id, one));
    }
  }
  return lines;
}

test('over any history the balance is the sum of what was written down, and nothing due is below zero', () => {
  for (let run = 0; run < 500; run++) {
    const lines = history(`ledger ${String(run)}`);
    // Counted by hand: without what was taken back, kind by kind.
    const gone = new Set(lines.flatMap(({ reversesId }) => reversesId ?? []));
    let naive = 0;
    for (const { id, kind, change } of lines) {
      if (kind === 'REVERSAL' || gone.has(id)) continue;
      naive += kind === 'CHARGE' ? Math.abs(change) : -Math.abs(change);
    }
    const sums = ledgerSums(lines, TODAY);
    const open = [...sums.open.values()];
    expect(sums.balance).toBe(naive);
    // As the database adds it up, with everything that was taken back.
    expect(sums.balance).toBe(lines.reduce((total, { change }) => total + change, 0));
    expect([sums.due, sums.overpaid, ...open].filter((one) => one < 0)).toEqual([]);
    expect(open.reduce((total, one) => total + one, 0) - sums.overpaid).toBe(sums.balance);
    expect(sums.overpaid > 0 && open.some((one) => one > 0)).toBe(false);
    expect(sums.due).toBeLessThanOrEqual(Math.max(0, sums.balance));
    for (const reversal of lines.filter(({ kind }) => kind === 'REVERSAL')) {
      expect(whyNotReversed(reversal, lines, sums)).not.toBeNull();
    }
  }
});
