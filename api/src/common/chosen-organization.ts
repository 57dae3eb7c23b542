import { CliError } from './cli-error.ts';
import { keyOf } from './ids.ts';

interface Named {
  organizationId: string;
  organization: string;
}

/**
 * Those of some organizations that the command line means, by its name or its id; all where it names none.
 * @throws CliError where two have the name: a command never takes one of them by chance
 */
export function chosenOrganizations<Of extends Named>(
  all: readonly Of[],
  asked: string | undefined,
): Of[] {
  if (asked === undefined) return [...all];
  const key = keyOf('Organization', asked) ?? asked.toLowerCase();
  const byId = all.filter(({ organizationId }) => organizationId === key);
  if (byId.length > 0) return byId;
  const byName = all.filter(({ organization }) => organization === asked);
  if (byName.length > 1) {
    throw new CliError(`--organization: more than one has this name: ${listed(byName)}`);
  }
  return byName;
}

/** Names with the ids by which to choose. */
export const listed = (all: readonly Named[]): string =>
  all.map(({ organization, organizationId: id }) => `${organization} (${id})`).join(', ');
