import type { ApolloServerPlugin } from '@apollo/server';
import type { ApolloContext } from './operation-context.ts';

/**
 * HTTP statuses as GraphQL over HTTP and our conventions have them: 429 for a rate limit, and 200 for a
 * refused document where the caller accepts `application/json` alone.
 */
export const statusPlugin: ApolloServerPlugin<ApolloContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ request, response }) => {
        if (response.body.kind !== 'single' || !request.http) return Promise.resolve();
        const limited = response.body.singleResult.errors?.find(
          (error) => error.extensions?.code === 'RATE_LIMITED',
        );
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
