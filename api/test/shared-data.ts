import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * The folder of real input that some tests compare with, or undefined where this machine has none:
 * those tests then say that they were skipped. HOLDFAST_SHARED overrides `../shared` beside the
 * clone.
 */
export function sharedData(): string | undefined {
  const shared = process.env.HOLDFAST_SHARED ?? path.join(import.meta.dirname, '../../../shared');
  const data = path.join(shared, 'data');
  return existsSync(data) ? data : undefined;
}
