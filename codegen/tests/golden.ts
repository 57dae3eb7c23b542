import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@jest/globals';
import { formatted } from '../formatted.ts';

const folder = path.join(import.meta.dirname, 'golden');

export const goldenPath = (file: string): string => path.join(folder, file);
export const readGolden = (file: string): string => readFileSync(goldenPath(file), 'utf8');

/** The features that have a golden schema, by the names of their files. */
export const goldenFeatures = globSync('*.graphql', { cwd: folder })
  .map((file) => path.basename(file, '.graphql'))
  .sort();

/**
 * Expects the text, once formatted, to be what the golden file holds. The file changes only when
 * asked for: `UPDATE_GOLDEN=1`.
 */
export async function expectGolden(file: string, text: string): Promise<void> {
  const target = goldenPath(file);
  const generated = await formatted(target, text);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(target, generated);
  if (!existsSync(target)) throw new Error(`${file} is missing; UPDATE_GOLDEN=1 writes it.`);
  expect(generated).toBe(readFileSync(target, 'utf8'));
}
