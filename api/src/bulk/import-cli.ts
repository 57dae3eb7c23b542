import { readFile, realpath, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { v7 as uuidv7 } from 'uuid';
import type { App } from '../app/app.ts';
import { Context } from '../app/operation-context.ts';
import type { Services } from '../app/services.ts';
import { ApiError } from '../common/api-error.ts';
import { CliError } from '../common/cli-error.ts';
import { Refusal } from '../common/user-error.ts';
import { checkSystem } from '../members/member-rules.ts';
import { startImport } from './bulk-import.service.ts';
import { endLines, faultsCsv, progressLine, unseenLine } from './import-cli-lines.ts';
import { personOf } from './import-cli-person.ts';
import { keepFile } from './import-file.service.ts';
import { faultsOfImport, selectImports, type ImportRow } from './import.rows.ts';
import { LARGEST_FILE, textOfFile, UnreadableMembers } from './member-table.ts';
import { removeFile } from './remove-file.service.ts';
import { runImports } from './run-imports.ts';

const LOOK_EVERY = 250;
/** As a server does: a batch that failed is not tried at once again. */
const READ_EVERY = 1000;
const TELL_EVERY = 5000;

/** What to bring in, as `holdfast import members` takes it. */
export interface ImportCliOptions {
  file: string;
  /** The other system's name. */
  system: string;
  /** The e-mail address of who answers for it. */
  as: string;
  /** By name or id. May be absent where that person is of one alone. */
  organization?: string | undefined;
  dryRun: boolean;
  /** Where every fault is written. */
  rejected?: string | undefined;
}

type Tell = (line: string) => void;

/**
 * @param args what follows `import members`
 * @throws CliError and what `parseArgs` throws
 */
export function readImportOptions(args: string[]): ImportCliOptions {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const options = { system: text, as: text, organization: text, rejected: text, 'dry-run': flag };
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new CliError('One file is needed');
  const { as, organization, rejected, 'dry-run': dryRun } = values;
  const system = values.system?.trim() ?? '';
  if (checkSystem(system, []).length > 0) {
    throw new CliError('--system: the name of the system that the keys are of');
  }
  if (!as) throw new CliError('--as: the e-mail address of who answers for it');
  return { file, system, as, organization, dryRun, rejected };
}

/**
 * Sends a file and runs over it in somebody's name, by the services of the API, and waits for its end: a server
 * beside it may read some of it, or all.
 * @returns the run as it ended
 * @throws CliError
 */
export async function importMembersFromCli(
  { services, urls }: Pick<App, 'services' | 'urls'>,
  options: ImportCliOptions,
  tell: Tell,
): Promise<ImportRow> {
  const text = await textIn(options.file);
  await refuseSameFile(options);
  const viewer = await personOf(urls.owner, options);
  if (options.rejected !== undefined) await write(options.rejected, faultsCsv([]));
  const ctx = new Context(services, { requestId: uuidv7(), viewer, address: '' });
  try {
    const id = await begin(ctx, options, text);
    const { run, faults } = await outcomeOf(ctx, id, tell).catch((error: unknown) => {
      tell(unseenLine(id));
      throw error;
    });
    for (const line of endLines(run, faults)) tell(line);
    if (options.rejected !== undefined) await write(options.rejected, faultsCsv(faults));
    return run;
  } finally {
    await ctx.lane.close();
  }
}

async function textIn(file: string): Promise<string> {
  const unreadable = (why: string) => new CliError(`${file} cannot be read: ${why}`);
  const size = await stat(file).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(error.code ?? error.message);
  });
  if (!size.isFile()) throw unreadable('it is no file');
  if (size.size > LARGEST_FILE) throw unreadable('The file is too large.');
  try {
    return textOfFile(await readFile(file));
  } catch (error) {
    throw unreadable((error as Error).message);
  }
}

/** @throws CliError where the faults would be written over the members */
async function refuseSameFile({ file, rejected }: ImportCliOptions): Promise<void> {
  if (rejected === undefined) return;
  const [source, target] = await Promise.all([
    realpath(file),
    realpath(rejected).catch(() => undefined),
  ]);
  if (source === target) {
    throw new CliError('--rejected: another file than the one with the members');
  }
}

async function write(file: string, text: string): Promise<void> {
  // Faults name who is here: for the eyes of who ran it.
  await writeFile(file, text, { mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
    throw new CliError(`--rejected: ${file} cannot be written: ${error.code ?? ''}`);
  });
}

async function begin(ctx: Context, options: ImportCliOptions, text: string): Promise<string> {
  const { file, system, dryRun } = options;
  try {
    const { id: fileId } = await keepFile(ctx, path.basename(file), text);
    return await startImport(ctx, { fileId, system, dryRun }, null, true).catch(
      async (error: unknown) => {
        // Nobody would find it again.
        await removeFile(ctx, fileId, null);
        throw error;
      },
    );
  } catch (error) {
    if (error instanceof UnreadableMembers) {
      throw new CliError(`${file} cannot be read: ${error.message}`);
    }
    if (error instanceof ApiError) throw new CliError(error.message);
    if (!(error instanceof Refusal)) throw error;
    throw new CliError(error.userErrors.map(({ message }) => message).join(' '));
  }
}

async function outcomeOf(ctx: Context, id: string, tell: Tell) {
  const run = await untilEnd(ctx, id, tell);
  return { run, faults: await faultsOfImport(await ctx.lane.read(), id) };
}

/** Reads batches, of whatever waits as every process does, until the run has ended. */
async function untilEnd(ctx: Context, id: string, tell: Tell): Promise<ImportRow> {
  const over = new AbortController();
  const end = () => {
    over.abort();
  };
  const watching = watchRun(ctx, { id, tell, over: over.signal }).finally(end);
  const reading = readOn(ctx.services, over.signal).finally(end);
  // Neither is left behind on a database that is about to be closed.
  const [run, read] = await Promise.allSettled([watching, reading]);
  if (read.status === 'rejected') throw read.reason;
  if (run.status === 'rejected') throw run.reason;
  return run.value;
}

async function watchRun(
  ctx: Context,
  { id, tell, over }: { id: string; tell: Tell; over: AbortSignal },
): Promise<ImportRow> {
  let told = performance.now();
  for (;;) {
    const run = await selectImports(await ctx.lane.read())
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    await ctx.lane.end();
    if (run.ended_at !== null) return run;
    if (performance.now() - told > TELL_EVERY) {
      told = performance.now();
      tell(progressLine(run));
    }
    await wait(LOOK_EVERY, undefined, { signal: over });
  }
}

async function readOn(services: Services, over: AbortSignal): Promise<void> {
  while (!over.aborted) {
    await runImports(services, () => over.aborted);
    await wait(READ_EVERY, undefined, { signal: over }).catch(() => undefined);
  }
}
