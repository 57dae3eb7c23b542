/** TypeScript types of the scalars: all are text on the wire, in the server and in the clients. */
export const scalars = {
  DateTime: 'string',
  Date: 'string',
  LocalTime: 'string',
  TimeZone: 'string',
  EmailAddress: 'string',
  PhoneNumber: 'string',
  URL: 'string',
  Cursor: 'string',
};
