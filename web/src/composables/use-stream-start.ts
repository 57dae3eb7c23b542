import { computed, shallowRef, watchEffect, type ComputedRef } from 'vue';

/** A thing that is read and followed, with the cursor of its stream that came with it. */
interface Read {
  id: string;
  cursor: string | null | undefined;
}

/**
 * Where the stream of a thing begins: at the cursor that came when it was first read, so that nothing is lost between
 * the two. From there the stream goes on by itself, so that what is read later moves nothing.
 */
export function useStreamStart(read: () => Read | null | undefined): ComputedRef<string | null> {
  const start = shallowRef<{ id: string; cursor: string } | null>(null);
  watchEffect(() => {
    const { id, cursor } = read() ?? {};
    if (id !== undefined && cursor && start.value?.id !== id) start.value = { id, cursor };
  });
  return computed(() => {
    const { id, cursor } = read() ?? {};
    return cursor && start.value?.id === id ? (start.value?.cursor ?? null) : null;
  });
}
