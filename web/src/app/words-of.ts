/** The modules whose words stand around every page behind the sign-in, such as those of alerts. */
export const EVERYWHERE: readonly string[] = ['alerts', 'plans'];

/**
 * The modules whose parts are shown on the pages of another, beside its own words: by name of the module
 * that has the pages. The test beside it holds this against what is imported.
 */
export const WORDS_OF: Readonly<Record<string, readonly string[]>> = {
  appointments: ['staff'],
  caseload: ['staff'],
  concerns: ['referrals', 'tasks'],
  groups: ['boards', 'meetings', 'programs', 'sessions'],
  lessons: ['tasks'],
  members: ['appointments', 'lessons', 'mentorships', 'programs', 'residences', 'staff', 'tasks'],
  mentorships: ['appointments', 'programs'],
  programs: ['members', 'sessions'],
  referrals: ['concerns', 'members'],
  residences: ['evening', 'incidents', 'ledger', 'members', 'programs', 'sessions', 'tasks'],
  sessions: ['appointments'],
  tasks: ['appointments', 'staff'],
  today: ['appointments', 'sessions', 'staff', 'tasks'],
};
