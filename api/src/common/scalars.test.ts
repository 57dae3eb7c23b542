import { expect, test } from '@jest/globals';
import { scalarTexts } from '../generated/scalar-texts.ts';
import * as scalars from './scalars.ts';

test('every scalar of the schema is there with the texts of the schema', () => {
  for (const [name, texts] of Object.entries(scalarTexts)) {
    expect(scalars[name as keyof typeof scalars].toConfig()).toMatchObject(texts);
  }
});

test.each([
  ['2026-03-01 08:30:00+00', '2026-03-01T08:30:00Z'],
  ['2026-03-01 08:30:00.123456+00', '2026-03-01T08:30:00.123456Z'],
  ['2026-03-01T08:30:00Z', '2026-03-01T08:30:00Z'],
  ['2026-03-01T08:30:00+00:00', '2026-03-01T08:30:00Z'],
  [new Date('2026-03-01T08:30:00Z'), '2026-03-01T08:30:00.000Z'],
])('a moment is answered in RFC 3339, whatever holds it: %s', (value, answer) => {
  expect(scalars.DateTime.serialize(value)).toBe(answer);
});

test.each(['infinity', '2026-03-01 08:30:00', '2026-03-01 08:30:00+02', 1772353800])(
  'what is no moment in UTC is not answered as one: %s',
  (value) => {
    expect(() => scalars.DateTime.serialize(value)).toThrow(TypeError);
  },
);

test.each([
  ['DateTime', '2026-03-01T08:30:00+05:30', '2026-03-01T03:00:00.000Z'],
  ['Date', '2024-02-29', '2024-02-29'],
  ['LocalTime', '19:30', '19:30:00'],
  ['LocalTime', '19:30:15.250', '19:30:15'],
  ['TimeZone', 'America/New_York', 'America/New_York'],
  ['EmailAddress', 'dana@example.org', 'dana@example.org'],
  ['EmailAddress', `${'x'.repeat(64)}@example.org`, `${'x'.repeat(64)}@example.org`],
  ['PhoneNumber', '+1 (555) 555-0123', '+15555550123'],
  ['URL', 'https://example.org', 'https://example.org/'],
  ['Cursor', 'opaque', 'opaque'],
] as const)('%s takes %s as %s', (name, sent, taken) => {
  expect(scalars[name].parseValue(sent)).toBe(taken);
});

test.each([
  ['DateTime', '2026-03-01'],
  ['DateTime', '2026-02-30T08:30:00Z'],
  ['DateTime', '0000-01-01T00:00:00Z'],
  ['DateTime', '1899-12-31T23:59:59Z'],
  ['DateTime', '2999-12-31T23:59:59-12:00'],
  ['Date', '2026-02-30'],
  ['Date', '1582-10-10'],
  ['Date', '3000-01-01'],
  ['LocalTime', '24:00'],
  ['TimeZone', '+05:00'],
  ['TimeZone', 'Mars/Olympus'],
  ['EmailAddress', 'dana'],
  ['EmailAddress', 'dana@example'],
  ['EmailAddress', 'dana@example.'],
  ['EmailAddress', `${'x'.repeat(65)}@example.org`],
  ['EmailAddress', `dana@${'x.'.repeat(125)}org`],
  ['PhoneNumber', '555-0123'],
  ['PhoneNumber', '+1 555 555 0123 ext. 5'],
  ['URL', '/meetings'],
  ['URL', 'javascript:alert(1)'],
  ['Cursor', 5],
  ['EmailAddress', ['dana@example.org']],
] as const)('%s refuses %j', (name, sent) => {
  expect(() => scalars[name].parseValue(sent)).toThrow();
});
