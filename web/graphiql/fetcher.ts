import { createGraphiQLFetcher } from '@graphiql/toolkit';
import type { Fetcher } from '@graphiql/toolkit';

const endpoint = new URL('/graphql', location.href);
const socket = new URL(endpoint);
socket.protocol = endpoint.protocol === 'https:' ? 'wss:' : 'ws:';

const send = createGraphiQLFetcher({
  url: endpoint.href,
  subscriptionUrl: socket.href,
  enableIncrementalDelivery: false,
});

/**
 * Sends operations to this origin: over HTTP, subscriptions over WebSocket (graphql-transport-ws). The
 * session's cookie travels with both. What the headers editor holds goes along, over WebSocket in the
 * payload of `connection_init`, where names are matched as they are written: hence lower case.
 */
export const fetcher: Fetcher = (params, options) =>
  send(params, { ...options, headers: lowerCased(options?.headers) });

function lowerCased(headers: Record<string, unknown> = {}) {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}
