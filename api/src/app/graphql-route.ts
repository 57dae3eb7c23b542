import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import cors from '@fastify/cors';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ApiError, unavailable } from '../common/api-error.ts';
import { isNotLetIn } from './database.ts';
import { Context, type ApolloContext, type Transport } from './operation-context.ts';
import { LARGEST_BODY } from './limits.ts';
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
      operation: new Context(
        services,
        await transportOf(services, request, reply).catch(unavailableStatus),
      ),
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
          .header('retry-after', String(extensions.retryAfter))
          .send({ errors: [error] });
      }
    },
    errorHandler: refuseBody,
    handler(request, reply) {
      return requestScope.run({ requestId: request.id }, () =>
        handler.call(fastify, request, reply),
      ) as unknown;
    },
  });
}

/** Before there is a context no plugin of Apollo's is asked for the status: the error itself says it. */
function unavailableStatus(error: unknown): never {
  if (!isNotLetIn(error)) throw error;
  const { code, message, extensions } = unavailable();
  const headers = new Map([['retry-after', String(extensions.retryAfter)]]);
  throw new ApiError(code, message, { ...extensions, http: { status: 503, headers } });
}

/** Why a body was not read, by Fastify's code. */
const UNREAD: Record<string, string> = {
  FST_ERR_CTP_BODY_TOO_LARGE: `The body is larger than ${String(LARGEST_BODY / 1024)} kB.`,
  FST_ERR_CTP_EMPTY_JSON_BODY: 'The body is empty.',
  FST_ERR_CTP_INVALID_JSON_BODY: 'The body is not JSON.',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'The body has to be application/json.',
};

/** What fails before GraphQL is reached is answered in its form, too. */
function refuseBody(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const message = UNREAD[error.code];
  if (!message) throw error;
  const extensions = { code: 'BAD_USER_INPUT', requestId: request.id };
  void reply.code(error.statusCode ?? 400).send({ errors: [{ message, extensions }] });
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
