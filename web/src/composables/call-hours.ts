/**
 * Whether a moment lies in the hours in which one may call, in the member's zone; an end before the start
 * is of the next day. At any time when there are none.
 */
export function mayCallAt(
  at: number,
  timeZone: string,
  from: string | null | undefined,
  until: string | null | undefined,
): boolean {
  if (!from || !until) return true;
  // Great Britain writes times as 24 hours.
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
  const [start, end] = [from.slice(0, 5), until.slice(0, 5)];
  return start <= end ? clock >= start && clock < end : clock >= start || clock < end;
}
