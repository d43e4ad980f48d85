import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPipeline, openStore, type Extraction } from 'factline';
import { Lexicon } from '../src/normalize/lexicon.js';
import { tokenize } from '../src/normalize/tokens.js';
import { secondsOf, secondsOnce } from './clock.js';
import { sampleDocuments, sampleText } from './text.js';

export { ownKinds, ownValues, peerValues } from './recognizers.js';

// The extraction as it is installed (built), the lexicon straight from its source.

/** What one measure says of itself; numbers only, so that it crosses the border between processes. */
export type Figures = Readonly<Record<string, number>>;

const WARM_UP = 500_000;
/** Rounds in which a round may gain nothing before the code counts as warm, and rounds at most. */
const STALE = 4;
const MOST_WARM_UPS = 30;
/** What a round must gain on the best before it, as a share, to show that V8 still makes the code faster. */
const GAIN = 0.03;

/** Until no round is faster than those before it: V8 compiles hot functions anew on threads of its own, whose time would be counted. */
function warmUp(work: (text: string) => void): void {
  let best = Infinity;
  for (let seed = 0, stale = 0; seed < MOST_WARM_UPS && stale < STALE; seed++) {
    const text = sampleText(WARM_UP, 99 + seed);
    const seconds = secondsOnce(() => work(text));
    stale = seconds < best * (1 - GAIN) ? 0 : stale + 1;
    best = Math.min(best, seconds);
  }
}

function wholeExtraction(): (text: string) => Extraction {
  const pipeline = createPipeline();
  return (text) =>
    pipeline.extract({
      info: { id: 'bench', title: null, date: '2026-01-01', language: 'en', mediaType: 'text/plain', length: text.length },
      text,
      blocks: null,
      problems: [],
    });
}

/** Full extraction of one text of `size` characters. */
export function extraction(size: number): Figures {
  const run = wholeExtraction();
  warmUp(run);
  const text = sampleText(size);
  let last: Extraction | undefined;
  const seconds = secondsOf(() => (last = run(text)));
  return {
    characters: text.length,
    bytes: Buffer.byteLength(text),
    seconds,
    mentions: last!.mentions.length,
    facts: last!.facts.length,
    sentences: last!.sentences.length,
  };
}

/** compromise's full parse of the same text, paragraph by paragraph: as one string it is slower still. */
export async function compromise(size: number): Promise<Figures> {
  const { default: nlp } = await import('compromise');
  const parse = (text: string): void => text.split('\n').forEach((paragraph) => nlp(paragraph).json());
  warmUp(parse);
  const text = sampleText(size);
  return { characters: text.length, bytes: Buffer.byteLength(text), seconds: secondsOf(() => text.split('\n').forEach((paragraph) => nlp(paragraph))) };
}

/** Intl.Segmenter finding the words of the same text, paragraph by paragraph: on long strings it is super-linear. */
export function segmenter(size: number): Figures {
  const words = new Intl.Segmenter('en', { granularity: 'word' });
  let count = 0;
  const walk = (text: string): void => {
    for (const paragraph of text.split('\n')) for (const piece of words.segment(paragraph)) if (piece.isWordLike) count++;
  };
  warmUp(walk);
  const text = sampleText(size);
  return { characters: text.length, bytes: Buffer.byteLength(text), seconds: secondsOf(() => walk(text)), words: count };
}

/** Extraction and writing of `count` documents into a new store, in transactions of 64. Wall time: the disk counts. */
export function ingestion(count: number): Figures {
  const folder = mkdtempSync(join(tmpdir(), 'factline-bench-'));
  const store = openStore(join(folder, 'bench.db'));
  const pipeline = createPipeline();
  const documents = sampleDocuments(count);
  const extract = (text: string, id: string): Extraction =>
    pipeline.extract({
      info: { id, title: null, date: '2026-01-01', language: 'en', mediaType: 'text/plain', length: text.length },
      text,
      blocks: null,
      problems: [],
    });
  for (const text of sampleDocuments(30, 5_000)) extract(text, 'warm-up');
  const begun = performance.now();
  let writing = 0;
  store.startRun(pipeline.rules);
  for (let from = 0; from < count; from += 64) {
    const entries = documents.slice(from, from + 64).map((text, index) => {
      const name = `report-${from + index}`;
      return { extraction: extract(text, name), source: { text, name, location: null, bytes: Buffer.byteLength(text) } };
    });
    const before = performance.now();
    store.writeAll(entries);
    writing += performance.now() - before;
  }
  store.finishRun();
  const seconds = (performance.now() - begun) / 1e3;
  const { facts, mentions } = store.counts();
  store.close();
  rmSync(folder, { recursive: true });
  const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((a, b) => a + b, 0);
  return {
    documents: count,
    bytes: documents.reduce((bytes, text) => bytes + Buffer.byteLength(text), 0),
    seconds,
    writing: writing / 1e3,
    facts: sum(facts),
    mentions: sum(mentions),
  };
}

/** Phrases of the text's own words that every lexicon of the bench holds, so that each finds the same. */
const OWN_PHRASES = 1_500;

/**
 * Looking up every word of a text in a lexicon of `entries` phrases of one to three words: the first are the text's own,
 * the others begin with its words and go on with words that it lacks.
 */
export function lexicon(entries: number): Figures {
  const text = sampleText(1_000_000);
  const tokens = tokenize(text);
  const word = (index: number): string => text.slice(tokens.start[index], tokens.end[index]);
  const phrases = Array.from({ length: entries }, (_, index): [string, number] => {
    const place = Math.floor(((index % OWN_PHRASES) / OWN_PHRASES) * (tokens.count - 3));
    const length = 1 + (index % 3);
    const own = Array.from({ length }, (_each, offset) => word(place + offset)).join(' ');
    return [index < OWN_PHRASES ? own : `${own} term${index}`, index];
  });
  const lexicon = new Lexicon('bench', phrases);
  let hits = 0;
  const walk = (): void => {
    for (let at = 0; at < tokens.count; at++) if (lexicon.begins(tokens.word[at]!) && lexicon.match(tokens, at)) hits++;
  };
  walk();
  hits = 0;
  const seconds = secondsOf(() => {
    hits = 0;
    walk();
  });
  return { entries: lexicon.size, characters: text.length, seconds, hits };
}
