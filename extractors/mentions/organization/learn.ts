import type { DocumentContext, LearnedForm, Learnable } from '../../../src/extract/contract.js';
import { asNamedLast, commonNouns, isMasthead, type Named } from './named-last.js';
import { raw, Shape, tokenize, type Tokens } from '../../../src/normalize/tokens.js';
import { internVocabulary } from '../../../src/normalize/words.js';
import { heads, words } from './forms.js';
import { isAcronym, type OrganizationLexicon } from './lexicon.js';
import { withoutLegalForm } from './normalize.js';
import type { OrganizationParts, OrganizationValue } from './value.js';

type Mentioned = Learnable<OrganizationParts, OrganizationValue>;

/** Short forms by which the document goes on to speak of the organizations it has named in full. */
export function learnOrganizations(
  found: readonly Mentioned[],
  context: DocumentContext,
  lexicon: OrganizationLexicon | null,
): LearnedForm<OrganizationValue>[] {
  const meanings = new Map<string, OrganizationValue | null>();
  const common = new Map<string, Named[]>();
  // A form that two organizations of the document share stands for neither.
  const learn = (form: string | null, value: OrganizationValue): void => {
    if (!form || places.has(form)) return;
    const known = meanings.get(form);
    if (known === undefined) meanings.set(form, value);
    else if (known !== null && known.name !== value.name) {
      // `Dangote` is what it is short for, where the document gives that: the bare form says no other thing.
      const fuller = [known, value].filter((one) => one.name !== form);
      meanings.set(form, fuller.length === 1 && fuller[0]!.name.startsWith(`${form} `) ? fuller[0]! : null);
    }
  };
  const places = new Set(context.settled('country').map(({ start, end }) => context.text.slice(start, end)));
  const acronyms = new Map<string, OrganizationValue>();
  const named = new Set<string>();
  for (const mention of found) {
    const acronym = acronymOf(mention, context.text) ?? syllabicOf(mention, context.text);
    if (acronym && !acronyms.has(acronym)) acronyms.set(acronym, mention.value);
    const listed = lexicon?.byName.get(mention.value.name);
    for (const form of [...(listed?.needsContext ?? []), ...(listed?.needsPlace ?? [])]) learn(form, mention.value);
    if (FOUND_BY_CONTEXT.has(mention.rule)) learn(mention.text, mention.value);
    if (isAcronym(mention.text)) continue;
    for (const noun of commonNouns(mention)) enter(common, noun, { value: mention.value, from: mention.end, publishes: isMasthead(mention, context.text) });
    // What follows from the name alone is worked out once, however often the document repeats it.
    if (named.has(mention.text)) continue;
    named.add(mention.text);
    for (const form of shortForms(mention)) if (mention.value.type !== 'company' || !namesProduct(form, context.text)) learn(form, mention.value);
    learn(initials(mention), mention.value);
  }
  const learned = [...meanings].flatMap(([form, value]) => (value === null || acronyms.has(form) || common.has(form) ? [] : [{ form, value }]));
  return [...[...acronyms].map(([form, value]) => ({ form, value, defined: true })), ...[...common].map(asNamedLast), ...learned];
}

function enter(forms: Map<string, Named[]>, form: string, named: Named): void {
  const known = forms.get(form);
  if (known) known.push(named);
  else forms.set(form, [named]);
}

/** Rules that need their context: the same name goes without it elsewhere. */
const FOUND_BY_CONTEXT: ReadonlySet<string> = new Set(
  [
    'cue',
    'apposition',
    'seat',
    'deal',
    'maker',
    'initials',
    'agent',
    'share',
    'possessor',
    'called',
    'trade',
    'product',
    'seller',
    'affiliation',
    'acronym-acts',
    'owned',
    'listed-with',
    'known-in-context',
    'known-noun',
  ].map((rule) => `organization/${rule}`),
);

