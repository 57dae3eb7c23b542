import {
  Client,
  fetchExchange,
  mapExchange,
  subscriptionExchange,
  type CombinedError,
} from '@urql/core';
import { shallowRef } from 'vue';
import { forwardToWatch } from './live-watch.ts';
import { graphqlCache } from './graphql-cache.ts';
import { noteConnection } from './live-connection.ts';

const URL = '/graphql';

let sessionLost: () => void = () => undefined;

/**
 * The client in use. A new one, with an empty cache, is made for whoever signs in: nothing of one
 * person's reading is left for the next at the same desk.
 */
export const graphqlClient = shallowRef(createGraphqlClient());

export function renewGraphqlClient(): void {
  graphqlClient.value = createGraphqlClient();
}

/** Called when the API no longer knows our session. */
export function whenSessionLost(listener: () => void): void {
  sessionLost = listener;
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
          if (isUnauthenticated(error)) sessionLost();
        },
      }),
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: forwardToWatch({
          onState: noteConnection,
          onSessionLost: () => sessionLost(),
        }),
      }),
    ],
  });
}

function isUnauthenticated(error: CombinedError): boolean {
  return error.graphQLErrors.some(({ extensions }) => extensions['code'] === 'UNAUTHENTICATED');
}
