import type { Insertable } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import { addInterval, localDay, type LocalDate } from '../common/local-date.ts';
import type { Sealer } from '../common/sealed.ts';
import type { HousePaymentWay } from '../generated/schema.ts';
import { momentAt } from '../imports/local-time.ts';
import type { HouseLedgerEntryTable } from '../residences/ledger/ledger.tables.ts';
import { DEMO_TIME_ZONE } from './demo-network.ts';
import { Random } from './random.ts';

const NINE_IN_THE_MORNING = 9 * 60;
const RENT = 60_000;
const DEPOSIT = 20_000;
const KEY = 1_500;
/** Rents that are written down: those of the last two months and of the one to come. */
const RENTS = [-2, -1, 0, 1];

type Entry = Insertable<HouseLedgerEntryTable>;

/** What an account is written with. */
interface Book {
  today: LocalDate;
  write: (entry: Partial<Entry> & Pick<Entry, 'kind' | 'change' | 'on_day'>) => string;
}

/**
 * The ledgers of every house: rents of those who live there, most of which were paid; a deposit, a lost key that was
 * waived, a payment that was written down twice and taken back.
 */
export async function setUpLedgers(command: Command, sealer: Sealer): Promise<void> {
  const { db, organizationId, now } = command;
  const lodgers = await db
    .selectFrom('stay')
    .innerJoin('residence_manager as m', 'm.residence_id', 'stay.residence_id')
    .select(['stay.residence_id', 'stay.member_id', 'stay.started_on', 'm.membership_id as by'])
    .where('stay.ended_on', 'is', null)
    .where('m.ended_at', 'is', null)
    .orderBy('stay.residence_id')
    .orderBy('stay.bed_id')
    .execute();
  const today = localDay(now, DEMO_TIME_ZONE);
  const entries: Entry[] = [];
  for (const [index, { started_on: since, by, ...account }] of lodgers.entries()) {
    const write: Book['write'] = ({ note = null, ...entry }) => {
      const id = uuidv7();
      const day = entry.on_day < today ? entry.on_day : today;
      entries.push({
        organization_id: organizationId,
        id,
        ...account,
        charge_for: null,
        paid_by: null,
        charge_id: null,
        reverses_id: null,
        recorded_at: day < today ? momentAt(day, NINE_IN_THE_MORNING, DEMO_TIME_ZONE) : now,
        recorded_by: by,
        note: note === null ? null : sealer.seal(organizationId, note),
        ...entry,
      });
      return id;
    };
    addAccount({ today, write }, since, new Random(`ledger ${String(index)}`));
  }
  if (entries.length > 0) await db.insertInto('house_ledger_entry').values(entries).execute();
}

function addAccount({ today, write }: Book, since: LocalDate, random: Random): void {
  const firsts = RENTS.map((months) => addInterval(`${today.slice(0, 7)}-01`, { months })).filter(
    (first) => first >= since,
  );
  const months = firsts.length === 0 ? [today] : firsts;
  if (since >= addInterval(today, { months: -2 })) {
    write({ kind: 'CHARGE', change: DEPOSIT, on_day: since, charge_for: 'DEPOSIT' });
    pay(write, DEPOSIT, since, random);
  }
  for (const first of months) {
    write({ kind: 'CHARGE', change: RENT, on_day: first, charge_for: 'RENT' });
    if (first >= today || random.chance(0.2)) continue;
    pay(write, random.chance(0.8) ? RENT : RENT / 2, first, random);
  }
  if (random.chance(0.15)) {
    const lost = { kind: 'CHARGE', change: KEY, on_day: today, charge_for: 'OTHER' } as const;
    const key = write({ ...lost, note: 'A lost key' });
    const why = 'It was found again.';
    write({ kind: 'WAIVER', change: -KEY, on_day: today, charge_id: key, note: why });
  }
  if (random.chance(0.1)) {
    const twice = pay(write, RENT, today, random);
    const note = 'Written down twice.';
    write({ kind: 'REVERSAL', change: RENT, on_day: today, reverses_id: twice, note });
  }
}

function pay(write: Book['write'], amount: number, on: LocalDate, random: Random): string {
  const paidBy = random.pick<HousePaymentWay>(['CASH', 'CHECK', 'TRANSFER', 'THIRD_PARTY']);
  return write({ kind: 'PAYMENT', change: -amount, on_day: on, paid_by: paidBy });
}
