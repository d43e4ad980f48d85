import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMcpServer, serveMcp } from '../../src/mcp/server.js';
import { openStore, type SqliteStore } from '../../src/store/index.js';
import { factTypes, sample } from '../store/sample.js';

let store: SqliteStore;
const client = new Client({ name: 'test', version: '1' });
const entry = sample();
const [fact] = entry.extraction.facts;
beforeAll(async () => {
  store = openStore(':memory:', { factTypes });
  store.writeAll([entry, sample({ buyer: 'Serbia', iso: 'SRB', when: 2030 })]);
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await Promise.all([createMcpServer(store, '0.0.0').connect(ours as never), client.connect(theirs as never)]);
});
afterAll(() => client.close());

async function call(name: string, given: Record<string, unknown>): Promise<{ told: string; wrong: boolean }> {
  const { content, isError } = await client.callTool({ name, arguments: given });
  return { told: (content as { text: string }[])[0]!.text, wrong: isError === true };
}
const answered = async (name: string, given: Record<string, unknown> = {}): Promise<Record<string, unknown>> =>
  JSON.parse((await call(name, given)).told) as Record<string, unknown>;

describe('the Model Context Protocol server', () => {
  it('says what it can do, and that it only reads', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['search_facts', 'get_fact', 'list_documents']);
    for (const { annotations } of tools) expect(annotations).toMatchObject({ readOnlyHint: true });
    expect(client.getInstructions()).toContain('Cite the sentence');
  });
  it('finds facts with the sentence that states them', async () => {
    const { total, facts } = await answered('search_facts', { country: 'HRV', type: 'acquisition' });
    expect(total).toBe(1);
    expect(facts).toMatchObject([
      {
        id: fact!.id,
        values: { buyer: 'HRV', amount: 1.2e9 },
        sentences: [{ text: expect.stringContaining('ordered 12 Rafale') as string }, {}],
        document: { name: entry.source.name },
      },
    ]);
    expect(await answered('search_facts', { limit: 1 })).toMatchObject({ total: 6, facts: [{}] });
    expect(await answered('search_facts', { country: 'PER' })).toEqual({ total: 0, facts: [] });
  });
  it('shows a fact in its context, with what reviewers said', async () => {
    store.decide({ id: 'd1', fact: fact!.id, action: 'reject', reviewer: 'Ada', at: '2026-04-01T10:00:00Z', comment: 'of another year' });
    expect(await answered('get_fact', { id: fact!.id })).toMatchObject({
      review: 'rejected',
      context: [{ heading: 'Orders' }, {}, {}],
      decisions: [{ comment: 'of another year' }],
    });
    expect(await call('get_fact', { id: 'nothing' })).toEqual({ told: 'there is no fact nothing', wrong: true });
  });
  it('lists documents', async () => {
    expect(await answered('list_documents')).toMatchObject({ documents: [{ name: entry.source.name, facts: 3 }, {}] });
  });
  it('answers what does not fit with what is wrong', async () => {
    expect((await call('search_facts', { country: 'Croatia' })).wrong).toBe(true);
    expect((await call('search_facts', { from: '2025-13-45' })).wrong).toBe(true);
    expect((await call('drop_tables', {})).wrong).toBe(true);
  });
  it('ends with its input', async () => {
    const stdin = new PassThrough();
    const stdout = new PassThrough();
    const running = serveMcp(store, '0.0.0', { stdin, stdout }, new AbortController().signal);
    const hello = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'pipe', version: '1' } };
    stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: hello })}\n`);
    const [line] = (await new Promise<Buffer>((resolve) => stdout.once('data', resolve))).toString().split('\n');
    expect(JSON.parse(line!)).toMatchObject({ id: 1, result: { serverInfo: { name: 'factline' } } });
    stdin.end();
    await running;
  });
});
