import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { sharedData } from '../../../../test/shared-data.ts';
import { readStudy, type StudyTexts } from '../read-study.ts';
import { studyFiles } from '../study-reading.ts';
import type { StudyEvent } from '../study.ts';

const data = sharedData();
const onRealData = data ? test : test.skip;
const NEXT_YEARS = 2000;

function readReal(folder: string) {
  const texts = Object.fromEntries(
    Object.entries(studyFiles).map(([name, file]) => [
      name,
      readFileSync(path.join(folder, 'ctn0094', file), 'utf8'),
    ]),
  ) as StudyTexts;
  const cells = (text: string) =>
    text
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
  return { texts, cells, study: readStudy(texts, NEXT_YEARS) };
}

const letters = { POSITIVE: '+', NEGATIVE: '-', NOT_PROVIDED: 'o', INVALID: '*', EXPECTED: '?' };

/** The weekly letters of a person, written again from the events. */
function patternOf(events: readonly StudyEvent[]): string {
  return events
    .flatMap(({ key, draft }) =>
      draft.kind === 'DRUG_SCREEN_RESULT'
        ? [{ week: Number(key.split(':')[2]), letter: letters[draft.details.result] }]
        : [],
    )
    .sort((a, b) => a.week - b.week)
    .map(({ letter }) => letter)
    .join('');
}

onRealData('the weekly letters of every person can be written again from the events', () => {
  const { texts, cells, study } = readReal(data ?? '');
  const byPerson = Map.groupBy(study.events, ({ who }) => who);
  const different = cells(texts.weeklyScreens).filter(
    ([who = '', pattern = '']) =>
      patternOf(byPerson.get(who) ?? []) !== pattern.replaceAll('_', ''),
  );
  expect(different).toEqual([]);
});

onRealData('every day with an opioid in the diary is a slip with one, and no other day is', () => {
  const { texts, cells, study } = readReal(data ?? '');
  const told = new Set(
    cells(texts.use).flatMap(([who, substance = '', day]) =>
      ['Heroin', 'Opioid'].includes(substance) ? [`${String(who)}:use:${String(day)}`] : [],
    ),
  );
  const slips = study.events.flatMap(({ key, draft }) =>
    draft.kind === 'SLIP_REPORTED' && draft.details.substances.includes('OPIOID') ? [key] : [],
  );
  expect(slips.filter((key) => !told.has(key))).toEqual([]);
  expect(new Set(slips).size).toBe(told.size);
});

onRealData('few rows are rejected, each with a reason', () => {
  const { study } = readReal(data ?? '');
  expect(study.events.length).toBeGreaterThan(150_000);
  expect(study.rejections.rows.length).toBeLessThan(0.01 * study.events.length);
  expect(study.rejections.rows.every(({ reason }) => reason !== '')).toBe(true);
});
