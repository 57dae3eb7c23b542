import { expect, test } from '@jest/globals';
import { draftOf, emptyResidence, newRoom, residenceSchema, toInput } from './residence-draft.ts';

const house = {
  name: 'Harbor House',
  level: 'II',
  address: null,
  phone: null,
  timeZone: 'America/New_York',
  description: null,
  welcomes: 'WOMEN',
  wheelchair: true,
  pets: false,
  children: false,
  medicationStorage: true,
  curfew: [{ weekday: 'SATURDAY', at: '00:30:00' }],
  houseRules: ['Visitors sign in.', 'Quiet after ten.'],
  managers: [{ id: 'p' }],
  rooms: [{ id: 'r', name: '1', beds: [{ id: 'b', name: 'Window' }] }],
};

test('a house that is edited and not changed is sent as it is', () => {
  const input = toInput(draftOf(house as never));
  expect(input).toMatchObject({
    name: 'Harbor House',
    welcomes: 'WOMEN',
    curfew: [{ weekday: 'SATURDAY', at: '00:30' }],
    houseRules: ['Visitors sign in.', 'Quiet after ten.'],
    managerIds: ['p'],
    rooms: [{ id: 'r', name: '1', beds: [{ id: 'b', name: 'Window' }] }],
  });
});

test('rooms and beds have names, and a telephone is one', () => {
  const draft = { ...emptyResidence('UTC'), phone: 'call us', rooms: [newRoom()] };
  const faults = residenceSchema.safeParse(draft).error?.issues.map(({ path }) => path.join('.'));
  expect(faults).toEqual(['name', 'phone', 'rooms.0.name', 'rooms.0.beds.0.name']);
});
