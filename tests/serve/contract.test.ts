import { createConfig, lintFromString } from '@redocly/openapi-core';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ask, serving, type Serving } from './serving.js';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}
interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: 'path' | 'query'; readonly schema: Schema; readonly required?: boolean }[];
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: Schema } } };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>>;
}
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

let served: Serving;
let description: Description;
const shapes = new Map<string, z.ZodType>();
const statuses = new Map<string, Set<number>>();
beforeAll(async () => {
  served = await serving();
  description = JSON.parse((await ask(served, '/openapi.json')).body) as Description;
});
afterAll(() => served.app.close());

/** The schema that the description gives for an answer, as something that answers can be held against. */
function shapeOf(operation: Operation, status: string, type: string): z.ZodType {
  const key = `${operation.operationId} ${status} ${type}`;
  const schema = operation.responses[status]?.content?.[type]?.schema;
  if (!schema) throw new Error(`${key} is not in the description`);
  const known = shapes.get(key);
  if (known) return known;
  const local = JSON.parse(JSON.stringify({ ...schema, $defs: description.components.schemas }).replaceAll('#/components/schemas/', '#/$defs/')) as object;
  const shape = z.fromJSONSchema(local as Parameters<typeof z.fromJSONSchema>[0]);
  shapes.set(key, shape);
  return shape;
}

type Answer = Awaited<ReturnType<typeof ask>>;
/** Holds an answer against the description. */
function check(operation: Operation, answer: Answer, request: string): void {
  const told = `${request} → ${answer.statusCode} ${answer.body.slice(0, 300)}`;
  expect(answer.statusCode, `${told} ${served.failures.map((error) => error.stack).join('\n')}`).toBeLessThan(500);
  const seen = statuses.get(operation.operationId) ?? new Set();
  statuses.set(operation.operationId, seen.add(answer.statusCode));
  if (answer.statusCode === 304 || answer.statusCode === 307) return;
  const status = answer.statusCode >= 400 ? '4XX' : String(answer.statusCode);
  const type = String(answer.headers['content-type']).split(';')[0]!;
  if (type === 'application/octet-stream') return;
  const bodies = type === 'application/x-ndjson' ? answer.body.split('\n').filter(Boolean) : [answer.body];
  for (const body of bodies) {
    const held = shapeOf(operation, status, type).safeParse(JSON.parse(body));
    expect(held.error?.issues ?? [], told).toEqual([]);
  }
}

const operations = (): { path: string; method: string; operation: Operation }[] =>
  Object.entries(description.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, operation })));

/** Values for a schema: mostly such as it describes, now and then something else. */
function values(name: string, schema: Schema): fc.Arbitrary<unknown> {
  const wild = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('', '\0', "'", '"', '*', '-1', '1e999', 'NaN', '%', '__proto__', 'a"b*', 'NEAR(', '9007199254740993'),
  );
  const { facts, entries } = served;
  const ids = fc.constantFrom(
    ...facts,
    ...facts.map((id) => id.slice(0, 20)),
    ...entries.map(({ extraction }) => extraction.document.id),
    'HRV-Rafale-2025.txt',
  );
  return fc.oneof({ weight: 6, arbitrary: fit(name, resolved(schema), ids) }, { weight: 1, arbitrary: wild });
}
function resolved(schema: Schema): Schema {
  return schema.$ref ? description.components.schemas[schema.$ref.split('/').at(-1)!]! : schema;
}
function fit(name: string, schema: Schema, ids: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((each) => values(name, each)));
  if (schema.type === 'array') return fc.array(values(name, schema.items ?? {}), { maxLength: 3 });
  if (schema.type === 'integer') return fc.integer({ min: -2, max: 1200 });
  if (schema.type === 'number') return fc.double({ min: -0.5, max: 1.5, noNaN: true });
  if (schema.type === 'boolean') return fc.boolean();
  if (schema.type === 'null') return fc.constant(null);
  if (schema.type === 'object') return body(schema);
  if (/^(?:id|fact|facts|document)$/.test(name)) return ids;
  const words = [
    'HRV',
    'SRB',
    '2025',
    '2025-12',
    '2031-02-30',
    '0',
    '3',
    'Rafale',
    'Leopard*',
    'NATO',
    'acquisition/sample',
    'ordered',
    '"signed the pact"',
    'amount',
    'quantity',
    'Ada',
  ];
  return fc.constantFrom(...words);
}
function body(schema: Schema): fc.Arbitrary<unknown> {
  const members = Object.entries(schema.properties ?? {}).map(([name, member]): [string, fc.Arbitrary<unknown>] => [name, values(name, member)]);
  return fc.record(Object.fromEntries(members), { requiredKeys: [...(schema.required ?? [])] });
}

