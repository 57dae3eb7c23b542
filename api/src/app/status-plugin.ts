import type { ApolloServerPlugin } from '@apollo/server';
import type { ApolloContext } from './operation-context.ts';

/**
 * HTTP statuses as GraphQL over HTTP and our conventions have them: 429 for a rate limit, 400 for what
 * is refused before execution, and 200 for it where the caller accepts `application/json` alone.
 */
export const statusPlugin: ApolloServerPlugin<ApolloContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ request, response }) => {
        if (response.body.kind !== 'single' || !request.http) return Promise.resolve();
        const { errors = [] } = response.body.singleResult;
        const limited = errors.find((error) => error.extensions?.code === 'RATE_LIMITED');
        // Apollo takes whatever our plugins and executor throw for a fault of ours.
        const ours = errors.some((error) => error.extensions?.code === 'INTERNAL');
        if (response.http.status === 500 && !ours) response.http.status = 400;
        if (limited) {
          response.http.status = 429;
          response.http.headers.set('retry-after', String(limited.extensions?.retryAfter ?? 1));
        } else if (response.http.status === 400 && acceptsJsonAlone(request.http.headers)) {
          response.http.status = 200;
        }
        return Promise.resolve();
      },
    }),
};

function acceptsJsonAlone(headers: { get(name: string): string | undefined }): boolean {
  const accept = headers.get('accept') ?? '';
  return accept.includes('application/json') && !accept.includes('application/graphql-response');
}
