import { readTable, type TableRow } from '../csv-table.ts';
import type { Rejections } from '../rejections.ts';
import type { Participant } from './study.ts';

/** The files of the data set that are brought in. */
export const studyFiles = {
  participants: 'participants.csv',
  weeklyScreens: 'weekly_screens.csv',
  positiveScreens: 'positive_screens.csv',
  use: 'self_reported_use.csv',
  visits: 'visits.csv',
} as const;

/** A row of somebody known. */
export type PersonRow<Column extends string> = TableRow<Column> & { participant: Participant };

const NUMBER = /^-?\d{1,5}$/;

/** Reads tables of the data set; what cannot be right is rejected with its reason. */
export class StudyReading {
  readonly rejections: Rejections;
  readonly participants = new Map<string, Participant>();
  readonly #lastDay: number;

  /** @param lastDay the newest study day that has passed */
  constructor(rejections: Rejections, lastDay: number) {
    this.rejections = rejections;
    this.#lastDay = lastDay;
  }

  readParticipants(text: string): void {
    const file = studyFiles.participants;
    const columns = ['who', 'trial', 'site', 'randomized_day'] as const;
    for (const row of readTable(file, text, columns, this.rejections)) {
      const { who, trial, site, randomized_day: randomized } = row.value;
      const reject = (reason: string) => this.reject(file, row, reason);
      if (who === '') reject('says not who');
      else if (this.participants.has(who)) reject('the same person again');
      else if (!/^\d{1,4}$/.test(trial)) reject('is of no known trial');
      else if (randomized !== '' && !NUMBER.test(randomized)) reject('day is no number');
      else {
        const randomizedDay = randomized === '' ? null : Number(randomized);
        const name = `CTN-${trial.padStart(4, '0')}`;
        this.participants.set(who, { who, trial: name, site, randomizedDay });
      }
    }
  }

  /** Rows of known persons. */
  rows<Column extends string>(
    file: string,
    text: string,
    columns: readonly Column[],
  ): PersonRow<Column | 'who'>[] {
    const wanted = ['who', ...columns] as const;
    return readTable<Column | 'who'>(file, text, wanted, this.rejections).flatMap((row) => {
      const participant = this.participants.get(row.value.who);
      if (participant) return [{ ...row, participant }];
      this.reject(file, row, 'is of nobody among the participants');
      return [];
    });
  }

  /** The study day of a row; undefined, and the row rejected, when there is none. */
  day(file: string, row: TableRow<'day'>): number | undefined {
    const { day } = row.value;
    if (day === '') this.reject(file, row, 'has no day');
    else if (!NUMBER.test(day)) this.reject(file, row, 'day is no number');
    else if (Number(day) > this.#lastDay) this.reject(file, row, 'day has not come yet');
    else return Number(day);
    return undefined;
  }

  reject(file: string, { line, text }: { line: number; text: string }, reason: string): void {
    this.rejections.reject({ file, line, reason, row: text });
  }
}
