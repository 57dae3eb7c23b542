/** How many days back a chart can reach. */
export const RANGES = [14, 30, 90, 365] as const;
export type Range = (typeof RANGES)[number];
export const DEFAULT_RANGE: Range = 30;
