import { AsyncLocalStorage } from 'node:async_hooks';

/** The request that is being answered, for code that Apollo calls without a context. */
export const requestScope = new AsyncLocalStorage<{ requestId: string }>();

export const currentRequestId = (): string => requestScope.getStore()?.requestId ?? 'none';
