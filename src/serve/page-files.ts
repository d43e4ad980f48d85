import fastifyStatic from '@fastify/static';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { App } from './framework.js';

/** Where the build puts the review page: beside the compiled server, or there seen from the sources. */
const PLACES = ['./page/', '../../dist/src/serve/page/'].map((place) => fileURLToPath(new URL(place, import.meta.url)));

/** The review page at `/`, as it was built, from `folder` where one is given; where none was built, `/` leads to what else there is. */
export async function pageFiles(app: App, folder?: string): Promise<void> {
  const root = folder ?? PLACES.find((place) => existsSync(`${place}assets`));
  if (root === undefined) {
    app.get('/', { schema: { hide: true } }, async (_request, reply) => reply.redirect('/docs'));
    return;
  }
  await app.register(fastifyStatic, {
    root,
    wildcard: false,
    cacheControl: false,
    setHeaders(reply, path) {
      // Names of assets change with what they hold.
      reply.setHeader('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}
