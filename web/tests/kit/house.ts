import { randomInt } from 'node:crypto';
import type { Page } from 'playwright-core';
import { ask } from './people.ts';

/** A house of its own, with somebody who lives there. */
export interface House {
  id: string;
  name: string;
  /** Who lives there. */
  alias: string;
}

const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
/** At which it is the evening of the house whenever it is opened. */
const EVENING_HOUR = 22;
const CURFEW = '21:30';

/**
 * Opens a house in whose zone it is between ten and eleven in the evening, half an hour after its curfew, with two
 * rooms of a bed each and somebody in the first.
 * @param coordinator signed in as one
 * @param managerId of who runs it
 */
export async function openHouse(coordinator: Page, managerId: string): Promise<House> {
  // By chance and not by the clock: two are opened at once.
  const run = String(randomInt(1_000_000));
  const [name, alias] = [`Dusk House ${run}`, `Linden ${run}`];
  const input = {
    name,
    level: 'II',
    timeZone: eveningZone(new Date().getUTCHours()),
    curfew: WEEKDAYS.map((weekday) => ({ weekday, at: CURFEW })),
    managerIds: [managerId],
    rooms: ['Attic', 'Garden'].map((room) => ({ name: room, beds: [{ name: 'Bed' }] })),
  };
  const { residenceCreate } = await ask<{
    residenceCreate: { residence: { id: string; rooms: { beds: { id: string }[] }[] } };
  }>(
    coordinator,
    `mutation ($input: ResidenceInput!) {
      residenceCreate(input: $input) { residence { id rooms { beds { id } } } }
    }`,
    { input },
  );
  const { id, rooms } = residenceCreate.residence;
  const { memberEnroll } = await ask<{ memberEnroll: { member: { id: string } } }>(
    coordinator,
    'mutation ($input: MemberEnrollInput!) { memberEnroll(input: $input) { member { id } } }',
    { input: { alias } },
  );
  const stay = { memberId: memberEnroll.member.id, bedId: rooms[0]?.beds[0]?.id };
  await ask(
    coordinator,
    'mutation ($input: StayStartInput!) { stayStart(input: $input) { userErrors { code } } }',
    { input: stay },
  );
  return { id, name, alias };
}

/** Zones of this kind count the other way round: `Etc/GMT+5` is five hours behind. */
function eveningZone(utcHour: number): string {
  const behind = (utcHour - EVENING_HOUR + 24) % 24;
  if (behind <= 12) return behind === 0 ? 'Etc/GMT' : `Etc/GMT+${String(behind)}`;
  return `Etc/GMT-${String(24 - behind)}`;
}
