import { readJson } from '../normalize/data.js';

type ClassName =
  | 'be'
  | 'have'
  | 'do'
  | 'future'
  | 'conditional'
  | 'negation'
  | 'adverbs'
  | 'determiners'
  | 'prepositions'
  | 'conjunctions'
  | 'clauseOpeners'
  | 'pronouns'
  | 'irregularPast'
  | 'irregularParticiple'
  | 'lookLikeParticiples'
  | 'activities';

const lists = readJson<Record<ClassName, string[]>>(new URL('./grammar.json', import.meta.url));
const BITS = Object.fromEntries(Object.keys(lists).map((name, index) => [name, 1 << index])) as Record<ClassName, number>;
const AUXILIARY = BITS.be | BITS.have | BITS.do | BITS.future | BITS.conditional;

/** A bit for each class that a form belongs to. */
const classesByForm = new Map<string, number>();
for (const [name, forms] of Object.entries(lists)) {
  for (const form of forms) classesByForm.set(form, (classesByForm.get(form) ?? 0) | BITS[name as ClassName]);
}

/** Rules ask for one class after the other of the same word: its classes are looked up once. */
function classesOf(form: string): number {
  if (form !== asked) {
    asked = form;
    answer = classesByForm.get(form) ?? 0;
  }
  return answer;
}
let asked = '';
let answer = 0;

/** Whether a lower-case form belongs to a closed class of English words. */
export function isOf(name: ClassName, form: string): boolean {
  return (classesOf(form) & BITS[name]) !== 0;
}

/** Forms that can stand in the chain of auxiliaries before a verb. */
export function isAuxiliary(form: string): boolean {
  return (classesOf(form) & AUXILIARY) !== 0;
}

/** Adverbs of the list, and the open class in `-ly`. */
export function isAdverb(form: string): boolean {
  return isOf('adverbs', form) || (form.length > 4 && form.endsWith('ly') && !NOT_ADVERBS.has(form));
}
const NOT_ADVERBS = new Set([
  'supply',
  'reply',
  'apply',
  'family',
  'early',
  'italy',
  'assembly',
  'monthly',
  'yearly',
  'weekly',
  'daily',
  'hourly',
  'only',
  'comply',
  'rely',
  'multiply',
  'friendly',
  'july',
  'likely',
  'fly',
  'ally',
  'anomaly',
  'monopoly',
]);
