import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** A roll that was saved here and is not known to be stored by the server. */
export interface KeptRoll {
  occurrenceId: string;
  /** Whose it is: another person at the same desk neither sees nor sends it. */
  personId: string;
  /** Sent with every attempt, so that a lost answer records nothing twice. */
  idempotencyKey: string;
  expectedVersion: number;
  entries: { memberId: string; state: string; reason: string | null }[];
  walkIns: { memberId: string; state: string }[];
  /** RFC 3339. */
  keptAt: string;
}

interface Schema extends DBSchema {
  rolls: { key: string; value: KeptRoll };
}

let opened: Promise<IDBPDatabase<Schema>> | undefined;

function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('holdfast', 1, {
    upgrade: (db) => void db.createObjectStore('rolls', { keyPath: 'occurrenceId' }),
  });
  return opened;
}

/** Keeps a roll until it is dropped; one that waited for the same occurrence gives way. */
export async function keepRoll(roll: KeptRoll): Promise<void> {
  await (await database()).put('rolls', roll);
}

/** Everything of this person that waits. */
export async function keptRolls(personId: string): Promise<KeptRoll[]> {
  const all = await (await database()).getAll('rolls');
  return all.filter((roll) => roll.personId === personId);
}

export async function dropRoll(occurrenceId: string): Promise<void> {
  await (await database()).delete('rolls', occurrenceId);
}

/** Leaves nothing on the device. */
export async function forgetKept(): Promise<void> {
  await (await database()).clear('rolls');
}
