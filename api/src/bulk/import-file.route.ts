import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { fileCaller, refuseFile } from '../app/file-routes.ts';
import { Context, type Transport } from '../app/operation-context.ts';
import type { Services } from '../app/services.ts';
import { ApiError, badInput, unauthenticated } from '../common/api-error.ts';
import { keepFile, type KeptFile } from './import-file.service.ts';
import { LARGEST_FILE, textOfFile, UnreadableMembers } from './member-table.ts';

/** Carries the file's name, percent-encoded: in an address it would stand in logs. */
const NAME_HEADER = 'x-file-name';

/** `POST /files/imports`: takes a file of members as `text/csv`, and answers its id. */
export async function serveImportFiles(
  fastify: FastifyInstance,
  services: Services,
): Promise<void> {
  const callers = new WeakMap<FastifyRequest, Transport>();
  await fastify.register((scope, _options, done) => {
    scope.addContentTypeParser('text/csv', { parseAs: 'buffer' }, (_request, body, parsed) => {
      parsed(null, body);
    });
    const options = {
      bodyLimit: LARGEST_FILE,
      errorHandler: refuseFile(services),
      // Before the body is read: nothing of it is kept for who may not send it.
      onRequest: async (request: FastifyRequest, reply: FastifyReply) => {
        reply.header('cache-control', 'no-store');
        callers.set(request, await fileCaller(services, request, 'MEMBER_IMPORT'));
      },
    };
    scope.post('/files/imports', options, async (request, reply) => {
      const caller = callers.get(request);
      if (!caller) throw unauthenticated();
      const file = await take(new Context(services, caller), request);
      return reply.code(201).send({ data: { file } });
    });
    done();
  });
}

async function take(ctx: Context, request: FastifyRequest): Promise<KeptFile> {
  try {
    return await keepFile(ctx, nameOf(request), textOf(request.body));
  } catch (error) {
    if (!(error instanceof UnreadableMembers)) throw error;
    const { message, reason, columns } = error;
    throw new ApiError('BAD_USER_INPUT', message, { reason, columns });
  } finally {
    await ctx.lane.close();
  }
}

function textOf(body: unknown): string {
  if (!Buffer.isBuffer(body)) throw badInput('The body has to be text/csv.');
  return textOfFile(body);
}

function nameOf({ headers }: FastifyRequest): string {
  const [name] = [headers[NAME_HEADER] ?? ''].flat();
  try {
    return decodeURIComponent(name ?? '').replaceAll('\0', '') || 'members.csv';
  } catch {
    throw badInput(`The header ${NAME_HEADER} is not percent-encoded.`);
  }
}
