import { createHmac } from 'node:crypto';
import pg from 'pg';

/** One address a role, all on the same database. None of the roles bypasses row level security. */
export interface DatabaseUrls {
  /** Owns the tables: migrations and seeds. */
  owner: string;
  /** Requests. */
  app: string;
  /** Timers, outbox, streams, sealing. */
  worker: string;
}

type RoleKind = keyof DatabaseUrls;

/** Roles belong to the cluster: all databases of one cluster share them. */
export const DATABASE_ROLES: Readonly<Record<RoleKind, string>> = {
  owner: 'holdfast_owner',
  app: 'holdfast_app',
  worker: 'holdfast_worker',
};

/**
 * As on any drive without a moving head. PostgreSQL's own 4 makes it read all members from end to end
 * for one counselor's caseload.
 */
const RANDOM_PAGE_COST = '1.1';

/** Session settings that every connection of the role begins with. */
const SETTINGS: Readonly<Record<RoleKind, Readonly<Record<string, string>>>> = {
  owner: { timezone: 'UTC' },
  app: {
    timezone: 'UTC',
    random_page_cost: RANDOM_PAGE_COST,
    statement_timeout: '15s',
    lock_timeout: '5s',
    idle_in_transaction_session_timeout: '30s',
  },
  worker: {
    timezone: 'UTC',
    random_page_cost: RANDOM_PAGE_COST,
    statement_timeout: '60s',
    lock_timeout: '5s',
    idle_in_transaction_session_timeout: '60s',
  },
};

/** Ranges that may not overlap (stays, shifts) and search by parts of a name. */
const EXTENSIONS = ['btree_gist', 'pg_trgm'];

const PROVISION_LOCK = 4_837_002;
const FIRST_WITH_BUILTIN_LOCALE = 170_000;
const quote = pg.escapeIdentifier;

/**
 * Makes the roles, the database and its extensions where they are missing. Safe to repeat, and to
 * run from several processes at once.
 * @param adminUrl a role that may create roles and databases; a superuser is not needed
 */
export async function provision(adminUrl: string, database: string): Promise<DatabaseUrls> {
  const secret = await withClient(adminUrl, async (admin) => {
    // A session's lock: `create database` does not run inside a transaction.
    await admin.query('select pg_advisory_lock($1)', [PROVISION_LOCK]);
    const adminSecret = admin.password || undefined;
    for (const kind of Object.keys(DATABASE_ROLES) as RoleKind[]) {
      await provideRole(admin, kind, rolePassword(adminSecret, kind));
    }
    await provideDatabase(admin, database);
    await withClient(withDatabase(adminUrl, database), (target) =>
      prepareDatabase(target, database),
    );
    return adminSecret;
  });
  const urlOf = (kind: RoleKind) => {
    const url = new URL(withDatabase(adminUrl, database));
    url.username = DATABASE_ROLES[kind];
    url.password = rolePassword(secret, kind) ?? '';
    return url.href;
  };
  return { owner: urlOf('owner'), app: urlOf('app'), worker: urlOf('worker') };
}

/**
 * The same in every process that knows the administrator's password, so that none has to keep it.
 * Where the administrator needs no password (trust) the roles get none either.
 */
function rolePassword(adminSecret: string | undefined, kind: RoleKind): string | undefined {
  if (!adminSecret) return undefined;
  return createHmac('sha256', adminSecret).update(DATABASE_ROLES[kind]).digest('hex');
}

async function provideRole(
  admin: pg.Client,
  kind: RoleKind,
  password: string | undefined,
): Promise<void> {
  const role = DATABASE_ROLES[kind];
  const { rows } = await admin.query<{ rolsuper: boolean; rolbypassrls: boolean }>(
    'select rolsuper, rolbypassrls from pg_roles where rolname = $1',
    [role],
  );
  const [found] = rows;
  if (found?.rolsuper || found?.rolbypassrls) {
    throw new Error(`The role ${role} must be neither superuser nor free of row level security`);
  }
  if (!found) await admin.query(`create role ${role} login nobypassrls`);
  const secret = password === undefined ? 'null' : pg.escapeLiteral(password);
  await admin.query(`alter role ${role} password ${secret}`);
  for (const [name, value] of Object.entries(SETTINGS[kind])) {
    await admin.query(`alter role ${role} set ${name} = ${pg.escapeLiteral(value)}`);
  }
}

async function provideDatabase(admin: pg.Client, database: string): Promise<void> {
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [database]);
  if (rowCount) return;
  await becomeMemberOfOwner(admin);
  const locale = await databaseLocale(admin);
  await admin.query(`create database ${quote(database)} owner ${DATABASE_ROLES.owner} ${locale}`);
  await admin.query(`revoke all on database ${quote(database)} from public`);
}

/** Who is no superuser may give a database only to a role that it is a member of. */
async function becomeMemberOfOwner(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ superuser: boolean }>(
    'select rolsuper as superuser from pg_roles where rolname = current_user',
  );
  if (!rows[0]?.superuser) await admin.query(`grant ${DATABASE_ROLES.owner} to current_user`);
}

/**
 * Order by code point, which no update of the system's locales can change under an index, but
 * upper and lower case of all letters; the server's default where it knows no such locale.
 */
async function databaseLocale(admin: pg.Client): Promise<string> {
  const { rows } = await admin.query<{ version: number; libc: string | null }>(
    `select current_setting('server_version_num')::int as version,
       (select min(collname) from pg_collation where collname in ('C.utf8', 'C.UTF-8')) as libc`,
  );
  const [server] = rows;
  const utf8 = `template template0 encoding 'UTF8'`;
  if (server && server.version >= FIRST_WITH_BUILTIN_LOCALE) {
    return `${utf8} locale_provider builtin builtin_locale 'C.UTF-8' lc_collate 'C' lc_ctype 'C'`;
  }
  return server?.libc ? `${utf8} lc_collate 'C' lc_ctype ${pg.escapeLiteral(server.libc)}` : '';
}

/** Works on a database that the administrator or its provider made beforehand, too. */
async function prepareDatabase(admin: pg.Client, database: string): Promise<void> {
  const { owner, app, worker } = DATABASE_ROLES;
  await admin.query(`grant connect, create, temporary on database ${quote(database)} to ${owner}`);
  await admin.query(`grant connect on database ${quote(database)} to ${app}, ${worker}`);
  await admin.query(`grant usage, create on schema public to ${owner}`);
  await admin.query('revoke create on schema public from public');
  const { rows } = await admin.query<{ name: string }>(
    'select name from pg_available_extensions where name = any($1) and installed_version is null',
    [EXTENSIONS],
  );
  for (const { name } of rows) await admin.query(`create extension if not exists ${name}`);
}

function withDatabase(url: string, database: string): string {
  return Object.assign(new URL(url), { pathname: `/${encodeURIComponent(database)}` }).href;
}

async function withClient<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await use(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
