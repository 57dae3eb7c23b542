import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { baseCommit, differences } from '../schema-diff.mjs';

/** A repository by its refs; the newest common commit of HEAD and main is given. */
const base = (refs: Record<string, string>, common?: string) =>
  baseCommit(
    (ref) => refs[ref],
    () => common,
  );

test('a branch is compared with where it left the main branch of the origin', () => {
  const refs = { HEAD: 'c3', 'HEAD^': 'c2', main: 'm1', 'origin/main': 'm2' };
  expect(base(refs, 'm0')).toBe('m0');
});

test('the main branch is compared with its commit before', () => {
  expect(base({ HEAD: 'm2', 'HEAD^': 'm1', main: 'm2' }, 'm2')).toBe('m1');
});

test('a clone without a main branch is compared with its commit before', () => {
  expect(base({ HEAD: 'c2', 'HEAD^': 'c1' })).toBe('c1');
});

test('the first commit has nothing to be compared with', () => {
  expect(base({ HEAD: 'm1', main: 'm1' }, 'm1')).toBeUndefined();
});

const today = '2027-07-01';
const sdl = (field: string) => `type Query { ok: Boolean ${field} } enum State { OPEN TAKEN }`;

test('an addition does not fail', async () => {
  expect(await differences(sdl(''), sdl('alias: String'), today)).toEqual([
    { level: 'NON_BREAKING', message: expect.stringContaining('alias'), fails: false },
  ]);
});

test('a removal fails, and is told before what does not', async () => {
  const found = await differences(sdl('name: String'), sdl('alias: String'), today);
  expect(found.map(({ level, fails }) => [level, fails])).toEqual([
    ['BREAKING', true],
    ['NON_BREAKING', false],
  ]);
});

test.each([
  ['a field', 'name: String @deprecated(reason: "R")', ''],
  ['an argument', 'name(a: Int @deprecated(reason: "R")): String', 'name: String'],
])('%s may go once the day has passed that its deprecation named', async (_what, before, after) => {
  const fails = async (reason: string) => {
    const found = await differences(sdl(before.replace('R', reason)), sdl(after), today);
    return found.some((difference) => difference.fails);
  };
  expect(await fails('Use alias. Removal after 2027-06-30')).toBe(false);
  expect(await fails('Use alias. Removal after 2027-07-01')).toBe(true);
  expect(await fails('Use alias.')).toBe(true);
});

test('an enum value may go in the same way', async () => {
  const before = 'type Query { ok: State } enum State { A B @deprecated(reason: "R") }';
  const after = 'type Query { ok: State } enum State { A }';
  const [gone] = await differences(before.replace('R', 'Removal after 2027-06-30'), after, today);
  expect(gone).toMatchObject({ level: 'BREAKING', fails: false });
});

test('the command reads both schemas, prints what differs and fails on a break', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'schema-diff-'));
  const run = (command: string, ...args: string[]) =>
    spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  const commit = (text: string) => {
    writeFileSync(path.join(folder, 'schema/member.type.graphql'), text);
    run('git', 'add', 'schema');
    run('git', '-c', 'user.name=Test', '-c', 'user.email=test@example.org', 'commit', '-m', text);
  };
  const check = () => run(process.execPath, path.resolve('codegen/schema-diff.mjs'));
  run('git', 'init', '--initial-branch=main');
  mkdirSync(path.join(folder, 'schema'));
  commit('type Query { name: String }');
  expect(check()).toMatchObject({ status: 0, stdout: expect.stringContaining('skipped') });
  commit('type Query { alias: String }');
  expect(check()).toMatchObject({ status: 1, stdout: expect.stringContaining("'name'") });
  rmSync(folder, { recursive: true });
});
