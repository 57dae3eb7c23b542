/** Names the follow-up for the first contact with who was handed over. */
export const causeOf = (referralKey: string) => `referral:${referralKey}`;
