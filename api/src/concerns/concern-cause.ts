/** Names the follow-up with the concern it was opened for. */
export const causeOf = (concernKey: string) => `concern:${concernKey}`;
