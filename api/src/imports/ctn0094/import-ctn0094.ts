import type pg from 'pg';
import type { App } from '../../app/app.ts';
import type { Services } from '../../app/services.ts';
import { instant, later } from '../../common/instant.ts';
import { recordEvents, type EventDraft } from '../../monitoring/record-events.ts';
import { noteCompleted, openRun, withImportLock, type ImportRun } from '../import-run.ts';
import { PastCommands } from '../past-commands.ts';
import type { Rejections } from '../rejections.ts';
import { readStudy, type Study, type StudyTexts } from './read-study.ts';
import { setUpMembers, setUpOrganization, setUpSites } from './set-up-study.ts';
import { batchesOf, type StudyBatch } from './study-batches.ts';
import { CTN0094, dateOf, noonOf, studyDay, type StudyEvent } from './study.ts';

const SECOND = 1000;

export interface StudyImport {
  texts: StudyTexts;
  /** Of the administrator, when the organization is made. */
  password: string;
  /** Told after each command. */
  onProgress?: (progress: Progress) => void;
  /** Told when another process is at it, and has to end first. */
  onWait?: () => void;
}

/** How far the import has come. */
export interface Progress {
  /** The study day recorded last. */
  day: number;
  done: number;
  total: number;
}

export interface ImportResult {
  organizationId: string;
  /** Whether the organization was made now, with the password given. */
  isNew: boolean;
  recorded: number;
  /** Events that were there already. */
  known: number;
  rejections: Rejections;
}

/**
 * Brings the data set in, in the order of study days and on their dates, through the service that live
 * traffic uses. What is there already is left alone, so that an import that was interrupted goes on and
 * a second one changes nothing.
 * @throws UnreadableTable when a file is not the table it should be
 */
export async function importCtn0094(
  { services, urls }: Pick<App, 'services' | 'urls'>,
  { texts, password, onProgress = () => undefined, onWait = () => undefined }: StudyImport,
): Promise<ImportResult> {
  return withImportLock(urls.owner, CTN0094, onWait, async (owner) => {
    const study = readStudy(texts, (await today(owner)) - 1);
    let isNew = false;
    const run = await openRun(owner, CTN0094, async () => {
      isNew = true;
      return setUpOrganization(owner, await services.passwords.hash(password));
    });
    const { organizationId } = run;
    const { recorded, known } = await new StudyLoad(services, owner, run, study).load(onProgress);
    return { organizationId, isNew, recorded, known, rejections: study.rejections };
  });
}

async function today(owner: pg.Client): Promise<number> {
  const { rows } = await owner.query<{ now: string }>('select app.now()::text as now');
  return studyDay(instant(rows[0]?.now ?? ''));
}

class StudyLoad {
  readonly #services: Services;
  readonly #owner: pg.Client;
  readonly #run: ImportRun;
  readonly #study: Study;
  readonly #past: PastCommands;

  constructor(services: Services, owner: pg.Client, run: ImportRun, study: Study) {
    this.#services = services;
    this.#owner = owner;
    this.#run = run;
    this.#study = study;
    this.#past = new PastCommands(services, run.organizationId);
  }

  async load(
    onProgress: (progress: Progress) => void,
  ): Promise<{ recorded: number; known: number }> {
    const { participants, events } = this.#study;
    const owner = this.#owner;
    const counselors = await setUpSites(owner, this.#run.organizationId, participants);
    const members = await this.#past.at(noonOf(0), (command) =>
      setUpMembers(command, participants, counselors),
    );
    const keys = await this.#recordedKeys();
    const left = events.filter(({ key }) => !keys.has(sourceKey(key)));
    if (left.length > 0) await noteCompleted(owner, this.#run, false);
    let done = events.length - left.length;
    for (const batch of batchesOf(left, await this.#furthestDays())) {
      done += await this.#record(batch, members);
      onProgress({ day: batch.day, done, total: events.length });
    }
    await noteCompleted(owner, this.#run, true);
    return { recorded: left.length, known: events.length - left.length };
  }

  async #record(
    { day, entries }: StudyBatch,
    members: ReadonlyMap<string, string>,
  ): Promise<number> {
    // Each day a second later than the day before: what is seven days old has always just ended,
    // however fast the days pass.
    const moment = later(noonOf(day), day * SECOND);
    const recorded = await this.#past.at(moment, (command) =>
      recordEvents(
        command,
        { sealer: this.#services.sealer, actorId: null, app: `import:${CTN0094}` },
        entries.map(({ who, events }) => ({
          memberId: members.get(who) ?? '',
          drafts: events.map(toDraft),
        })),
      ),
    );
    return recorded.length;
  }

  async #recordedKeys(): Promise<Set<string>> {
    const { rows } = await this.#owner.query<{ source_key: string }>(
      `select source_key from monitoring_event
       where organization_id = $1 and source_key is not null`,
      [this.#run.organizationId],
    );
    return new Set(rows.map((row) => row.source_key));
  }

  /** The newest study day on which something was recorded, by participant. */
  async #furthestDays(): Promise<Map<string, number>> {
    const { rows } = await this.#owner.query<{ value: string; newest: string }>(
      `select x.value, max(e.recorded_at)::text as newest
       from external_identifier x
       join monitoring_event e on e.organization_id = x.organization_id and e.member_id = x.subject_id
       where x.organization_id = $1 and x.system = $2 and x.subject = 'MEMBER'
       group by x.value`,
      [this.#run.organizationId, CTN0094],
    );
    return new Map(rows.map(({ value, newest }) => [value, studyDay(instant(newest))]));
  }
}

const sourceKey = (key: string) => `${CTN0094}:${key}`;

const toDraft = ({ day, key, draft }: StudyEvent): EventDraft => ({
  ...draft,
  occurredAt: noonOf(day),
  localDate: dateOf(day),
  sourceKey: sourceKey(key),
});
