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
const sets = Object.fromEntries(Object.entries(lists).map(([name, forms]) => [name, new Set(forms)])) as unknown as Record<ClassName, ReadonlySet<string>>;

/** Whether a lower-case form belongs to a closed class of English words. */
export function isOf(name: ClassName, form: string): boolean {
  return sets[name].has(form);
}

/** Forms that can stand in the chain of auxiliaries before a verb. */
export function isAuxiliary(form: string): boolean {
  return AUXILIARIES.has(form);
}
const AUXILIARIES = new Set([...lists.be, ...lists.have, ...lists.do, ...lists.future, ...lists.conditional]);

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
