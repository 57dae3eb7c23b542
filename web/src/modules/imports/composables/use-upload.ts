import { createClient, HoldfastError, type ImportFile } from '@holdfast/sdk';
import { ref, shallowRef } from 'vue';
import { problemOfSdk, type Problem } from '../../../app/problem.ts';

/** Why a file was not taken, in a form that can be translated. */
export interface Refusal {
  /** Translated under `imports.unreadable.<reason>`. */
  reason: string;
  /** Columns that it is about. */
  columns: string;
}

/** For files, which urql does not carry. */
const holdfast = createClient({ url: '/graphql' });

const REASONS = [
  'NOT_UTF8',
  'NOT_CSV',
  'NO_HEADER',
  'COLUMNS_MISSING',
  'COLUMN_TWICE',
  'TOO_MANY_ROWS',
];
/** A file is not sent that the server would not take. */
const LARGEST = 5 * 1024 * 1024;
/** A slow line takes its time. */
const LONGEST_MS = 120_000;

/** Sends a file of members, and keeps what is said against it. */
export function useUpload() {
  const sending = ref(false);
  const problem = shallowRef<Problem | null>(null);
  const refusal = shallowRef<Refusal | null>(null);

  return { upload, sending, problem, refusal };

  /** Gives the file as it was taken; null when it was not. */
  async function upload(file: File): Promise<ImportFile | null> {
    problem.value = null;
    refusal.value = file.size > LARGEST ? { reason: 'TOO_LARGE', columns: '' } : null;
    if (refusal.value) return null;
    sending.value = true;
    try {
      return await holdfast.imports.upload(file, { fileName: file.name, timeoutMs: LONGEST_MS });
    } catch (error) {
      if (!(error instanceof HoldfastError)) throw error;
      refusal.value = refusalOf(error);
      if (!refusal.value) problem.value = problemOfSdk(error);
      return null;
    } finally {
      sending.value = false;
    }
  }
}

function refusalOf(error: HoldfastError): Refusal | null {
  const { reason, columns } = error.graphqlErrors[0]?.extensions ?? {};
  if (typeof reason !== 'string' || !REASONS.includes(reason)) return null;
  return { reason, columns: Array.isArray(columns) ? columns.join(', ') : '' };
}
