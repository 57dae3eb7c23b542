import type { SubstanceClass } from '../../generated/schema.ts';
import { endsRecoveryRun, substanceClassOf } from '../../monitoring/substances.ts';
import type { StudyEvent } from './study.ts';
import { studyFiles, type StudyReading } from './study-reading.ts';

/**
 * Medicines that the diary of use lists beside drugs. Nothing says that they were taken other than as
 * meant, so that they are no slip.
 */
const MEDICINES = new Set([
  'analgesic',
  'antibiotic',
  'antidepressant',
  'antiemetic',
  'antihistamine',
  'antipsychotic',
  'clonidine',
]);

interface UseDay {
  who: string;
  day: number;
  substances: Set<string>;
}

/**
 * Days of self-reported use as slips: one a person and day, with the classes of all substances. Days of
 * nicotine, of methadone or buprenorphine, or of other medicines alone are no slips.
 */
export function useDays(reading: StudyReading, text: string): StudyEvent[] {
  const days = new Map<string, UseDay>();
  const file = studyFiles.use;
  for (const row of reading.rows(file, text, ['substance', 'day'])) {
    const { who, substance } = row.value;
    const day = reading.day(file, row);
    if (day === undefined) continue;
    const key = `${who}:${String(day)}`;
    const known = days.get(key) ?? { who, day, substances: new Set() };
    const name = substance.toLowerCase();
    if (name === '') reading.reject(file, row, 'names no substance');
    else if (known.substances.has(name))
      reading.reject(file, row, 'the same day and substance again');
    else days.set(key, { ...known, substances: known.substances.add(name) });
  }
  return [...days.values()].flatMap((day) => slipOf(reading, day));
}

function slipOf(reading: StudyReading, { who, day, substances }: UseDay): StudyEvent[] {
  const drugs = [...substances].filter((name) => !MEDICINES.has(name));
  const classes = [...new Set(drugs.map(substanceClassOf))].sort();
  if (!endsRecoveryRun(classes)) {
    reading.rejections.leaveOut(`days of ${onlyWhat(classes)} alone: no slip`);
    return [];
  }
  const key = `${who}:use:${String(day)}`;
  return [{ who, day, key, draft: { kind: 'SLIP_REPORTED', details: { substances: classes } } }];
}

function onlyWhat(classes: readonly SubstanceClass[]): string {
  if (classes.length === 0) return 'other medicines';
  return classes.includes('NICOTINE') ? 'nicotine' : 'medication for opioid use disorder';
}
