import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import {
  ApiError,
  forbidden,
  unauthenticated,
  unavailable,
  type ApiErrorCode,
} from '../common/api-error.ts';
import type { Permission } from '../generated/schema.ts';
import { isNotLetIn } from './database.ts';
import type { Transport } from './operation-context.ts';
import type { Services } from './services.ts';
import { originAllowed, tokenOf, viewerOfToken } from './transport.ts';

const STATUS: Record<ApiErrorCode, number> = {
  UNAUTHENTICATED: 401,
  CONFIRMATION_REQUIRED: 403,
  FORBIDDEN: 403,
  BAD_USER_INPUT: 422,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};

/**
 * Who asks for a file, or sends one: by the same session, origins, permissions and limits as at `/graphql`.
 * @throws ApiError when they may not
 */
export async function fileCaller(
  services: Services,
  request: FastifyRequest,
  permission: Permission,
): Promise<Transport> {
  if (!originAllowed(request.raw, services.config.origins)) throw forbidden();
  const transport = await transportOf(services, request);
  await services.limits.operation({ viewer: transport.viewer, transport });
  return permitted(transport, permission);
}

/**
 * The same caller for the next part of a file that is on its way: sessions end meanwhile, and roles are taken.
 * It is not counted: the file was, as a whole.
 * @throws ApiError when they may no longer
 */
export async function sameCaller(
  services: Services,
  request: FastifyRequest,
  permission: Permission,
): Promise<Transport> {
  return permitted(await transportOf(services, request), permission);
}

async function transportOf(services: Services, request: FastifyRequest): Promise<Transport> {
  const { authorization, cookie } = request.headers;
  const viewer = await viewerOfToken(services.sessions, tokenOf(authorization, cookie));
  return { requestId: request.id, address: services.addressOf(request.raw), viewer };
}

function permitted(transport: Transport, permission: Permission): Transport {
  if (!transport.viewer) throw unauthenticated();
  if (!transport.viewer.permissions.has(permission)) throw forbidden();
  return transport;
}

/** What fails on the way to or from a file is answered in the form of GraphQL's errors. */
export const refuseFile =
  ({ log }: Services) =>
  (error: Error, request: FastifyRequest, reply: FastifyReply): void => {
    const known = apiErrorOf(error);
    if (!known) log.error({ requestId: request.id, err: error }, 'a file could not be served');
    const { message, extensions } =
      known ?? new ApiError('INTERNAL', 'Something went wrong on our side.');
    const code = extensions.code as ApiErrorCode;
    const status = isOfBody(error) ? (error.statusCode ?? 400) : STATUS[code];
    if (extensions.retryAfter !== undefined) {
      void reply.header('retry-after', String(extensions.retryAfter));
    }
    void reply
      .code(status)
      .send({ errors: [{ message, extensions: { ...extensions, requestId: request.id } }] });
  };

function apiErrorOf(error: Error): ApiError | undefined {
  if (error instanceof ApiError) return error;
  if (isNotLetIn(error)) return unavailable();
  if (!isOfBody(error)) return undefined;
  const tooLarge = error.code === 'FST_ERR_CTP_BODY_TOO_LARGE';
  return new ApiError(
    'BAD_USER_INPUT',
    tooLarge ? 'The file is too large.' : 'The body is not of the form asked for.',
  );
}

/** Whether it is Fastify's own refusal of a body. */
const isOfBody = (error: Error): error is FastifyError =>
  String((error as { code?: unknown }).code).startsWith('FST_ERR_CTP');
