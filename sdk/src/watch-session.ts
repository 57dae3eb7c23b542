import type { Auth } from './auth.ts';
import { AuthenticationError, HoldfastError, NetworkError } from './errors.ts';

/** Who a watch is signed in as, from one connection to the next. */
export interface WatchSession {
  /** The token to connect with. */
  token(): Promise<string | null | undefined>;
  /** The server has taken the token. */
  accepted(): void;
  /** Gives the error back when connecting again may help; throws it when not. */
  judge(error: unknown): HoldfastError;
}

export function makeWatchSession(auth: Auth | undefined): WatchSession {
  let current: string | null | undefined;
  let refused: { token: string | null | undefined } | null = null;
  return {
    async token() {
      try {
        current = await auth?.(refused?.token ?? undefined);
      } catch (cause) {
        if (cause instanceof HoldfastError) throw cause;
        // Offline, for example: a watch outlives that.
        throw new NetworkError({ code: 'AUTH_UNAVAILABLE', retryable: true, cause });
      }
      return current;
    },

    accepted() {
      refused = null;
    },

    judge(error) {
      if (!(error instanceof HoldfastError)) throw error;
      if (!(error instanceof AuthenticationError)) {
        if (error.retryable) return error;
        throw error;
      }
      if (refused && refused.token === current) throw error;
      refused = { token: current };
      return error;
    },
  };
}
