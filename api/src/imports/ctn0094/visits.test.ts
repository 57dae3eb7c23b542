import { expect, test } from '@jest/globals';
import { Rejections } from '../rejections.ts';
import { StudyReading } from './study-reading.ts';
import { daysAttended, visits } from './visits.ts';

/** Visits of an invented person who was randomized on day 10, and of one who never was. */
function read(rows: string[], pattern = '') {
  const reading = new StudyReading(new Rejections(), 700);
  reading.readParticipants('who,trial,site,randomized_day\n2,27,4,10\n4,27,4,\n');
  const text = ['who,visit,kind,reason,day', ...rows].join('\n');
  const events = visits(reading, text, new Map([['2', pattern]]));
  return {
    events,
    told: events.map(({ day, draft }) => [day, ...Object.values(draft.details)]),
    reasons: reading.rejections.rows.map(({ reason }) => reason),
  };
}

test('a visit and a final one were attended, whatever else is ticked', () => {
  const { told } = read(['2,WK1,visit,,18', '2,P1Wk12,final,no_note;no_show,90']);
  expect(told).toEqual([
    [18, 'PRESENT', 'WK1', null],
    [90, 'PRESENT', 'P1Wk12', null],
  ]);
});

test('a missed visit without a day stands on the day its week was due', () => {
  expect(read(['2,WK3,no visit,no_show,']).told).toEqual([[31, 'ABSENT', 'WK3', 'no_show']]);
  expect(read(['2,M1F,no visit,no_show,']).reasons).toEqual(['has no day']);
  expect(read(['2,WK3,visit,,']).reasons).toEqual(['has no day']);
  expect(read(['4,WK3,no visit,no_show,']).reasons).toEqual([
    'has no day, and weeks of who was never randomized have none',
  ]);
});

test('who could not have come is excused, with the reason that says so', () => {
  const { told } = read([
    '2,WK1,no visit,in_jail,',
    '2,WK2,no visit,no_note;no_show;in_hospital,',
    '2,WK3,no visit,no_note;left_study,',
    '2,WK4,no visit,no_note,',
  ]);
  expect(told.map(([, state, , reason]) => [state, reason])).toEqual([
    ['EXCUSED', 'in_jail'],
    ['EXCUSED', 'in_hospital'],
    ['ABSENT', 'left_study'],
    ['ABSENT', null],
  ]);
});

test('a visit whose form is missing was missed, unless a sample was given that week', () => {
  const { told, reasons } = read(['2,WK1,MISSING,no_note,', '2,WK2,MISSING,no_note,'], 'oo+o');
  expect(told).toEqual([[17, 'ABSENT', 'WK1', null]]);
  expect(reasons).toEqual(['is missing, yet a sample was given that week']);
});

test('where rows contradict each other, having come stands', () => {
  const { told, reasons } = read([
    '2,WK1,no visit,no_show,',
    '2,WK1,visit,,18',
    '2,WK2,no visit,no_show,18',
    '2,WK3,no visit,no_show,32',
  ]);
  expect(told).toEqual([
    [18, 'PRESENT', 'WK1', null],
    [32, 'ABSENT', 'WK3', 'no_show'],
  ]);
  expect(reasons).toEqual([
    'says missed of a visit that was attended',
    'says missed on a day on which the person came',
  ]);
});

test('the same visit and day counts once; another day or visit is another', () => {
  const { told, reasons } = read([
    '2,P1Unsc,,,20',
    '2,P1Unsc,,,20',
    '2,P1Unsc,,,27',
    '2,WK1,visit,,20',
  ]);
  expect(told).toHaveLength(3);
  expect(reasons).toEqual(['the same visit and day again']);
});

test('forms without an answer count where they are filled in only when somebody came', () => {
  const { told, reasons } = read([
    '4,BASELINE,,,0',
    '4,P2Unsc,,,40',
    '4,Cross Active Study,,,0',
    '4,WK2,,,14',
    '4,WK3,perhaps,,21',
    '4,,visit,,22',
  ]);
  expect(told.map(([day, state]) => [day, state])).toEqual([
    [0, 'PRESENT'],
    [40, 'PRESENT'],
  ]);
  expect(reasons).toEqual([
    'is a form and no visit',
    'does not say whether the person came',
    'does not say whether the person came',
    'names no visit',
  ]);
});

test('days attended are told in order', () => {
  const { events } = read(['2,WK4,visit,,40', '2,WK1,visit,,18', '2,WK2,no visit,,']);
  expect(daysAttended(events)).toEqual(new Map([['2', [18, 40]]]));
});
