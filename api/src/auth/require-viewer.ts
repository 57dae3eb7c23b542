import type { Context } from '../app/operation-context.ts';
import { unauthenticated } from '../common/api-error.ts';
import type { Viewer } from './viewer.ts';

/** Who is asking. @throws ApiError UNAUTHENTICATED without a session */
export function requireViewer(ctx: Pick<Context, 'viewer'>): Viewer {
  if (!ctx.viewer) throw unauthenticated();
  return ctx.viewer;
}
