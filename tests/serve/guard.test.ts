import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer } from '../../src/serve/server.js';
import { openStore } from '../../src/store/index.js';
import { ask, serving, type Serving } from './serving.js';

let served: Serving;
beforeAll(async () => {
  served = await serving();
});
afterAll(() => served.app.close());
const accept = (): object => ({ fact: served.facts[0], action: 'accept', reviewer: 'Ada' });

describe('who asks', () => {
  it.each(['evil.example', 'evil.example:4173', '127.0.0.1.evil.example', '10.0.0.1'])("is refused by the name '%s'", async (host) => {
    const answer = await ask(served, '/facts', undefined, { host });
    expect(answer.statusCode).toBe(403);
    expect(answer.json()).toMatchObject({ status: 403, title: 'Forbidden' });
  });
  it.each(['localhost:4173', '127.0.0.1', '[::1]:4173', 'LOCALHOST'])("is answered by the name '%s'", async (host) => {
    expect((await ask(served, '/status', undefined, { host })).statusCode).toBe(200);
  });
  it.each([
    [{ origin: 'http://evil.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ origin: 'http://127.0.0.1:9999' }, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ 'sec-fetch-site': 'same-origin', origin: 'http://127.0.0.1:4173' }, 200],
    [{}, 200],
  ])('writes from %o: %i', async (headers, status) => {
    expect((await ask(served, '/decisions', accept(), headers as Record<string, string>)).statusCode).toBe(status);
  });
  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/json-patch+json'])(
    'sends %s: refused',
    async (type) => {
      const before = served.store.decisions().length;
      const answer = await ask(served, '/decisions', accept(), { 'content-type': type });
      expect([answer.statusCode, answer.json<{ status: number }>().status]).toEqual([415, 415]);
      expect(served.store.decisions()).toHaveLength(before);
    },
  );
  it('sends too much, or what is no JSON: refused in the one shape', async () => {
    const long = await ask(served, '/decisions', { ...accept(), comment: 'x'.repeat(2_000_000) });
    expect([long.statusCode, long.headers['content-type']]).toEqual([413, 'application/problem+json']);
    const broken = await served.app.inject({
      method: 'POST',
      url: '/decisions',
      headers: { host: 'localhost', 'content-type': 'application/json' },
      payload: '{"fact":',
    });
    expect([broken.statusCode, broken.headers['content-type']]).toEqual([400, 'application/problem+json']);
    const poisoned = await served.app.inject({
      method: 'POST',
      url: '/decisions',
      headers: { host: 'localhost', 'content-type': 'application/json' },
      payload: '{"__proto__":{"a":1}}',
    });
    expect(poisoned.statusCode).toBe(400);
    const odd = await served.app.inject({ method: 'GET', url: '/facts/%ff', headers: { host: 'localhost' } });
    expect([odd.statusCode, odd.headers['content-type']]).toEqual([400, 'application/problem+json']);
  });
});

describe('what is answered', () => {
  it('runs nothing, and goes nowhere', async () => {
    for (const url of ['/facts', '/docs', '/nothing']) {
      const { headers } = await ask(served, url);
      expect(headers['content-security-policy']).toMatch(/default-src 'none'.*require-trusted-types-for 'script'; trusted-types factline-pdf$/);
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    }
  });
  it('is named, and not sent twice', async () => {
    const first = await ask(served, '/facts');
    const again = await ask(served, '/facts', undefined, { 'if-none-match': String(first.headers.etag) });
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', first.headers.etag]);
    await ask(served, '/decisions', { ...accept(), action: 'flag' });
    const after = await ask(served, '/facts', undefined, { 'if-none-match': String(first.headers.etag) });
    expect([after.statusCode, after.headers.etag === first.headers.etag]).toEqual([200, false]);
  });
});

describe('beyond this machine', () => {
  it('a token is needed, and told so plainly', async () => {
    const store = openStore(':memory:');
    await expect(createServer({ store, host: '0.0.0.0', version: '0' })).rejects.toThrow(/can be reached from other machines: give a --token/);
    await expect(createServer({ store, host: '0.0.0.0', version: '0', token: '' })).rejects.toThrow(/give a --token/);
    store.close();
  });
  it('nobody is answered without it', async () => {
    const open = await serving({ host: '0.0.0.0', token: 'open-sesame', names: ['facts.example'] });
    const by = async (authorization?: string): Promise<number> =>
      (await ask(open, '/facts', undefined, { host: 'facts.example', ...(authorization !== undefined && { authorization }) })).statusCode;
    const basic = (words: string): string => `Basic ${Buffer.from(words).toString('base64')}`;
    expect([await by(), await by('Bearer wrong'), await by(basic('ada:wrong')), await by('Bearer open')]).toEqual([401, 401, 401, 401]);
    expect([await by('bearer open-sesame'), await by(basic('ada:open-sesame'))]).toEqual([200, 200]);
    expect((await ask(open, '/decisions', { fact: open.facts[0], action: 'accept', reviewer: 'Ada' })).statusCode).toBe(401);
    await open.app.close();
  });
});
