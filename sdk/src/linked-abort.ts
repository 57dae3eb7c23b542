export interface LinkedAbort {
  abort(): void;
  signal: AbortSignal;
  unlink(): void;
}

/**
 * A controller that aborts with the signal too, until it is unlinked. By hand: old phones lack
 * `AbortSignal.any`.
 */
export function linkedAbort(signal: AbortSignal | undefined): LinkedAbort {
  const controller = new AbortController();
  const abort = () => controller.abort();
  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort);
  return {
    abort,
    signal: controller.signal,
    unlink: () => signal?.removeEventListener('abort', abort),
  };
}
