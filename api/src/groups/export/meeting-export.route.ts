import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { Lane } from '../../app/lane.ts';
import type { Services } from '../../app/services.ts';
import { tokenHash } from '../../auth/sessions.ts';
import { ApiError } from '../../common/api-error.ts';
import { exportedMeetings } from './exported-meetings.ts';
import { EXPORT_PREFIX, EXPORT_SUFFIX } from './meeting-export.service.ts';

/**
 * `GET /meeting-lists/<secret>.json`: the meetings of an organization as Meeting Guide JSON, for who has the
 * secret. Pages of any origin may read it: finders of others fetch it in a browser.
 */
export function serveMeetingExports(fastify: FastifyInstance, services: Services): void {
  const listOf = sharedWork((organizationId) => writeList(services, organizationId));
  fastify.get<{ Params: { file: string } }>(`${EXPORT_PREFIX}:file`, async (request, reply) => {
    reply.headers({
      'access-control-allow-origin': '*',
      'cache-control': 'private, no-cache',
      'referrer-policy': 'no-referrer',
    });
    const transport = { requestId: request.id, address: services.addressOf(request.raw) };
    try {
      await services.limits.operation({ viewer: undefined, transport });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const { retryAfter } = error.extensions;
      return reply.code(429).header('retry-after', String(retryAfter)).send();
    }
    const { file } = request.params;
    const organizationId = file.endsWith(EXPORT_SUFFIX)
      ? await organizationOf(services, file.slice(0, -EXPORT_SUFFIX.length))
      : undefined;
    if (!organizationId) return reply.code(404).send({ message: 'Not found' });
    const list = await listOf(organizationId);
    const etag = `"${createHash('sha256').update(list).digest('base64url')}"`;
    void reply.header('etag', etag);
    const isKnown = request.headers['if-none-match'] === etag;
    if (isKnown) return reply.code(304).send();
    return reply.type('application/json; charset=utf-8').send(list);
  });
}

/** A list is long, and many read it on the hour: those who ask while it is written get that one. */
function sharedWork(work: (key: string) => Promise<string>): (key: string) => Promise<string> {
  const running = new Map<string, Promise<string>>();
  return (key) => {
    const done = running.get(key) ?? work(key).finally(() => running.delete(key));
    running.set(key, done);
    return done;
  };
}

async function writeList(services: Services, organizationId: string): Promise<string> {
  const lane = new Lane(services, { organizationId });
  try {
    return JSON.stringify(await exportedMeetings(await lane.read()));
  } finally {
    await lane.close();
  }
}

async function organizationOf({ app }: Services, secret: string): Promise<string | undefined> {
  const { rows } = await app.query<{ organization_id: string }>(
    'select organization_id from auth.meeting_export_by_secret($1)',
    [tokenHash(secret)],
  );
  return rows[0]?.organization_id;
}
