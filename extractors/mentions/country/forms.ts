import { readCsv, readJson } from '../../../src/normalize/data.js';
import { Lexicon } from '../../../src/normalize/lexicon.js';
import type { CountryForm } from './value.js';

/** What one form means in one country. */
export interface Sense {
  readonly iso: string;
  readonly form: CountryForm;
  readonly use: 'name' | 'abbreviation' | 'capital' | 'seat' | 'adjective' | 'noun' | 'prefix';
  readonly territory?: string;
}

/** One of the things a form can mean, with what speaks for it in a sentence. */
export interface Reading {
  /** An ISO 3166 code, or a word for what is no country. */
  readonly key: string;
  readonly cues: Lexicon<true>;
  /** Countries whose mention speaks for it; always itself. */
  readonly near: ReadonlySet<string>;
}

/** What must be looked at before a form is believed: an entry of senses.json. */
export interface Care {
  readonly readings: readonly Reading[];
  readonly open: boolean;
  readonly needsEvidence: boolean;
  readonly person: boolean;
  readonly leads: boolean;
  readonly place: boolean;
  readonly article: boolean;
  readonly verb: boolean;
}

export interface KnownForm {
  readonly phrase: string;
  /** More than one where the form belongs to several countries. */
  readonly senses: readonly Sense[];
  readonly care: Care | null;
}

interface CareEntry {
  readonly forms: readonly string[];
  readonly readings?: Readonly<Record<string, { readonly cues?: readonly string[]; readonly near?: readonly string[] }>>;
  readonly open?: true;
  readonly needs?: 'evidence';
  readonly person?: true;
  readonly leads?: true;
  readonly place?: true;
  readonly article?: true;
  readonly verb?: true;
}

const cares = new Map<string, Care>();
for (const entry of readJson<CareEntry[]>(new URL('./senses.json', import.meta.url))) {
  const care = careOf(entry);
  for (const form of entry.forms) cares.set(form, care);
}

const byPhrase = new Map<string, Sense[]>();
for (const row of readCsv(new URL('./countries.csv', import.meta.url))) {
  const { phrase, iso, form, use, territory } = row as { phrase: string; iso: string; form: CountryForm; use: Sense['use']; territory: string };
  const sense: Sense = { iso, form, use, ...(territory ? { territory } : {}) };
  const known = byPhrase.get(phrase);
  if (known) known.push(sense);
  else byPhrase.set(phrase, [sense]);
}
for (const form of cares.keys()) if (!byPhrase.has(form)) throw new Error(`senses.json: ${form}: no such form in countries.csv`);

const all: readonly KnownForm[] = [...byPhrase].map(([phrase, senses]) => ({ phrase, senses, care: cares.get(phrase) ?? null }));
const isPrefix = (form: KnownForm): boolean => form.senses[0]!.use === 'prefix';

/** Every form of every country, prefixes apart. */
export const knownForms = new Lexicon<KnownForm>(
  'country/forms',
  all.filter((form) => !isPrefix(form)).map((form) => [form.phrase, form]),
  { letters: 'initial' },
);

/** `Sino`, `Franco`: countries only before a hyphen. */
export const prefixes = new Lexicon<KnownForm>(
  'country/prefixes',
  all.filter(isPrefix).map((form) => [form.phrase, form]),
  { letters: 'initial' },
);

/** Forms that count only where the document speaks of their country, by its code. */
export const guardedForms: ReadonlyMap<string, readonly KnownForm[]> = groupGuarded();

function groupGuarded(): Map<string, KnownForm[]> {
  const groups = new Map<string, KnownForm[]>();
  for (const form of all) {
    if (!form.care?.needsEvidence) continue;
    for (const { iso } of form.senses) groups.set(iso, [...(groups.get(iso) ?? []), form]);
  }
  return groups;
}

function careOf(entry: CareEntry): Care {
  const readings = Object.entries(entry.readings ?? {}).map(([key, { cues, near }]) => ({
    key,
    cues: new Lexicon<true>(
      `country/cues of ${key}`,
      (cues ?? []).map((cue) => [cue, true]),
      { letters: 'initial' },
    ),
    near: new Set([key, ...(near ?? [])]),
  }));
  const { open = false, person = false, leads = false, place = false, article = false, verb = false } = entry;
  return { readings, open, needsEvidence: entry.needs === 'evidence', person, leads, place, article, verb };
}