const ACRONYM_AFTER = /^\s?(?:\((?:the |or |hereinafter |hereafter )?|, or )["“‘']?([A-Z][A-Za-z&-]{1,9})["”’']?[);,]/;
const ACRONYM_BEFORE = /(?:^|[^A-Za-z-])([A-Z][A-Za-z&-]{1,9})\s\((?:the )?$/;

/**
 * Whether the document counts or has an article before what would be a company's short form, and goods behind it:
 * `220 BrahMos missiles` are no *BrahMos Aerospace*.
 */
function namesProduct(form: string, text: string): boolean {
  if (form.includes(' ')) return false;
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
    if (!COUNT_BEFORE.test(text.slice(Math.max(0, at - NEIGHBOUR), at))) continue;
    const next = /^ (\p{L}+)(?: (\p{L}+))?/u.exec(text.slice(at + form.length, at + form.length + 2 * NEIGHBOUR));
    if (next?.slice(1).some((word) => word && words.ware.has(internVocabulary(word.toLowerCase())))) return true;
  }
  return false;
}
const COUNT_BEFORE = /(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|additional|more|further|second|third|first)) $/;
const NEIGHBOUR = 16;

const SYLLABIC_AFTER = /^\s?\((\p{Lu}\p{Ll}{3,10})\)/u;

/** `Sedena` for *Secretaría de la Defensa Nacional*: made of the beginnings of its words, in their order. */
function syllabicOf(mention: Mentioned, text: string): string | null {
  const form = SYLLABIC_AFTER.exec(text.slice(mention.end, mention.end + LONGEST_SYLLABIC))?.[1];
  if (!form || words.people.has(internVocabulary(form.toLowerCase()))) return null;
  const parts = mention.text.split(/[\s-]+/).map(plain);
  return parts.length > 1 && plain(form).startsWith(parts[0]!.slice(0, 2)) && isMadeOf(plain(form), parts, 0) > 1 ? form : null;
}
const LONGEST_SYLLABIC = 14;

function plain(word: string): string {
  return word.normalize('NFD').replace(/\P{L}/gu, '').toLowerCase();
}

/** How many words give the rest of the form two letters or more each; 0 where it cannot be made of them. */
function isMadeOf(rest: string, parts: readonly string[], from: number): number {
  for (let at = from; at < parts.length; at++) {
    for (let size = Math.min(rest.length, parts[at]!.length); size >= 2; size--) {
      if (!parts[at]!.startsWith(rest.slice(0, size))) continue;
      if (size === rest.length) return 1;
      const others = isMadeOf(rest.slice(size), parts, at + 1);
      if (others > 0) return others + 1;
    }
  }
  return 0;
}

/** The acronym in brackets behind the name (`Kosovo Security Force (KSF)`), or the one that the name explains. */
function acronymOf(mention: Mentioned, text: string): string | null {
  if (isAcronym(mention.text)) return null;
  const after = ACRONYM_AFTER.exec(text.slice(mention.end, mention.end + 32))?.[1];
  if (after && isShortening(after)) return after;
  if (text.charAt(mention.end) !== ')') return null;
  const before = ACRONYM_BEFORE.exec(text.slice(Math.max(0, mention.start - 18), mention.start))?.[1];
  return before && isShortening(before) ? before : null;
}

/** `CBK` for *Central Bank of Kenya*, which documents use without a word on the one being the other. */
function initials({ text: name, value }: Mentioned): string | null {
  if (value.type === 'company') return null;
  const letters = name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .filter((letter) => letter !== letter.toLowerCase())
    .join('');
  return letters.length >= 3 && isShortening(letters) ? letters : null;
}

/** Two capitals or more, and no country: `Ministry of Defence (UK)` defines nothing. */
function isShortening(form: string): boolean {
  const tokens = tokenize(form);
  return (form.match(/[A-Z]/g)?.length ?? 0) >= 2 && !(tokens.count === 1 && words.people.has(tokens.word[0]!));
}

/** `Security Force` and `Force` of `Kosovo Security Force`, `Ministry` of `Ministry of Defence`, `Elbit` of `Elbit Systems`. */
function shortForms(mention: Mentioned): string[] {
  const name = withoutLegalForm(mention.text);
  const tokens = tokenize(name);
  const forms: string[] = [];
  if (mention.value.type !== 'company') {
    const rest = peopleEnd(tokens);
    if (rest > 0 && rest < tokens.count && headAtEnd(tokens, rest)) forms.push(name.slice(tokens.start[rest]));
    const last = lastHead(tokens);
    if (last > 0) forms.push(name.slice(tokens.start[last]));
    return forms;
  }
  const tail = genericTail(tokens);
  if (tail === 1 && NAMED_AFTER_PLACES.has(raw(tokens, tokens.count - 1))) return forms;
  if (tail > 0 && tail < tokens.count) {
    const short = name.slice(0, tokens.end[tail - 1]);
    if (short.length > 3) forms.push(short);
  }
  return forms;
}

/** Nouns whose companies are called after where they are: `Lobito` is no railway, and `Islands` no newspaper. */
const NAMED_AFTER_PLACES: ReadonlySet<string> = new Set([
  'Railway',
  'Railways',
  'Port',
  'Ports',
  'Airport',
  'Refinery',
  'Dockyard',
  'Shipyard',
  'Business',
  'Post',
  'Times',
  'Herald',
  'Radio',
  'Television',
  'Tribune',
  'Gazette',
  'Mining',
  'Power',
  'Monitor',
  'Observer',
  'Ledger',
  'Telegraph',
  'TV',
  'Gas',
  'Airlines',
  'Airways',
  'Mines',
]);

/** The token after the country's name or adjective that begins the name (`Royal Netherlands`), 0 where none does. */
function peopleEnd(tokens: Tokens): number {
  const from = raw(tokens, 0) === 'Royal' ? 1 : 0;
  return from < tokens.count && words.people.has(tokens.word[from]!) ? from + 1 : 0;
}

/** Where the head that ends the name begins (`Commission`), 0 where none does or it is the whole name. */
function lastHead(tokens: Tokens): number {
  for (let at = 1; at < tokens.count; at++) {
    const hit = heads.match(tokens, at);
    if (hit && hit.end === tokens.count) return hit.payload.soft || hit.payload.unit ? 0 : at;
  }
  return 0;
}

function headAtEnd(tokens: Tokens, from: number): boolean {
  for (let at = from; at < tokens.count; at++) {
    const hit = heads.match(tokens, at);
    if (hit && hit.end === tokens.count && !hit.payload.soft && !hit.payload.unit) return true;
  }
  return false;
}

/** Where the words begin that any company could bear; 0 where the name has no word of its own. */
function genericTail(tokens: Tokens): number {
  let tail = tokens.count;
  while (tail > 0 && isGeneric(tokens, tail - 1)) tail--;
  for (let at = 0; at < tail; at++) if (isGeneric(tokens, at)) return 0;
  return tail;
}

function isGeneric(tokens: Tokens, at: number): boolean {
  const word = tokens.word[at]!;
  const shape = tokens.shape[at]!;
  if (shape === Shape.Punct || shape === Shape.Symbol || shape === Shape.Lower || shape === Shape.Number) return true;
  if ([words.ordinary, words.portfolio, words.modifier, words.vague, words.people, words.region].some((set) => set.has(word))) return true;
  return heads.match(tokens, at)?.end === at + 1;
}
