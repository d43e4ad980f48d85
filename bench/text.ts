import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The bench runs at the project's top, its measures compiled: a transpiling loader would wrap every function that is measured. */
export const home = join('fixtures', 'reports');

/**
 * A text of about this many UTF-16 code units, made of the fixtures' reports over and over, never twice the same: the
 * paragraphs change places, figures their digits (years stay years), and now and then a word becomes a new one, so that
 * neither caches nor the vocabulary see less than they would in as many real reports. The same seed gives the same text.
 */
export function sampleText(size: number, seed = 1): string {
  const random = generator(seed);
  const reports = readdirSync(home)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) =>
      readFileSync(join(home, name), 'utf8')
        .trim()
        .split(/\n{2,}/),
    );
  const parts: string[] = [];
  for (let length = 0; length < size;) {
    const report = reports[Math.floor(random() * reports.length)]!;
    const [title, ...paragraphs] = report;
    const text = varied([title!, ...shuffled(paragraphs, random)].join('\n\n'), random);
    parts.push(text);
    length += text.length + 2;
  }
  return parts.join('\n\n').slice(0, size);
}

/** Documents of the size of a report each. */
export function sampleDocuments(count: number, seed = 1): string[] {
  return Array.from({ length: count }, (_, index) => sampleText(10_000, seed + index));
}

function varied(text: string, random: () => number): string {
  return text
    .replace(/\d+/g, (digits) => (/^(?:19|20)\d\d$/.test(digits) ? digits : digits[0]! + [...digits.slice(1)].map(() => Math.floor(random() * 10)).join('')))
    .replace(/\b\p{Ll}{7,}\b/gu, (word) => (random() < 0.01 ? inventedWord(random) : word));
}

function inventedWord(random: () => number): string {
  const pick = (letters: string): string => letters[Math.floor(random() * letters.length)]!;
  return Array.from({ length: 4 }, () => pick('bdfgklmnprstvz') + pick('aeiou')).join('');
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const rest = [...items];
  return items.map(() => rest.splice(Math.floor(random() * rest.length), 1)[0]!);
}

/** Mulberry32: small, and the same everywhere. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
