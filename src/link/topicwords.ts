import { readJson } from '../normalize/data.js';

type Name =
  | 'participles'
  | 'flows'
  | 'amounts'
  | 'never'
  | 'outward'
  | 'inward'
  | 'outlooks'
  | 'aims'
  | 'states'
  | 'situated'
  | 'sectors'
  | 'heads'
  | 'groups'
  | 'tolls'
  | 'bandWords'
  | 'bands'
  | 'agreed';
const lists = readJson<Record<Name, string[]>>(new URL('./topic.json', import.meta.url));
const sets = new Map(Object.entries(lists).map(([name, forms]) => [name, new Set(forms)]));

/**
 * Whether a lower-case form is of a class that noun phrases of figures are read by: participles that modify a noun,
 * flows that take *to* and *from*, amounts *of* something, words that never modify, flows whose *from* (outward) or
 * *to* (inward) names their owner; bands that a figure is held in, and participles of what was agreed.
 */
export function isTopicWord(name: Name, form: string): boolean {
  return sets.get(name)!.has(form);
}
