import pg from 'pg';
import { viewerFrom, type Viewer } from '../auth/viewer.ts';
import { chosenOrganizations, listed } from '../common/chosen-organization.ts';
import { CliError } from '../common/cli-error.ts';
import type { Role } from '../generated/schema.ts';

interface Membership {
  organization: string;
  organizationId: string;
  membershipId: string;
  accountId: string;
  email: string;
  name: string;
  roles: Role[];
}

const MEMBERSHIPS = `
  select o.name as organization, m.organization_id as "organizationId", m.id as "membershipId",
    a.id as "accountId", a.email, m.name, m.roles
  from account a
  join membership m on m.account_id = a.id and m.ended_at is null
  join organization o on o.organization_id = m.organization_id
  where a.email = lower($1)
  order by o.name`;

/**
 * In whose name the command runs. There is no session: whoever runs commands here can read the database anyway.
 * @throws CliError when nobody of that address may bring members in
 */
export async function personOf(
  ownerUrl: string,
  { as, organization }: { as: string; organization?: string | undefined },
): Promise<Viewer> {
  const all = await membershipsOf(ownerUrl, as);
  const found = chosenOrganizations(all, organization);
  const [only] = found;
  if (!only) {
    const where = organization === undefined ? 'any organization' : organization;
    throw new CliError(`--as: ${as} is nobody of ${where}`);
  }
  if (found.length > 1) throw new CliError(`--organization: one of ${listed(found)}`);
  const viewer = viewerFrom({ ...only, sessionId: '', expiresAt: '', confirmed: false });
  if (!viewer.permissions.has('MEMBER_IMPORT')) {
    throw new CliError(`--as: ${as} may not bring members in`);
  }
  return viewer;
}

/** Looked up by the owner: who it is says of which organization. */
async function membershipsOf(ownerUrl: string, email: string): Promise<Membership[]> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    return (await owner.query<Membership>(MEMBERSHIPS, [email.trim()])).rows;
  } finally {
    await owner.end();
  }
}
