import type { Learnable, LearnedForm } from '../../../src/extract/contract.js';
import { raw, tokenize, type Tokens } from '../../../src/normalize/tokens.js';
import { heads } from './forms.js';
import { outOfCapitals, withoutLegalForm } from './normalize.js';
import type { OrganizationParts, OrganizationValue } from './value.js';

/** An organization where a document names it, from whose end on the noun of its name stands for it. */
export interface Named {
  readonly value: OrganizationValue;
  readonly from: number;
  /** Whether it is named at the document's head as the one whose paper this is. */
  readonly publishes: boolean;
}

/** The meaning of *the Ministry*: whose paper it is, or else the one named last before it. */
export function asNamedLast([form, named]: readonly [string, readonly Named[]]): LearnedForm<OrganizationValue> {
  const own = named.find((one) => one.publishes);
  if (own) return { form, value: own.value };
  const [first, ...rest] = named;
  const changes = rest.filter((one, index) => one.value.name !== named[index]!.value.name);
  return { form, value: first!.value, from: first!.from, later: changes };
}

/** The nouns of its name by which a document goes on to speak of a body: `National Bank` and `Bank`, `Ministry` of *Ministry of Finance*. */
export function commonNouns({ text, value }: Learnable<OrganizationParts, OrganizationValue>): readonly string[] {
  if (value.type === 'military') return [];
  const name = withoutLegalForm(outOfCapitals(text));
  const tokens = tokenize(name);
  if (tokens.count < 2) return [];
  if (value.type === 'company') return CALLED_BY.has(raw(tokens, tokens.count - 1)) ? [raw(tokens, tokens.count - 1)] : [];
  const nouns = new Set<string>();
  for (let at = 1; at < tokens.count; at++) if (heads.match(tokens, at)?.end === tokens.count && isNoun(tokens, at)) nouns.add(name.slice(tokens.start[at]));
  const headed = headWithComplement(tokens);
  if (headed) {
    nouns.add(name.slice(tokens.start[headed.at], tokens.end[headed.end - 1]));
    const portfolio = name.slice(tokens.end[headed.end]).trim();
    if (/^\p{Lu}\p{L}+$/u.test(portfolio)) nouns.add(`${portfolio} ${name.slice(tokens.start[headed.at], tokens.end[headed.end - 1])}`);
  }
  return [...nouns];
}

/** Where the head stands that a complement follows: `Ministry of Finance`, `Federal Department of Defence`. */
function headWithComplement(tokens: Tokens): { readonly at: number; readonly end: number } | null {
  for (let at = 0; at < tokens.count - 2; at++) {
    const head = heads.match(tokens, at);
    if (head?.payload.of && head.end < tokens.count - 1 && raw(tokens, head.end) === 'of' && isNoun(tokens, at)) return { at, end: head.end };
  }
  return null;
}

/** What firms call themselves once they have been named. */
const CALLED_BY: ReadonlySet<string> = new Set(['Bank', 'Company', 'Group', 'Corporation', 'Fund', 'Exchange', 'Authority']);

function isNoun(tokens: Tokens, at: number): boolean {
  const head = heads.match(tokens, at)!.payload;
  return !head.unit && (!head.soft || CALLED_BY.has(raw(tokens, at)));
}

/** Whether the mention stands in a line of the document's head that is no sentence: `MINISTRY OF FINANCE`. */
export function isMasthead({ start, end }: { readonly start: number; readonly end: number }, text: string): boolean {
  if ((start > 0 && text.charAt(start - 1) !== '\n') || !isAtHead(text, start)) return false;
  const close = text.indexOf('\n', end);
  return close > 0 && !/[.!?]\s*$/.test(text.slice(end, close));
}

/** Whether an offset lies in the first lines: asked of every body, and so never by reading all that stands before it. */
function isAtHead(text: string, offset: number): boolean {
  let line = -1;
  for (let lines = 0; lines < MASTHEAD_LINES; lines++) {
    line = text.indexOf('\n', line + 1);
    if (line < 0 || line >= offset) return true;
  }
  return false;
}
const MASTHEAD_LINES = 3;
