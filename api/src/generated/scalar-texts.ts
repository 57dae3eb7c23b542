// Generated from schema/ by codegen. Do not edit.

/** Name, description and specification of each scalar, as the SDL gives them. */
export const scalarTexts = {
  DateTime: {
    name: 'DateTime',
    description:
      'A moment, RFC 3339 in UTC, for example `2026-03-01T08:30:00Z`; of the years 1900 to 2999.',
    specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
  },
  Date: {
    name: 'Date',
    description:
      'A calendar day, RFC 3339 full-date, for example `2026-03-01`; of the years 1900 to 2999.',
    specifiedByURL: 'https://scalars.graphql.org/andimarek/local-date.html',
  },
  LocalTime: { name: 'LocalTime', description: 'A wall-clock time without a zone, `HH:MM:SS`.' },
  TimeZone: {
    name: 'TimeZone',
    description: 'A time zone by its IANA name, for example `America/New_York`.',
  },
  EmailAddress: {
    name: 'EmailAddress',
    description:
      'An e-mail address, with a dot in its domain: at most 254 characters, 64 of them before the @.',
  },
  PhoneNumber: {
    name: 'PhoneNumber',
    description: 'A telephone number in E.164, for example `+15555550123`.',
  },
  URL: { name: 'URL', description: 'An absolute URL.' },
  Cursor: {
    name: 'Cursor',
    description:
      'A place in a list or a stream. Opaque: do not decode or build one. A forged or foreign cursor is refused\nwith BAD_USER_INPUT.',
  },
};
