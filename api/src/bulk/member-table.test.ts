import { expect, test } from '@jest/globals';
import { readMembers, UnreadableMembers } from './member-table.ts';

const aliases = async (text: string) =>
  (await readMembers(text)).rows.map(({ values }) => values?.alias);

test('columns may stand in any order, in any case, and beside others, which are named', async () => {
  const { rows, ignored } = await readMembers(
    '\ufeffAlias,Shoe Size,KEY,Legal Name\r\nAna, 38 ,7, A B \r\n',
  );
  expect(ignored).toEqual(['shoe_size']);
  expect(rows).toEqual([
    {
      row: 2,
      values: expect.objectContaining({ key: '7', alias: 'Ana', legal_name: 'A B', phone: '' }),
    },
  ]);
});

test('semicolons and tabs separate, as spreadsheets of other countries write them', async () => {
  expect(await aliases('key;alias\n1;Ana, the second\n')).toEqual(['Ana, the second']);
  expect(await aliases('key\talias\n1\tAna\n')).toEqual(['Ana']);
});

test('rows are counted as a spreadsheet does, past empty ones and values of several lines', async () => {
  const { rows } = await readMembers('key,alias\n1,A\n\n,\n2,"B\nC"\n3,D\n');
  expect(rows.map(({ row }) => row)).toEqual([2, 5, 6]);
});

test('a row of another length is kept without values, to be told of', async () => {
  expect(
    (await readMembers('key,alias\n1\n2,B\n')).rows.map(({ values }) => values === null),
  ).toEqual([true, false]);
});

test('blanks around a value are none of it, within quotes neither', async () => {
  expect(await aliases('key,alias\n1,"  Ana "\n2, \n')).toEqual(['Ana', '']);
});

test('the apostrophe that the export puts before a formula is taken away, and no other', async () => {
  expect(await aliases(`key,alias\n1,'+15555550123\n2,'tis\n`)).toEqual(['+15555550123', "'tis"]);
});

test('what holds no members is refused as a whole, without quoting it', async () => {
  const refusal = async (text: string) => {
    try {
      await readMembers(text);
    } catch (error) {
      return error instanceof UnreadableMembers ? error.message : error;
    }
    return undefined;
  };
  expect(await refusal('')).toBe('The file has no column key and alias.');
  expect(await refusal('Ana,1980-01-01\n')).toBe('The file has no column key and alias.');
  expect(await refusal('key,alias,key\n')).toBe('The file has two columns key.');
  expect(await refusal('key,alias\n1,"Ana\n')).toBe('The file is no CSV.');
  expect(await refusal('key,alias\n1,A\0\n')).toBe('The file is no CSV.');
  expect(await refusal(`key,alias\n1,"${'A'.repeat(70_000)}`)).toBe('The file is no CSV.');
});

test('a file has so many rows and no more, whatever empty ones a spreadsheet writes after them', async () => {
  const text = `key,alias\n${'1,A\n'.repeat(20_000)}`;
  expect((await readMembers(`${text}${',\n'.repeat(1000)}`)).rows).toHaveLength(20_000);
  await expect(readMembers(`${text}1,A\n`)).rejects.toMatchObject({ reason: 'TOO_MANY_ROWS' });
  const empty = ',\n'.repeat(100_000);
  await expect(readMembers(`key,alias\n${empty}`)).rejects.toMatchObject({
    reason: 'TOO_MANY_ROWS',
  });
});

test('a character that lies across two pieces of a long file stays whole', async () => {
  const name = 'ñ'.repeat(30_000);
  expect(await aliases(`key,alias\n1,${name}\n`)).toEqual([name]);
});

test('others have their turn while a long file is read', async () => {
  let turns = 0;
  const count = () => {
    turns += 1;
    next = setImmediate(count);
  };
  let next = setImmediate(count);
  await readMembers(`key,alias\n${'1,A\n'.repeat(20_000)}`);
  clearImmediate(next);
  expect(turns).toBeGreaterThan(50);
});
