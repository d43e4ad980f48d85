import swagger from '@fastify/swagger';
import fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import {
  createJsonSchemaTransform,
  createJsonSchemaTransformObject,
  createSerializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod';
import { tidied } from './describe.js';
import { components } from './schemas/components.js';

const named = createJsonSchemaTransformObject({ schemaRegistry: components });

export { hasZodFastifySchemaValidationErrors as isInvalidRequest, isResponseSerializationError } from 'fastify-type-provider-zod';
export type Request = FastifyRequest;
export type Reply = FastifyReply;
export type App = Awaited<ReturnType<typeof createFramework>>;

/** Bodies are decisions with readings: a mebibyte holds hundreds of them. */
const BODY_BYTES = 1024 * 1024;
/** Parameters that may come several times: they are lists even where they come once. */
export const SEVERAL = new Set(['country', 'type', 'system', 'organization', 'status', 'review', 'standing', 'document', 'rule']);

export interface Described {
  readonly title: string;
  readonly description: string;
  readonly version: string;
}

/** The web framework with zod as the one language of shapes: requests are held against it, answers too, and OpenAPI is made of it. */
export async function createFramework(info: Described) {
  const app = fastify({
    bodyLimit: BODY_BYTES,
    routerOptions: { querystringParser, maxParamLength: 500 },
    // Bad addresses and bad requests get the one error shape too.
    frameworkErrors: (error, _request, reply) => void refuseEarly(reply as unknown as FastifyReply, error),
  }).withTypeProvider<ZodTypeProvider>();
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, app.getDefaultJsonParser('error', 'error'));
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(createSerializerCompiler());
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { ...info, license: { name: 'MIT', identifier: 'MIT' } },
      servers: [{ url: '/' }],
      components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
      // Only a server beyond loopback asks for the token.
      security: [{}, { token: [] }],
    },
    transform: createJsonSchemaTransform({ schemaRegistry: components }),
    transformObject: (document) => tidied(named(document) as object) as ReturnType<typeof named>,
  });
  return app;
}

function refuseEarly(reply: FastifyReply, { statusCode: status = 400, message: detail }: { statusCode?: number; message: string }): FastifyReply {
  return reply.code(status).type('application/problem+json').serializer(JSON.stringify).send({ type: 'about:blank', title: 'Bad Request', status, detail });
}

function querystringParser(text: string): Record<string, unknown> {
  const query: Record<string, string | string[]> = Object.create(null) as Record<string, string | string[]>;
  for (const [name, value] of new URLSearchParams(text)) {
    const before = query[name];
    if (SEVERAL.has(name)) query[name] = [...(Array.isArray(before) ? before : []), value];
    else query[name] = before === undefined ? value : [before, value].flat();
  }
  return query;
}
