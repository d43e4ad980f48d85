import openapiTS, { astToString } from 'openapi-typescript';
import { format } from 'prettier';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient } from '../../src/serve/client/index.js';
import { serving, type Serving } from './serving.js';

let served: Serving;
let address: string;
beforeAll(async () => {
  served = await serving();
  address = await served.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => served.app.close());

describe('the typed client', () => {
  it('is made of the description; run vitest with -u after a change of the API', async () => {
    // A client takes pages: lines are for whoever reads the stream itself.
    const pages = JSON.stringify(served.app.swagger(), (key, value: unknown) => (key === 'application/x-ndjson' ? undefined : value));
    const made = astToString(await openapiTS(pages));
    const said = `// Made of the description of the API by tests/serve/client.test.ts.\n${made}`;
    await expect(await format(said, { parser: 'typescript', singleQuote: true, printWidth: 160 })).toMatchFileSnapshot('../../src/serve/client/schema.ts');
  });
  it('asks, decides and is told what is wrong', async () => {
    const client = createClient({ baseUrl: address });
    const { data } = await client.GET('/facts', { params: { query: { country: ['HRV', 'SRB'], type: ['acquisition'] } } });
    expect(data?.items.map(({ readable }) => readable.buyer)).toEqual(['HRV', 'SRB']);
    const { id: fact, version: seen } = data!.items[0]!;
    const decided = await client.POST('/decisions', { body: { fact, action: 'accept', reviewer: 'Ada', seen } });
    expect(decided.data).toMatchObject({ states: ['accepted'], facts: [{ review: 'accepted' }] });
    const again = await client.POST('/decisions', { body: { fact, action: 'accept', reviewer: 'Ben', seen } });
    expect(again.error).toMatchObject({ status: 409, title: 'Conflict' });
  });
});
