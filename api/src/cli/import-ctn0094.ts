import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { importCtn0094, type Progress } from '../imports/ctn0094/import-ctn0094.ts';
import type { StudyTexts } from '../imports/ctn0094/read-study.ts';
import { ADMINISTRATOR } from '../imports/ctn0094/set-up-study.ts';
import { studyFiles } from '../imports/ctn0094/study-reading.ts';
import { UnreadableTable } from '../imports/csv-table.ts';
import { importTotals, type ImportTotals } from '../imports/import-totals.ts';
import type { Rejection, Rejections } from '../imports/rejections.ts';
import { CliError } from '../common/cli-error.ts';
import type { CliCommand } from './command.ts';
import { withServices } from './with-services.ts';

const SHOWN = 20;
const SECOND = 1000;
const PROGRESS_EVERY = 5 * SECOND;

/** Brings a data set of real, de-identified people in as an organization of its own. */
export const importStudy: CliCommand = {
  usage: 'import ctn0094 <folder> [--password <of the administrator>] [--rejected <file>]',
  summary:
    "brings a year of the trials' de-identified participants in, as an organization of its own",
  run: async (args) => {
    const { folder, password, rejected } = readOptions(args);
    const texts = await readFiles(folder);
    await withServices(async ({ services, urls }) => {
      const started = performance.now();
      const result = await importCtn0094(
        { services, urls },
        { texts, password: password.text, onProgress: progressLine(), onWait },
      ).catch((error: unknown) => {
        if (error instanceof UnreadableTable) throw new CliError(error.message);
        throw error;
      });
      showRejections(result.rejections);
      if (rejected !== undefined) await writeRejections(rejected, result.rejections.rows);
      const totals = await importTotals(urls.owner, result.organizationId);
      const seconds = ((performance.now() - started) / SECOND).toFixed(1);
      const { recorded, known } = result;
      console.log(
        `Recorded ${number(recorded)} events, ${number(known)} were there. ${seconds} s.`,
      );
      showTotals(totals);
      if (result.isNew && password.shown) {
        console.log(`${ADMINISTRATOR} signs in with the password ${password.text}`);
      }
    });
  },
};

function readOptions(args: string[]) {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { password: text, rejected: text },
  });
  const [folder, ...rest] = positionals;
  if (folder === undefined || rest.length > 0) throw new CliError('One folder is needed');
  const shown = values.password === undefined;
  const password = { text: values.password ?? randomBytes(15).toString('base64url'), shown };
  return { folder, password, rejected: values.rejected };
}

async function readFiles(folder: string): Promise<StudyTexts> {
  const files = Object.entries(studyFiles).map(async ([name, file]) => {
    const text = await readFile(path.join(folder, file), 'utf8').catch(() => undefined);
    if (text === undefined) throw new CliError(`${file} cannot be read in ${folder}`);
    return [name, text];
  });
  return Object.fromEntries(await Promise.all(files)) as StudyTexts;
}

const onWait = () => {
  console.log('Another process imports this; waiting for it.');
};

const number = (value: number) => value.toLocaleString('en-US');

function progressLine(): (progress: Progress) => void {
  let told = performance.now();
  return ({ day, done, total }) => {
    if (performance.now() - told < PROGRESS_EVERY) return;
    told = performance.now();
    console.log(`Day ${String(day)}: ${number(done)} of ${number(total)} events`);
  };
}

function showRejections(rejections: Rejections): void {
  for (const { file, line, reason, row } of rejections.rows.slice(0, SHOWN)) {
    console.log(`${file}:${String(line)} ${reason}: ${row}`);
  }
  if (rejections.rows.length > SHOWN) console.log('...');
  console.log(`Rejected ${number(rejections.rows.length)} rows.`);
  for (const [reason, count] of rejections.counts())
    console.log(`${number(count).padStart(8)}  ${reason}`);
  for (const [reason, count] of rejections.leftOut()) {
    console.log(`${number(count).padStart(8)}  left out: ${reason}`);
  }
}

async function writeRejections(file: string, rows: readonly Rejection[]): Promise<void> {
  const quoted = (value: string | number) => `"${String(value).replaceAll('"', '""')}"`;
  const lines = rows.map(({ file: from, line, reason, row }) =>
    [from, line, reason, row].map(quoted).join(','),
  );
  await writeFile(file, `${['file,line,reason,row', ...lines].join('\n')}\n`);
}

function showTotals({ members, events, alerts }: ImportTotals): void {
  console.log(`${number(members).padStart(8)}  members`);
  for (const [kind, count] of events) console.log(`${number(count).padStart(8)}  ${kind}`);
  for (const [severity, count] of alerts) {
    console.log(`${number(count).padStart(8)}  alerts ${severity}`);
  }
}
