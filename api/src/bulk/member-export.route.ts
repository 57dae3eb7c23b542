import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { ExecuteOperation } from '../app/execute-operation.ts';
import { fileCaller, refuseFile, sameCaller } from '../app/file-routes.ts';
import { Context } from '../app/operation-context.ts';
import { requestScope } from '../app/request-scope.ts';
import type { Services } from '../app/services.ts';
import { badInput, confirmationRequired } from '../common/api-error.ts';
import { MemberStatus } from '../generated/schema.ts';
import { memberCsv, type AskPage, type ExportFilter } from './member-export.ts';

const filterOf = z.strictObject({
  status: z.enum(MemberStatus).default('ACTIVE'),
  mine: z.enum(['true', 'false']).default('false'),
});

/** `GET /files/members.csv`: the members that the viewer may see, as far as they may see them. */
export function serveMemberExport(
  fastify: FastifyInstance,
  services: Services,
  execute: ExecuteOperation,
): void {
  const options = { errorHandler: refuseFile(services), exposeHeadRoute: false };
  fastify.get('/files/members.csv', options, async (request, reply) => {
    const { viewer } = await fileCaller(services, request, 'MEMBER_EXPORT');
    if (!viewer?.confirmed) throw confirmationRequired();
    const ask: AskPage = async (query) => {
      const caller = await sameCaller(services, request, 'MEMBER_EXPORT');
      const part = () => new Context(services, caller, { isPart: true });
      return requestScope.run({ requestId: request.id }, () => execute(query, part));
    };
    const rows = memberCsv(ask, readFilter(request.query));
    // Header and first page before a word is said, so that a refusal has its status.
    const begun = [(await rows.next()).value, (await rows.next()).value];
    return reply
      .headers({
        'cache-control': 'no-store',
        'content-disposition': 'attachment; filename="members.csv"',
      })
      .type('text/csv; charset=utf-8')
      .send(Readable.from(rest(begun, rows)));
  });
}

async function* rest(begun: (string | undefined)[], rows: AsyncIterable<string>) {
  for (const text of begun) if (text) yield text;
  yield* rows;
}

function readFilter(query: unknown): ExportFilter {
  const { data } = filterOf.safeParse(query);
  if (!data) throw badInput('`status` names a status of members, and `mine` is true or false.');
  return { status: data.status, mine: data.mine === 'true' };
}
