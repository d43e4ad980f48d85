import type { DocumentContext, Learnable, LearnedForm, SentenceView } from '../../../src/extract/contract.js';
import type { CountryParts } from './find.js';
import { guardedForms, knownForms, type KnownForm, type Sense } from './forms.js';
import { judge } from './judge.js';
import { valueOf } from './normalize.js';
import type { CountryValue } from './value.js';

type Found = Learnable<CountryParts, CountryValue>;

/**
 * What the whole document teaches: which country an open form means (`Congo` beside `Kinshasa`), forms that count
 * only beside their country (`Victoria` in a report on the Seychelles), and abbreviations it defines itself.
 */
export function learnCountries(found: readonly Found[], context: DocumentContext): LearnedForm<CountryValue>[] {
  const tally = tallyOf(found);
  return [...settledForms(found, tally), ...supportedForms(tally, context.text), ...definedForms(found, context.text)];
}

/** A learned form stands where its sentence says nothing against it. */
export function admitsCountry(sentence: SentenceView, at: number, end: number, { form }: LearnedForm<CountryValue>): boolean {
  const known = knownForms.get(form);
  if (!known) return true;
  const judgement = judge(sentence, at, end, known);
  return judgement === 'open' || judgement === 'unsupported';
}

function tallyOf(found: readonly Found[]): Map<string, number> {
  const tally = new Map<string, number>();
  for (const { value } of found) if (value.iso) tally.set(value.iso, (tally.get(value.iso) ?? 0) + 1);
  return tally;
}

/** How many times as often as the others a country must be spoken of for an open form to mean it. */
const DOMINANCE = 5;

function settledForms(found: readonly Found[], tally: ReadonlyMap<string, number>): LearnedForm<CountryValue>[] {
  const open = new Map<string, KnownForm>();
  for (const { parts, value, text } of found) if (value.ambiguous) open.set(text, parts.form);
  return [...open].flatMap(([form, known]) => {
    const sense = dominant(known, tally);
    return sense ? [{ form, value: valueOf(sense) }] : [];
  });
}

function dominant(form: KnownForm, tally: ReadonlyMap<string, number>): Sense | null {
  const support = (sense: Sense): number => {
    const near = form.care?.readings.find((reading) => reading.key === sense.iso)?.near ?? [sense.iso];
    // Its own words count in full, those of its neighbours once for all.
    return 2 * (tally.get(sense.iso) ?? 0) + ([...near].some((iso) => iso !== sense.iso && tally.has(iso)) ? 1 : 0);
  };
  const ranked = form.senses.map((sense) => ({ sense, weight: support(sense) })).sort((a, b) => b.weight - a.weight);
  const [first, second] = ranked;
  if (!first || first.weight === 0) return null;
  return !second || first.weight >= DOMINANCE * second.weight ? first.sense : null;
}

function supportedForms(tally: ReadonlyMap<string, number>, text: string): LearnedForm<CountryValue>[] {
  const learned: LearnedForm<CountryValue>[] = [];
  for (const iso of tally.keys()) {
    for (const form of guardedForms.get(iso) ?? []) {
      if (text.includes(form.phrase)) learned.push({ form: form.phrase, value: valueOf(form.senses.find((sense) => sense.iso === iso)!) });
    }
  }
  return learned;
}

const DEFINED = /^ ?\(([A-Z]{2,6})\)/;
const LONGEST_DEFINITION = 10;

/** `Republic of Artsakh (RA)`: the letters in brackets are the initials of the name before them. */
function definedForms(found: readonly Found[], text: string): LearnedForm<CountryValue>[] {
  return found.flatMap(({ end, text: name, value }) => {
    const letters = value.form === 'name' ? DEFINED.exec(text.slice(end, end + LONGEST_DEFINITION))?.[1] : undefined;
    if (!letters || letters !== initialsOf(name) || knownForms.get(letters)) return [];
    return [{ form: letters, value: { ...value, form: 'abbreviation' as const }, from: end }];
  });
}

function initialsOf(name: string): string {
  return name.replace(/\P{Lu}/gu, '');
}
