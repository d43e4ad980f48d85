import { STATUS_CODES } from 'node:http';
import { z } from 'zod';
import { StoreError, type StoreFault } from '../store/index.js';
import { isInvalidRequest, type App, type Reply } from './framework.js';
import { named } from './schemas/components.js';

/** The one shape of every refusal (RFC 9457). */
export const Problem = named(
  'Problem',
  z.object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    /** What of the request does not fit, and where. */
    errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
  }),
  'RFC 9457',
);

const refusal = (description: string) => ({ description, content: { 'application/problem+json': { schema: Problem } } });
/** The refusals that an operation may give beside its answer, for its description. */
export const refusals = {
  '4xx': refusal(
    'Refused: 400 does not fit its description, 401 without the token, 403 from another site, 404 not there, 409 otherwise by now, 413 too large, 415 not application/json',
  ),
  '5xx': refusal('Failed: 500 unforeseen, 503 the store is busy, 507 its disk is full'),
};

/** A refusal, thrown by whoever finds that a request cannot be met. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    detail: string,
    readonly errors?: readonly { readonly pointer: string; readonly detail: string }[],
  ) {
    super(detail);
  }
}

export function refuse(reply: Reply, status: number, detail: string, errors?: Refusal['errors']): Reply {
  const body = { type: 'about:blank', title: STATUS_CODES[status] ?? 'Error', status, detail, ...(errors && { errors }) };
  return reply.code(status).type('application/problem+json').serializer(JSON.stringify).send(body);
}

const STATUS_OF: Partial<Record<StoreFault, number>> = {
  missing: 404,
  ambiguous: 400,
  unsupported: 400,
  conflict: 409,
  busy: 503,
  unreachable: 503,
  full: 507,
};

/** Every error leaves in the one shape; what was not foreseen is told to `report` and not to the world. */
export function installProblems(app: App, report: (error: Error) => void): void {
  app.setNotFoundHandler((request, reply) => refuse(reply, 404, `nothing is at ${request.method} ${request.url.split('?')[0]!.slice(0, 200)}`));
  app.setErrorHandler(
    (error: Error & { statusCode?: number; validation?: { instancePath?: string; message?: string }[]; validationContext?: string }, _request, reply) => {
      if (error instanceof Refusal) return refuse(reply, error.status, error.message, error.errors);
      if (error instanceof StoreError) return refuse(reply, STATUS_OF[error.fault] ?? 500, error.message);
      if (isInvalidRequest(error)) {
        const errors = error.validation.map(({ instancePath, message }) => ({ pointer: instancePath, detail: message ?? 'does not fit' }));
        return refuse(reply, 400, `the ${error.validationContext ?? 'request'} does not fit its description`, errors);
      }
      const status = error.statusCode ?? 500;
      if (status < 500) return refuse(reply, status, error.message);
      report(error);
      return refuse(reply, 500, 'something failed that should not have; the log of the server says what');
    },
  );
}
