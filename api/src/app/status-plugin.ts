import type { ApolloServerPlugin } from '@apollo/server';
import type { ApolloContext } from './operation-context.ts';

/**
 * HTTP statuses as GraphQL over HTTP and our conventions have them: 429 for a rate limit, 503 where
 * nothing was done for want of a database, 400 for what is refused before execution, and 200 for it where
 * the caller accepts `application/json` alone.
 */
export const statusPlugin: ApolloServerPlugin<ApolloContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ request, response }) => {
        if (response.body.kind !== 'single' || !request.http) return Promise.resolve();
        const { errors = [], data } = response.body.singleResult;
        const withCode = (code: string) =>
          errors.find(({ extensions }) => extensions?.code === code);
        const limited = withCode('RATE_LIMITED');
        const later = limited ?? (isEmpty(data) ? withCode('UNAVAILABLE') : undefined);
        // Apollo takes whatever our plugins and executor throw for a fault of ours.
        const ours = withCode('INTERNAL') !== undefined;
        if (response.http.status === 500 && !ours) response.http.status = 400;
        if (later) {
          response.http.status = limited ? 429 : 503;
          response.http.headers.set('retry-after', String(later.extensions?.retryAfter));
        } else if (response.http.status === 400 && acceptsJsonAlone(request.http.headers)) {
          response.http.status = 200;
        }
        return Promise.resolve();
      },
    }),
};

/** Whether no root field has anything. */
const isEmpty = (data: Record<string, unknown> | null | undefined) =>
  Object.values(data ?? {}).every((value) => value === null);

function acceptsJsonAlone(headers: { get(name: string): string | undefined }): boolean {
  const accept = headers.get('accept') ?? '';
  return accept.includes('application/json') && !accept.includes('application/graphql-response');
}
