import type pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import type { Role } from '../generated/schema.ts';

/** A new tenant. */
export interface OrganizationSetup {
  name: string;
  timeZone: string;
  kind?: 'NETWORK' | 'RESEARCH';
  dataClass?: 'LIVE' | 'DEMO';
}

/** Somebody new in an organization; without a password hash they cannot sign in. */
export interface PersonSetup {
  email: string;
  name: string;
  roles: Role[];
  passwordHash?: string;
}

/** No password has this hash. */
const NO_PASSWORD = '!';

/**
 * Makes an organization. Only the owner of the tables may, since no request has a tenant before it.
 * @returns its key
 */
export async function createOrganization(
  owner: pg.ClientBase | pg.Pool,
  { name, timeZone, kind = 'NETWORK', dataClass = 'LIVE' }: OrganizationSetup,
): Promise<string> {
  const id = uuidv7();
  await owner.query(
    `insert into organization (organization_id, name, kind, time_zone, data_class)
     values ($1, $2, $3, $4, $5)`,
    [id, name, kind, timeZone, dataClass],
  );
  return id;
}

/**
 * Makes an account with a membership.
 * @returns the key of the membership
 */
export async function createPerson(
  owner: pg.ClientBase | pg.Pool,
  organizationId: string,
  { email, name, roles, passwordHash = NO_PASSWORD }: PersonSetup,
): Promise<string> {
  const [accountId, membershipId] = [uuidv7(), uuidv7()];
  await owner.query('insert into account (id, email, password_hash) values ($1, lower($2), $3)', [
    accountId,
    email,
    passwordHash,
  ]);
  await owner.query(
    `insert into membership (organization_id, id, account_id, name, roles, data_class)
     select $1, $2, $3, $4, $5, data_class from organization where organization_id = $1`,
    [organizationId, membershipId, accountId, name, roles],
  );
  return membershipId;
}
