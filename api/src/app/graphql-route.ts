import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import cors from '@fastify/cors';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { unavailable } from '../common/api-error.ts';
import { Context, type ApolloContext, type Transport } from './operation-context.ts';
import { requestScope } from './request-scope.ts';
import type { Services } from './services.ts';
import { originAllowed, SESSION_COOKIE, tokenOf, viewerOfToken } from './transport.ts';

/** Pages of the configured origins may call, with their cookies; nobody else's may. */
export async function allowOrigins(fastify: FastifyInstance, origins: string[]): Promise<void> {
  if (origins.length === 0) return;
  await fastify.register(cors, { origin: origins, credentials: true, methods: ['GET', 'POST'] });
}

/**
 * `POST /graphql`, and `GET` for queries of who sends the header that browsers' forms cannot.
 * @param isClosing from when nothing new is begun
 */
export function serveGraphql(
  fastify: FastifyInstance,
  apollo: ApolloServer<ApolloContext>,
  services: Services,
  isClosing: () => boolean,
): void {
  const handler = fastifyApolloHandler(apollo, {
    context: async (request, reply) => ({
      operation: new Context(services, await transportOf(services, request, reply)),
    }),
  });
  fastify.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    preHandler: async (request, reply) => {
      // A record is for nobody between to keep.
      reply.header('cache-control', 'no-store');
      if (!originAllowed(request.raw, services.config.origins)) {
        await reply.code(403).send({ errors: [{ message: 'This origin may not call.' }] });
      } else if (isClosing()) {
        const { message, extensions } = unavailable();
        const error = { message, extensions: { ...extensions, requestId: request.id } };
        await reply
          .code(503)
          .header('retry-after', '1')
          .send({ errors: [error] });
      }
    },
    handler(request, reply) {
      return requestScope.run({ requestId: request.id }, () =>
        handler.call(fastify, request, reply),
      ) as unknown;
    },
  });
}

async function transportOf(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Transport> {
  const { authorization, cookie } = request.headers;
  return {
    requestId: request.id,
    address: services.addressOf(request.raw),
    viewer: await viewerOfToken(services.sessions, tokenOf(authorization, cookie)),
    wantsCost: request.headers['x-holdfast-cost'] === '1',
    setSessionCookie: (token, expiresAt) => {
      void reply.setCookie(SESSION_COOKIE, token ?? '', {
        path: '/',
        httpOnly: true,
        secure: true,
        sameSite: 'strict',
        expires: new Date(token && expiresAt ? expiresAt : 0),
      });
    },
  };
}
