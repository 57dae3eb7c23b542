import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { sharedData } from '../../test/shared-data.ts';
import { isOpioidOrStreetDrug, substanceClassOf } from './substances.ts';

test.each([
  ['Heroin', 'OPIOID'],
  ['Opioid', 'OPIOID'],
  ['Fentanilo', 'OPIOID'],
  ['Heroína', 'OPIOID'],
  ['Methadone', 'OPIOID_MEDICATION'],
  ['Buprenorphine', 'OPIOID_MEDICATION'],
  ['Cocaine', 'STIMULANT'],
  ['Crack', 'STIMULANT'],
  ['Amphetamine', 'STIMULANT'],
  ['Methylphenidate', 'STIMULANT'],
  ['Cathinones', 'STIMULANT'],
  ['Benzodiazepine', 'SEDATIVE'],
  ['Sedatives', 'SEDATIVE'],
  ['Alcohol', 'ALCOHOL'],
  ['THC', 'CANNABIS'],
  ['Thc', 'CANNABIS'],
  ['K2', 'HALLUCINOGEN'],
  ['Mdma/Hallucinogen', 'HALLUCINOGEN'],
  ['Pcp', 'HALLUCINOGEN'],
  ['Inhalant', 'HALLUCINOGEN'],
  ['Antidepressant', 'OTHER'],
  ['Unknown', 'OTHER'],
  [' heroin ', 'OPIOID'],
  ['', 'OTHER'],
] as const)('%j is %s', (name, expected) => {
  expect(substanceClassOf(name)).toBe(expected);
});

test('opioids and street drugs make a slip critical', () => {
  expect(isOpioidOrStreetDrug('OPIOID')).toBe(true);
  expect(isOpioidOrStreetDrug('STIMULANT')).toBe(true);
  expect(isOpioidOrStreetDrug('SEDATIVE')).toBe(true);
  expect(isOpioidOrStreetDrug('HALLUCINOGEN')).toBe(true);
});

test('alcohol, cannabis, nicotine and what is not said do not', () => {
  expect(isOpioidOrStreetDrug('ALCOHOL')).toBe(false);
  expect(isOpioidOrStreetDrug('CANNABIS')).toBe(false);
  expect(isOpioidOrStreetDrug('NICOTINE')).toBe(false);
  expect(isOpioidOrStreetDrug('OTHER')).toBe(false);
});

test('methadone and buprenorphine are medication and no slip with opioids by themselves', () => {
  expect(isOpioidOrStreetDrug(substanceClassOf('Methadone'))).toBe(false);
  expect(isOpioidOrStreetDrug(substanceClassOf('Suboxone'))).toBe(false);
});

// Skipped where the shared data set is absent.
const testOnRealData = sharedData() === undefined ? test.skip : test;

testOnRealData(
  'the names of real reports and screens leave only medicines and unknowns as OTHER',
  () => {
    const names = ['self_reported_use.csv', 'positive_screens.csv'].flatMap(substancesIn);
    const others = [...new Set(names)].filter((name) => substanceClassOf(name) === 'OTHER').sort();
    expect(others).toEqual([
      'Analgesic',
      'Antibiotic',
      'Antidepressant',
      'Antiemetic',
      'Antihistamine',
      'Antipsychotic',
      'Clonidine',
      'Dextromethorphan',
      'Muscle Relaxant',
      'Unknown',
    ]);
  },
);

function substancesIn(file: string): string[] {
  const [, ...rows] = readFileSync(path.join(sharedData()!, 'ctn0094', file), 'utf8')
    .trim()
    .split(/\r?\n/);
  return rows.map((row) => row.split(',')[1]!);
}
