/** Town and state at the end of an address as it is written in the United States; a country may follow. */
const END =
  /(?:^|,)\s*(?<town>[^,\d]*[^,\d\s])\s*,\s*(?<state>[A-Z]{2})(?:\s+\d{5}(?:-\d{4})?)?(?:,\s*(?:USA?|United States(?: of America)?))?$/;

/** The regions that an address names, from the widest on; none where it is written in another way. */
export function regionsOf(address: string | null): string[] {
  const { town, state } = END.exec(address ?? '')?.groups ?? {};
  return town && state ? [state, town] : [];
}
