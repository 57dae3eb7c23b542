import { Client, fetchExchange, mapExchange, type CombinedError } from '@urql/core';
import { shallowRef } from 'vue';
import { graphqlCache } from './graphql-cache.ts';

const URL = '/graphql';

/** Told when the API no longer knows our session. */
let onSessionLost: () => void = () => undefined;

/**
 * The client in use. A new one, with an empty cache, is made for whoever signs in: nothing of one
 * person's reading is left for the next at the same desk.
 */
export const graphqlClient = shallowRef(createGraphqlClient());

export function renewGraphqlClient(): void {
  graphqlClient.value = createGraphqlClient();
}

export function whenSessionLost(listener: () => void): void {
  onSessionLost = listener;
}

function createGraphqlClient(): Client {
  return new Client({
    url: URL,
    preferGetMethod: false,
    fetchOptions: { credentials: 'same-origin' },
    requestPolicy: 'cache-and-network',
    exchanges: [
      graphqlCache(),
      mapExchange({
        onError(error) {
          if (isUnauthenticated(error)) onSessionLost();
        },
      }),
      fetchExchange,
    ],
  });
}

function isUnauthenticated(error: CombinedError): boolean {
  return error.graphQLErrors.some(({ extensions }) => extensions['code'] === 'UNAUTHENTICATED');
}
