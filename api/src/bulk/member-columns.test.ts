import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { memberColumns } from './member-table.ts';

const textOf = (file: string) => readFile(new URL(`../../../${file}`, import.meta.url), 'utf8');

test('the template for spreadsheets has the columns that are read', async () => {
  expect((await textOf('docs/members.csv')).trimEnd()).toBe(memberColumns.join(','));
});

test('the table in docs/imports.md explains the columns that are read', async () => {
  const [, ...rest] = (await textOf('docs/imports.md')).split(/^\| column {2,}\|.*$/m);
  const [table = ''] = rest.join('').trimStart().split('\n\n');
  const columns = [...table.matchAll(/^\| `(\w+)`/gm)].map(([, column]) => column);
  expect(columns).toEqual([...memberColumns]);
});

test('the template of the portal has the columns that are read', async () => {
  const source = await textOf('web/src/modules/imports/composables/template.ts');
  const [list = ''] = /const COLUMNS = \[([^\]]*)\]/.exec(source)?.slice(1) ?? [];
  expect([...list.matchAll(/'(\w+)'/g)].map(([, column]) => column)).toEqual([...memberColumns]);
});

test.each(['en', 'es'])(
  'in %s the portal has words for faults of the columns that are read',
  async (locale) => {
    const file = `web/src/modules/imports/locales/${locale}.json`;
    const { fault } = JSON.parse(await textOf(file)) as { fault: Record<string, unknown> };
    const columns = Object.entries(fault).filter(
      ([name, words]) => typeof words === 'object' && name !== 'row',
    );
    expect(columns.map(([name]) => name).filter((name) => !isColumn(name))).toEqual([]);
  },
);

const isColumn = (name: string) => (memberColumns as readonly string[]).includes(name);
