import { Agent, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { FACT_TYPES, openStore, type FactFilter, type FactRow } from 'factline';
import { exportFormats, sinkOf } from '../src/export/index.js';
import { createServer } from '../src/serve/server.js';
import { archive, codes } from './archive.js';
import type { Figures } from './measures.js';
import { generator } from './text.js';

/** Documents in one transaction. */
const BATCH = 64;
const QUESTIONS = 400;
/** Each question is asked so often, and its median counts: other work on the machine falls on some of them. */
const TIMES = 3;
const PAGE = 50;

/** Fills a new store until it holds so many facts. */
export function filling(path: string, facts: number): Figures {
  const store = openStore(path);
  const documents = archive();
  const spent = spending();
  let written = 0;
  store.startRun('bench');
  while (written < facts) {
    const batch = Array.from({ length: BATCH }, () => documents.next().value!);
    store.writeAll(batch);
    written += batch.reduce((sum, { extraction }) => sum + extraction.facts.length, 0);
  }
  store.finishRun();
  const { length } = store.documents();
  store.close();
  return { documents: length, facts: written, ...spent() };
}

/** First pages of facts by country, type and dates, of the store itself. */
export function asking(path: string): Promise<Figures> {
  const store = openStore(path, { mode: 'read' });
  return answered((filter) => [...store.facts({ ...filter, limit: PAGE })].length).finally(() => store.close());
}

/** The same through HTTP, server and client in one process. */
export async function serving(path: string): Promise<Figures> {
  const store = openStore(path, { mode: 'read' });
  const app = await createServer({ store, host: '127.0.0.1', version: 'bench' });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true });
  const figures = await answered(async (filter) => {
    const query = new URLSearchParams({ ...(filter as Record<string, string>), limit: String(PAGE) });
    const { items } = JSON.parse(await got(`http://127.0.0.1:${port}/facts?${query}`, agent)) as { items: FactRow[] };
    return items.length;
  });
  agent.destroy();
  await app.close();
  store.close();
  return figures;
}

function got(url: string, agent: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    request(url, { agent }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (piece: string) => (body += piece));
      response.on('end', () => (response.statusCode === 200 ? resolve(body) : reject(new Error(body))));
    })
      .on('error', reject)
      .end();
  });
}

/** A whole export into a file that is thrown away. */
export async function exporting(path: string, name: string, target: string): Promise<Figures> {
  const store = openStore(path, { mode: 'snapshot' });
  const format = exportFormats.find((each) => each.name === name)!;
  const file = createWriteStream(target);
  const spent = spending();
  const facts = await format.write(store.facts({ order: 'content', ...(format.types && { type: format.types }) }), sinkOf(file), store);
  file.end();
  await finished(file);
  store.close();
  return { facts, bytes: file.bytesWritten, ...spent() };
}

/** Milliseconds that half and 95 of 100 questions take at most, by the clock and of the processor. */
async function answered(ask: (filter: FactFilter) => number | Promise<number>): Promise<Figures> {
  const asked = questions();
  for (const filter of asked.slice(0, 40)) await ask(filter);
  const rounds: { wall: number; processor: number }[][] = asked.map(() => []);
  let full = 0;
  for (let time = 0; time < TIMES; time++) {
    for (const [index, filter] of asked.entries()) {
      const spent = spending();
      full += Number((await ask(filter)) === PAGE);
      const { seconds, processor } = spent();
      rounds[index]!.push({ wall: seconds * 1e3, processor: processor * 1e3 });
    }
  }
  const of = (kind: 'wall' | 'processor'): number[] => sorted(rounds.map((round) => sorted(round.map((each) => each[kind]))[TIMES >> 1]!));
  const at = (times: readonly number[], share: number): number => times[Math.ceil(times.length * share) - 1]!;
  const [wall, processor] = [of('wall'), of('processor')];
  return {
    questions: asked.length,
    full: full / TIMES,
    half: at(wall, 0.5),
    most: at(wall, 0.95),
    longest: at(wall, 1),
    halfProcessor: at(processor, 0.5),
    mostProcessor: at(processor, 0.95),
    longestProcessor: at(processor, 1),
  };
}

/** Of each type and of common and rare countries, over a month, a year, three and ten. */
function questions(): FactFilter[] {
  const random = generator(7);
  const countries = codes();
  return Array.from({ length: QUESTIONS }, (_, index): FactFilter => {
    const from = 2000 + Math.floor(random() * 28);
    const years = [0, 1, 3, 10][index % 4]!;
    const month = `${from}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}`;
    return {
      country: countries[Math.floor(countries.length ** random()) - 1]!,
      type: FACT_TYPES[Math.floor(random() * FACT_TYPES.length)]!,
      ...(years === 0 ? { from: month, to: month } : { from: String(from), to: String(from + years - 1) }),
    };
  });
}

function sorted(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b);
}

function spending(): () => { seconds: number; processor: number } {
  const begun = performance.now();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return { seconds: (performance.now() - begun) / 1e3, processor: (user + system) / 1e6 };
  };
}
