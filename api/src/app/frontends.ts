import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { FrontendConfig } from './config.ts';
import type { Services } from './services.ts';
import { tokenOf, viewerOfToken } from './transport.ts';

const LONG = 365 * 24 * 3600 * 1000;

/** What every frontend may load: its own origin, nothing else. */
const basePolicy: Record<string, string[]> = {
  'default-src': ["'self'"],
  'base-uri': ["'self'"],
  'connect-src': ["'self'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
  'object-src': ["'none'"],
};

/**
 * Mounts the configured frontends, ours and anybody's by the same way: a folder with a static build, a
 * path, a content security policy, and who may open it. None has a private door to the API.
 */
export async function mountFrontends(fastify: FastifyInstance, services: Services): Promise<void> {
  for (const frontend of services.config.frontends) {
    if (!existsSync(path.join(frontend.folder, 'index.html'))) {
      services.log.warn({ frontend: frontend.name }, 'frontend is not built and left out');
      continue;
    }
    const prefix = frontend.path.replace(/\/$/, '');
    if (prefix) fastify.get(prefix, (_request, reply) => reply.redirect(frontend.path));
    await fastify.register((scope) => mount(scope, frontend, services), { prefix });
  }
}

async function mount(
  scope: FastifyInstance,
  frontend: FrontendConfig,
  services: Services,
): Promise<void> {
  await scope.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { ...basePolicy, ...frontend.policy },
    },
    // TLS is the proxy's in front, and so is what it promises of it.
    strictTransportSecurity: false,
    crossOriginEmbedderPolicy: false,
  });
  if (frontend.access === 'SIGNED_IN') {
    scope.addHook('onRequest', async (request, reply) => {
      const token = tokenOf(undefined, request.headers.cookie);
      if (await viewerOfToken(services.sessions, token)) return;
      await reply.redirect(`/login?redirect=${encodeURIComponent(frontend.path)}`);
    });
  }
  await scope.register(fastifyStatic, {
    root: frontend.folder,
    prefix: '/',
    // Built files bear a hash in their name; the page itself is always asked for.
    setHeaders: (reply, file) => {
      const hashed = file.includes(`${path.sep}assets${path.sep}`);
      const cached = hashed ? `public, max-age=${String(LONG / 1000)}, immutable` : 'no-cache';
      reply.header('cache-control', cached);
    },
  });
  scope.setNotFoundHandler(async (request, reply) => {
    const page = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    if (!page) return reply.code(404).send({ message: 'Not found' });
    return reply.sendFile('index.html');
  });
}
