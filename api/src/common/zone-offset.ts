const MINUTE = 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** How far the zone is ahead of UTC, in milliseconds. */
export function offsetAt(epoch: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    formats.set(timeZone, format);
  }
  const name = format.formatToParts(new Date(epoch)).find(({ type }) => type === 'timeZoneName');
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name?.value ?? '') ?? [];
  const size = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * MINUTE;
  return sign === '-' ? -size : size;
}
