import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';
import { instantOf } from '../common/instant.ts';
import type { Role } from '../generated/schema.ts';
import { viewerFrom, type Viewer } from './viewer.ts';

/** A session ends after so many hours, whatever happens. */
export const SESSION_HOURS = 12;

/** How long a session counts as confirmed by the password, in milliseconds; the look-up in SQL says the same. */
export const CONFIRMED_FOR = 10 * 60_000;

const TOKEN_BYTES = 32;

/** What a sign-in looks up of an account. */
export interface SignInAccount {
  accountId: string;
  passwordHash: string;
  /** Null when the account is of no organization any more. */
  organizationId: string | null;
  membershipId: string | null;
}

interface SessionRow {
  session_id: string;
  organization_id: string;
  membership_id: string;
  account_id: string;
  email: string;
  name: string;
  roles: Role[];
  expires_at: string | Date;
  confirmed: boolean;
}

/** A new session's token. The database holds its hash only. */
export const newToken = () => randomBytes(TOKEN_BYTES).toString('base64url');

export const tokenHash = (token: string) => createHash('sha256').update(token).digest();

/** Looks accounts and sessions up before the tenant is known. */
export class Sessions {
  readonly #app: pg.Pool;

  constructor(app: pg.Pool) {
    this.#app = app;
  }

  async accountByEmail(email: string): Promise<SignInAccount | undefined> {
    const { rows } = await this.#app.query<SignInAccount>(
      `select account_id as "accountId", password_hash as "passwordHash",
         organization_id as "organizationId", membership_id as "membershipId"
       from auth.account_by_email($1)`,
      [email],
    );
    return rows[0];
  }

  /** The invitation that this secret opens; undefined when it works no more or never was. */
  async invitationBySecret(
    secret: string,
  ): Promise<{ organizationId: string; id: string } | undefined> {
    const { rows } = await this.#app.query<{ organizationId: string; id: string }>(
      `select organization_id as "organizationId", id from auth.invitation_by_secret($1)`,
      [tokenHash(secret)],
    );
    return rows[0];
  }

  /** Who holds this token; undefined when the session has ended or never was. */
  async viewerOf(token: string): Promise<Viewer | undefined> {
    const { rows } = await this.#app.query<SessionRow>('select * from auth.session_by_token($1)', [
      tokenHash(token),
    ]);
    const [row] = rows;
    return row && toViewer(row);
  }

  /** Of these sessions, those that live, with their roles as of now. */
  async alive(sessionIds: readonly string[]): Promise<Map<string, Role[]>> {
    const { rows } = await this.#app.query<{ session_id: string; roles: Role[] }>(
      'select * from auth.live_sessions($1)',
      [sessionIds],
    );
    return new Map(rows.map((row) => [row.session_id, row.roles]));
  }
}

function toViewer(row: SessionRow): Viewer {
  return viewerFrom({
    sessionId: row.session_id,
    organizationId: row.organization_id,
    membershipId: row.membership_id,
    accountId: row.account_id,
    email: row.email,
    name: row.name,
    roles: row.roles,
    expiresAt: instantOf(row.expires_at),
    confirmed: row.confirmed,
  });
}
