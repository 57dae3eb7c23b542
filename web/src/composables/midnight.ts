import { dateFormat } from './formatters.ts';

const TWENTY_FOUR = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** Whether it is midnight by the clock of a zone. It is called so: in `12:00 AM` many read noon. */
export const isMidnight = (moment: string, timeZone: string): boolean =>
  dateFormat('en', { ...TWENTY_FOUR, timeZone }).format(new Date(moment)) === '00:00';
