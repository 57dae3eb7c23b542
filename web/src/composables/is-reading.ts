import type { UseQueryResponse } from '@urql/vue';

/**
 * Whether a part of what was asked for is still being read. What other pages have read of the same thing is shown at
 * once and leaves the rest null, which must not pass for nothing there.
 */
export function isReading(
  { fetching, stale }: Pick<UseQueryResponse<unknown>, 'fetching' | 'stale'>,
  part: unknown,
): boolean {
  return (fetching.value || stale.value) && (part === null || part === undefined);
}
