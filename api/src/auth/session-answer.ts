import type { Context } from '../app/operation-context.ts';
import { badInput } from '../common/api-error.ts';
import { payload } from '../common/payload.ts';
import type { Session, SessionTransport, Viewer } from '../generated/schema.ts';
import { toPerson } from './person.rows.ts';
import type { NewSession } from './session.service.ts';
import type { Viewer as SessionViewer } from './viewer.ts';

/** Begins a session and hands it over by the way it is to travel: in a cookie no answer holds its token. */
export function sessionAnswer(
  ctx: Context,
  transport: SessionTransport,
  begin: () => Promise<NewSession>,
) {
  const asCookie = transport === 'COOKIE';
  if (asCookie && !ctx.transport.setSessionCookie) throw badInput('A cookie needs HTTP.');
  return payload(async () => {
    const { token, viewer } = await begin();
    if (asCookie) ctx.transport.setSessionCookie?.(token, viewer.expiresAt);
    const { sessionId: id, expiresAt } = viewer;
    const session = { id, token: asCookie ? null : token, expiresAt, viewer: toViewer(viewer) };
    return { session: session as Session };
  });
}

/** Who is asking, as the schema has them. */
export function toViewer(viewer: SessionViewer): Viewer {
  return {
    person: toPerson({ id: viewer.membershipId, name: viewer.name, roles: [...viewer.roles] }),
    email: viewer.email,
    roles: [...viewer.roles],
    permissions: [...viewer.permissions],
  };
}
