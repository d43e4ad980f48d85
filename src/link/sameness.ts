import type { Filler } from './contract.js';

/** Fillers agree when their figures or names do; a figure's noun (`of`) and its hedge may be worded differently. */
export function sameFiller(a: Filler | readonly Filler[] | undefined, b: Filler | readonly Filler[] | undefined): boolean {
  return canonical(a) === canonical(b);
}

const WORDING = new Set(['of', 'mod', 'form', 'start', 'end', 'bound', 'category', 'type', 'ambiguous']);

/** Fillers are compared again and again while a document is gathered: each is worded once. */
const worded = new WeakMap<object, string>();

/** What a filler says, as words that are the same where it says the same. */
export function canonical(filler: Filler | readonly Filler[] | undefined): string {
  if (filler === undefined) return '';
  let known = worded.get(filler);
  if (known === undefined)
    worded.set(filler, (known = Array.isArray(filler) ? (filler as readonly Filler[]).map(canonical).sort().join('\n') : wordingOf(filler as Filler)));
  return known;
}

function wordingOf({ value }: Filler): string {
  if (typeof value === 'string')
    return value
      .toLowerCase()
      .replace(/^(?:the|a|an)\s+/, '')
      .replace(/s$/, '');
  const members: string[] = [];
  for (const name in value) if (!WORDING.has(name)) members.push(`${name}: ${JSON.stringify(value[name])}`);
  return members.length === 1 ? members[0]! : members.sort().join(', ');
}
