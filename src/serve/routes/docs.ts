import { z } from 'zod';
import { docsPage, STYLE } from '../docs-page.js';
import type { App } from '../framework.js';

const hidden = { hide: true } as const;

/** The description of the API, for programs and for people. */
export function docsRoutes(app: App): void {
  app.get('/openapi.json', { schema: hidden }, async (_request, reply) => reply.type('application/json').serializer(JSON.stringify).send(app.swagger()));
  app.get('/docs', { schema: hidden }, async (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(docsPage(app.swagger() as Parameters<typeof docsPage>[0])),
  );
  app.get('/docs.css', { schema: { ...hidden, response: { 200: z.string() } } }, async (_request, reply) =>
    reply.type('text/css; charset=utf-8').serializer(String).send(STYLE),
  );
}
