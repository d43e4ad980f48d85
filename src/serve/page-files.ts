import fastifyStatic from '@fastify/static';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { App } from './framework.js';

/** Where the build puts the review page: beside the compiled server, or there seen from the sources. */
const PLACES = ['./page/', '../../dist/src/serve/page/'].map((place) => fileURLToPath(new URL(place, import.meta.url)));

/** What the page needs to draw PDFs with fonts and pictures that do not bring all along: character maps, fonts, decoders. */
const PDF_HOME = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const PDF_DATA = ['cmaps', 'standard_fonts', 'wasm'];

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
  for (const folder of PDF_DATA)
    await app.register(fastifyStatic, { root: join(PDF_HOME, folder), prefix: `/pdf/${folder}/`, index: false, decorateReply: false });
}
