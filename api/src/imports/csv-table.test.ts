import { expect, test } from '@jest/globals';
import { readTable, UnreadableTable } from './csv-table.ts';
import { Rejections } from './rejections.ts';

const read = (text: string, rejections = new Rejections()) => ({
  rows: readTable('days.csv', text, ['who', 'day'], rejections),
  rejections,
});

test('columns may stand in any order and beside others', () => {
  const { rows } = read('\ufeffday,extra,who\r\n3,x, a \r\n\r\n4,"y,z",b\r\n');
  expect(rows.map(({ value }) => value)).toEqual([
    { who: 'a', day: '3' },
    { who: 'b', day: '4' },
  ]);
});

test('a row of another length is rejected with its line, and the rest is read', () => {
  const { rows, rejections } = read('who,day\na,1\nb\nc,2,3\nd,4\n');
  expect(rows.map(({ value }) => value.who)).toEqual(['a', 'd']);
  expect(rejections.rows).toEqual([
    { file: 'days.csv', line: 3, reason: 'has not as many values as the header', row: 'b' },
    { file: 'days.csv', line: 4, reason: 'has not as many values as the header', row: 'c,2,3' },
  ]);
});

test('a table without a column, or no table at all, is refused as a whole', () => {
  expect(() => read('who,date\na,1\n')).toThrow(new UnreadableTable('days.csv has no column day'));
  expect(() => read('')).toThrow(UnreadableTable);
  expect(() => read('who,day\na,"1\n')).toThrow(UnreadableTable);
});
