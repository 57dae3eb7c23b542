import { expect, test } from '@jest/globals';
import { readStudy, type StudyTexts } from './read-study.ts';

/** Invented people in the form of the data set. */
const participants = [
  'who,trial,site,age,is_male,race,is_hispanic,treatment,randomized_day',
  '2,27,4,40,Yes,,No,Methadone,10',
  '4,51,9,31,No,,No,,',
].join('\n');

const nothing: StudyTexts = {
  participants,
  weeklyScreens: 'who,pattern',
  positiveScreens: 'who,substance,day',
  use: 'who,substance,day',
  visits: 'who,visit,kind,reason,day',
};

function read(texts: Partial<Record<keyof StudyTexts, string[]>>, lastDay = 700) {
  const given = Object.entries(texts).map(([name, rows]) => {
    const header = nothing[name as keyof StudyTexts];
    return [name, [header, ...rows].join('\n')];
  });
  const study = readStudy({ ...nothing, ...Object.fromEntries(given) }, lastDay);
  return {
    ...study,
    told: study.events.map(({ who, day, draft }) => [who, day, ...Object.values(draft.details)]),
    reasons: study.rejections.rows.map(({ reason }) => reason),
    leftOut: study.rejections.leftOut(),
  };
}

test('a participant has a trial, a site and perhaps a day of randomization', () => {
  expect(read({}).participants).toEqual([
    { who: '2', trial: 'CTN-0027', site: '4', randomizedDay: 10 },
    { who: '4', trial: 'CTN-0051', site: '9', randomizedDay: null },
  ]);
});

test('participants that cannot be right are rejected, and their rows with them', () => {
  const { participants: people, reasons } = read({
    participants: ['2,27,4,,,,,,', ',27,4,,,,,,', '6,,4,,,,,,', '8,30,4,,,,,,soon'],
    use: ['6,Heroin,3'],
  });
  expect(people).toHaveLength(2);
  expect(reasons).toEqual([
    'the same person again',
    'says not who',
    'is of no known trial',
    'day is no number',
    'is of nobody among the participants',
  ]);
});

test('a day of use is one slip with the classes of all substances', () => {
  const { told, events } = read({ use: ['2,Heroin,-3', '2,Cocaine,5', '2,Heroin,5', '2,Crack,5'] });
  expect(told).toEqual([
    ['2', -3, ['OPIOID']],
    ['2', 5, ['OPIOID', 'STIMULANT']],
  ]);
  expect(events.map(({ key }) => key)).toEqual(['2:use:-3', '2:use:5']);
});

test('days of medication, nicotine or other medicines alone are no slips, and are counted', () => {
  const { told, leftOut } = read({
    use: [
      '2,Buprenorphine,1',
      '2,Methadone,2',
      '2,Methadone,3',
      '2,Heroin,3',
      '2,Nicotine,4',
      '2,Antibiotic,5',
      '2,Antidepressant,6',
      '2,Alcohol,6',
      '2,Never heard of,7',
    ],
  });
  expect(told).toEqual([
    ['2', 3, ['OPIOID', 'OPIOID_MEDICATION']],
    ['2', 6, ['ALCOHOL']],
    ['2', 7, ['OTHER']],
  ]);
  expect(leftOut).toEqual([
    ['days of medication for opioid use disorder alone: no slip', 2],
    ['days of nicotine alone: no slip', 1],
    ['days of other medicines alone: no slip', 1],
  ]);
});

test('rows of use that cannot be right are rejected one by one', () => {
  const { told, reasons } = read(
    { use: ['2,Heroin,', '2,Heroin,x', '2,,4', '2,Heroin,5', '2,heroin,5', '2,Heroin,31'] },
    30,
  );
  expect(told).toEqual([['2', 5, ['OPIOID']]]);
  expect(reasons).toEqual([
    'has no day',
    'day is no number',
    'names no substance',
    'the same day and substance again',
    'day has not come yet',
  ]);
});

test('letters of a pattern are weekly screens, counted from randomization', () => {
  const { told } = read({ weeklyScreens: ['2,+-o*_', '4,o'] });
  expect(told).toEqual([
    ['4', 6, 'NOT_PROVIDED', false, []],
    ['2', 10, 'POSITIVE', true, ['OPIOID']],
    ['2', 17, 'NEGATIVE', true, []],
    ['2', 30, 'NOT_PROVIDED', false, []],
    ['2', 31, 'INVALID', false, []],
  ]);
});

test('a positive screen lies on the day of its sample and carries what was found that week', () => {
  const { told, leftOut } = read({
    weeklyScreens: ['2,+-'],
    positiveScreens: ['2,Thc,11', '2,Opioid,13', '2,Cocaine,13', '2,Thc,19', '2,Opioid,3'],
  });
  expect(told).toEqual([
    ['2', 13, 'POSITIVE', true, ['CANNABIS', 'OPIOID', 'STIMULANT']],
    ['2', 19, 'NEGATIVE', true, []],
  ]);
  expect(leftOut).toEqual([['days with substances found outside of a positive opioid screen', 2]]);
});

test('a negative screen lies on a day on which the person came', () => {
  const { told } = read({ weeklyScreens: ['2,-'], visits: ['2,WK0,visit,,12'] });
  expect(told).toContainEqual(['2', 12, 'NEGATIVE', true, []]);
});

test('weeks that have not come yet are no screens', () => {
  const { told, leftOut } = read({ weeklyScreens: ['2,oo'] }, 20);
  expect(told).toEqual([['2', 16, 'NOT_PROVIDED', false, []]]);
  expect(leftOut).toEqual([['weeks that have not come yet', 1]]);
});

test('a letter without a meaning costs its week alone', () => {
  const { told, reasons } = read({ weeklyScreens: ['2,-?-', '2,o'] });
  expect(told).toHaveLength(2);
  expect(reasons).toEqual([
    'has letters of no known meaning; its other weeks are brought in',
    'the same person again',
  ]);
});
