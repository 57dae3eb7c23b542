import { randomUUID } from 'node:crypto';
import {
  createOrganization,
  createPerson,
  type OrganizationSetup,
} from '../src/auth/organization-setup.ts';
import { Passwords } from '../src/auth/passwords.ts';
import { newToken, tokenHash } from '../src/auth/sessions.ts';
import { globalId } from '../src/common/ids.ts';
import type { CareRole, RecordCategory, Role } from '../src/generated/schema.ts';
import type { AnyData, Answer, TestApi } from './harness.ts';

/** Somebody who is signed in. */
export interface TestPerson {
  key: string;
  id: string;
  token: string;
  /** Asks as them. */
  ask: <Data = AnyData>(
    query: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ) => Promise<Answer<Data>>;
}

/** Somebody who can sign in with a password. */
export interface TestAccount {
  email: string;
  password: string;
  /** The key of the membership. */
  key: string;
}

/** A member, by key and by global id. */
export interface TestMember {
  key: string;
  id: string;
}

/** What a member of a test is like. */
export interface TestMemberOptions {
  alias?: string;
  counselor?: TestPerson;
  mentor?: TestPerson;
  mentorShares?: RecordCategory[];
  /** Whose own record it is. */
  account?: TestPerson;
  recoveryStart?: string;
  status?: 'ACTIVE' | 'PAUSED' | 'LEFT' | 'DIED';
}

/** An organization of a test's own, with people in it. */
export class TestNetwork {
  readonly api: TestApi;
  readonly organizationId: string;

  private constructor(api: TestApi, organizationId: string) {
    this.api = api;
    this.organizationId = organizationId;
  }

  static async create(
    api: TestApi,
    changes: Partial<OrganizationSetup> = {},
  ): Promise<TestNetwork> {
    const setup = { name: `Network ${randomUUID()}`, timeZone: 'America/New_York', ...changes };
    return new TestNetwork(api, await createOrganization(api.owner, setup));
  }

  /** Somebody with these roles, signed in. */
  async person(...roles: Role[]): Promise<TestPerson> {
    const key = await createPerson(this.api.owner, this.organizationId, {
      email: `${randomUUID()}@example.org`,
      name: `${roles.join(' and ').toLowerCase()} of the test`,
      roles,
    });
    const token = await this.session(key);
    return {
      key,
      id: globalId('Person', key),
      token,
      ask: (query, variables, headers) => this.api.ask(token, query, variables, headers),
    };
  }

  /** Somebody with these roles and a password, not signed in. */
  async account(...roles: Role[]): Promise<TestAccount> {
    const [email, password] = [`${randomUUID()}@example.org`, randomUUID()];
    const key = await createPerson(this.api.owner, this.organizationId, {
      email,
      name: `${roles.join(' and ').toLowerCase()} with a password`,
      roles,
      passwordHash: await new Passwords().hash(password),
    });
    return { email, password, key };
  }

  /** A new session of somebody. */
  async session(membershipKey: string): Promise<string> {
    const token = newToken();
    await this.api.owner.query(
      `insert into session (organization_id, id, membership_id, token_hash, transport, expires_at)
       values ($1, $2, $3, $4, 'TOKEN', app.now() + interval '1 hour')`,
      [this.organizationId, randomUUID(), membershipKey, tokenHash(token)],
    );
    return token;
  }

  async member(options: TestMemberOptions = {}): Promise<TestMember> {
    const key = randomUUID();
    await this.api.owner.query(
      `insert into member (organization_id, id, alias, time_zone, enrolled_at, membership_id,
         mentor_shares, recovery_start, status)
       values ($1, $2, $3, 'America/New_York',
         (app.now() at time zone 'America/New_York' - interval '60 days') at time zone 'America/New_York',
         $4, $5, $6, $7)`,
      [
        this.organizationId,
        key,
        options.alias ?? `Member ${key.slice(0, 8)}`,
        options.account?.key ?? null,
        options.mentorShares ?? [],
        options.recoveryStart ?? null,
        options.status ?? 'ACTIVE',
      ],
    );
    if (options.counselor) await this.careTeam(key, options.counselor, 'COUNSELOR');
    if (options.mentor) await this.careTeam(key, options.mentor, 'MENTOR');
    return { key, id: globalId('Member', key) };
  }

  async careTeam(memberKey: string, person: TestPerson, role: CareRole): Promise<void> {
    await this.api.owner.query(
      `insert into care_team (organization_id, id, member_id, membership_id, role, since)
       values ($1, $2, $3, $4, $5, app.now())`,
      [this.organizationId, randomUUID(), memberKey, person.key, role],
    );
  }
}