async function send(path: string, method: string, operation: Operation, given: Record<string, unknown>, sent: unknown): Promise<void> {
  const query = new URLSearchParams();
  let url = path;
  for (const { name, in: place } of operation.parameters ?? []) {
    const value = given[name];
    if (place === 'path') url = url.replace(`{${name}}`, encodeURIComponent(String(value)));
    else if (value !== undefined) for (const each of [value].flat()) query.append(name, String(each));
  }
  const address = query.size > 0 ? `${url}?${query.toString()}` : url;
  const lines = given.accept === true ? { accept: 'application/x-ndjson' } : {};
  const answer = await ask(served, address, method === 'post' ? sent : undefined, lines as Record<string, string>);
  check(operation, answer, `${method} ${address} ${method === 'post' ? JSON.stringify(sent) : ''}`);
}

describe('the description', () => {
  it('is clean OpenAPI 3.1', async () => {
    const config = await createConfig({ extends: ['recommended'] });
    const problems = await lintFromString({ source: JSON.stringify(description), config });
    expect(problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual([]);
    expect(description).toMatchObject({ openapi: '3.1.0' });
  });
  it('names every operation once', () => {
    const ids = operations().map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(20);
  });
  it('is readable: every operation and schema has its place on the page, and every link leads somewhere', async () => {
    const { body: page } = await ask(served, '/docs');
    for (const { operation } of operations()) expect(page).toContain(`id="${operation.operationId}"`);
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`id="${target!}"`);
    expect(page).not.toMatch(/<script|style=|onclick/);
    expect((await ask(served, '/docs.css')).headers['content-type']).toBe('text/css; charset=utf-8');
  });
});

describe('every documented request', () => {
  it('is answered as described', async () => {
    const [fact] = served.facts;
    const { id } = served.entries[0]!.extraction.document;
    for (const { path, method, operation } of operations().filter(({ method }) => method === 'get')) {
      const own = path.startsWith('/facts') ? fact : id;
      const needed = Object.fromEntries(
        (operation.parameters ?? []).filter(({ required }) => required).map(({ name }) => [name, { id: own, since: '0', text: 'pact', slot: 'amount' }[name]]),
      );
      await send(path, method, operation, needed, undefined);
    }
  });
  it('answers nothing but what is described to a few thousand generated ones, and never fails', async () => {
    for (const { path, method, operation } of operations()) {
      const parameters = Object.fromEntries((operation.parameters ?? []).map(({ name, schema }) => [name, values(name, schema)]));
      const needed = (operation.parameters ?? []).filter(({ required }) => required).map(({ name }) => name);
      const sent = operation.requestBody ? values('body', operation.requestBody.content['application/json'].schema) : fc.constant(undefined);
      const request = fc.tuple(fc.record({ ...parameters, accept: fc.boolean() }, { requiredKeys: needed as never[] }), sent);
      await fc.assert(
        fc.asyncProperty(request, async ([given, each]) => send(path, method, operation, given, each ?? null)),
        { numRuns: 120, seed: 4 },
      );
    }
    expect(served.failures).toEqual([]);
    // Requests that are all refused would prove nothing, and neither would requests that all fit. The samples have no original file.
    const reads = operations().filter(({ operation, method }) => method === 'get' && operation.operationId !== 'getOriginal');
    for (const { operation } of reads) expect([operation.operationId, statuses.get(operation.operationId)!.has(200)]).toEqual([operation.operationId, true]);
    expect(reads.filter(({ operation }) => statuses.get(operation.operationId)!.has(400)).length).toBeGreaterThan(8);
    expect(served.store.check()).toEqual([]);
  });
});
