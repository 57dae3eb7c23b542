/** Stands for whoever coordinates among those who can do a follow-up. */
export const COORDINATION = 'coordination';
