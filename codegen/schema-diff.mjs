// Compares the SDL with that of the main branch, prints what differs, and fails on what breaks
// clients: `node codegen/schema-diff.mjs`.
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

const sdlFile = /\.(type|api)\.graphql$/;

/**
 * The commit to compare with: where this branch left the main branch, or, on the main branch
 * itself, the commit before. Undefined when there is neither.
 * @param {(ref: string) => string | undefined} commitOf resolves a git ref, undefined if unknown
 * @param {(a: string, b: string) => string | undefined} mergeBase the newest common commit
 */
export function baseCommit(commitOf, mergeBase) {
  const main = commitOf('origin/main') ?? commitOf('main');
  const base = main && mergeBase('HEAD', main);
  return base && base !== commitOf('HEAD') ? base : commitOf('HEAD^');
}

/**
 * Whether a removal keeps its promise: the old schema deprecated it with "Removal after
 * 2027-06-30", and that day has passed.
 * @param {import('@graphql-inspector/core').Change} change
 * @param {import('graphql').GraphQLSchema} oldSchema
 * @param {string} today such as 2027-07-01
 */
export function isAnnouncedRemoval({ type, path = '' }, oldSchema, today) {
  if (!type.endsWith('_REMOVED')) return false;
  const [typeName, member, argument] = path.split('.');
  const owner = oldSchema.getType(typeName);
  const field = owner?.getFields?.()[member] ?? owner?.getValue?.(member);
  const removed = argument ? field?.args.find(({ name }) => name === argument) : field;
  const announced = /Removal after (\d{4}-\d{2}-\d{2})/.exec(removed?.deprecationReason ?? '')?.[1];
  return announced !== undefined && announced < today;
}

/**
 * What differs between two schemas, the worst first, each with whether it fails the check.
 * @param {string} oldSdl
 * @param {string} newSdl
 * @param {string} today
 */
export async function differences(oldSdl, newSdl, today) {
  const oldSchema = buildSchema(oldSdl);
  const changes = await diff(oldSchema, buildSchema(newSdl));
  const order = ['BREAKING', 'DANGEROUS', 'NON_BREAKING'];
  return changes
    .map((change) => ({
      level: change.criticality.level,
      message: change.message,
      fails:
        change.criticality.level === 'BREAKING' && !isAnnouncedRemoval(change, oldSchema, today),
    }))
    .toSorted((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
}

/** Git's answer; undefined when it refuses. */
function git(...args) {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return undefined;
  }
}

function sdlAt(commit) {
  const files = git('ls-tree', '-r', '--name-only', commit, 'schema')?.split('\n') ?? [];
  return files
    .filter((file) => sdlFile.test(file))
    .map((file) => git('show', `${commit}:${file}`))
    .join('\n');
}

async function main() {
  const base = baseCommit(
    (ref) => git('rev-parse', '--verify', '--quiet', `${ref}^{commit}`),
    (a, b) => git('merge-base', a, b),
  );
  const oldSdl = base && sdlAt(base);
  if (!oldSdl) {
    console.log('Schema difference: skipped, there is no earlier schema to compare with.');
    return;
  }
  const newSdl = globSync('schema/**/*.{type,api}.graphql')
    .sort()
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const found = await differences(oldSdl, newSdl, new Date().toISOString().slice(0, 10));
  for (const { level, message } of found) console.log(`${level.padEnd(12)} ${message}`);
  const failing = found.filter(({ fails }) => fails);
  console.log(
    `Schema difference from ${base.slice(0, 9)}: ${found.length}, breaking ${failing.length}.`,
  );
  if (failing.length) process.exitCode = 1;
}

if (import.meta.main) await main();
