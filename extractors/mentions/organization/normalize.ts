import type { DocumentContext } from '../../../src/extract/contract.js';
import { tokenize } from '../../../src/normalize/tokens.js';
import { otherwiseSaid } from './evidence.js';
import { legalForms, words } from './forms.js';
import { isAcronym, type KnownOrganization, type OrganizationLexicon } from './lexicon.js';
import type { OrganizationParts, OrganizationValue } from './value.js';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Parts to the organization they name: a listed name with its legal form means the listed organization. */
export function normalizeOrganization(
  parts: OrganizationParts,
  context: DocumentContext,
  lexicon: OrganizationLexicon | null,
  span: Span,
): OrganizationValue | string {
  const { name, type, onlyBeside, byContext } = parts;
  if (byContext) {
    const stopped = isCountry(context, span) ? 'the name of a country or its capital' : otherwiseSaid(context, name, parts.opening ?? false);
    if (stopped) return stopped;
  }
  if (onlyBeside && !context.tally('country').has(onlyBeside)) return `an acronym of several things, and nothing here speaks of ${onlyBeside}`;
  if (parts.known) return { name: nameHere(parts.known, name, context), type };
  const known = lexicon && (lexicon.names.get(name) ?? lexicon.names.get(withoutLegalForm(name)));
  if (known) return { name: nameHere(known, name, context), type: known.type };
  // `Estonian Centre for Defence Investments` is what the lexicon lists without the country.
  const bare = lexicon?.names.get(withoutPeople(name));
  return { name: outOfCapitals(name), type: bare?.type ?? type };
}

/**
 * The listed name, but brands and acronyms that are names in their own right (`Aramco`, `UNICEF`) stay as the document
 * has them unless it spells the full name out somewhere.
 */
function nameHere(known: KnownOrganization, spelling: string, context: DocumentContext): string {
  if (known.type === 'company' && spelling.startsWith(`${known.name} `) && !isCompanyWord(spelling.slice(known.name.length + 1))) return spelling;
  const shouted = spelling === spelling.toUpperCase() && known.name !== known.name.toUpperCase();
  const same = straight(spelling) === straight(known.name) && !shouted;
  if (same || (known.type === 'company' ? isFuller(spelling, known.name) : isSpelledOut(spelling, known))) return spelling;
  const isBrand = known.type === 'company' && (isAcronym(spelling) || known.name.includes(spelling));
  // An acronym that the document never spells out is the name by which its readers know the body: `METI`, `the IMF`. A state’s forces,
  // parties, institutes and unions are not known so beyond it.
  const isLocal = known.country !== '' && (known.type === 'other' || known.type === 'military');
  const ownName = isBrand || (isAcronym(spelling) && spelling.length > 2 && !spelling.includes('.') && !isLocal) || known.knownAs.includes(spelling);
  return ownName && !spellsOut(context, known.name) ? spelling : known.name;
}

/** `International Resources Holding` where the lexicon has the acronym by which it is better known. */
function isFuller(spelling: string, name: string): boolean {
  return isAcronym(name) && spelling.includes(' ') && spelling !== spelling.toUpperCase();
}

/** `Department of Defense` for *Pentagon*, `Bank of France` for *Banque de France*: the full name in the document's language is its own. */
function isSpelledOut(spelling: string, { name, type }: KnownOrganization): boolean {
  const given = spelling.split(' ');
  if (type === 'alliance' || given.some((word) => FOREIGN.has(word))) return false;
  return given.length > 2 && spelling !== spelling.toUpperCase() && !name.split(' ').some((word) => word.length > 3 && given.includes(word));
}

const FOREIGN: ReadonlySet<string> = new Set(['de', 'del', 'des', 'du', 'der', 'für', 'et', 'y', 'da', 'do', 'di', 'la', 'per', 'pour', 'para']);

/** What differs between spellings of one name is the document’s own: British or American, accents, points, hyphens, spaces. */
function straight(name: string): string {
  return name
    .replace(/efense\b/g, 'efence')
    .replace(/Center\b/g, 'Centre')
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}&+]/gu, '')
    .toLowerCase();
}

const countryEnds = new WeakMap<DocumentContext, Map<number, number>>();

function isCountry(context: DocumentContext, { start, end }: Span): boolean {
  let ends = countryEnds.get(context);
  if (!ends) countryEnds.set(context, (ends = new Map(context.settled('country').map((one) => [one.start, one.end]))));
  return ends.get(start) === end;
}

/** `AG` in *Rheinmetall AG*, `Corporation` in *Lockheed Martin Corporation*: what follows changes no name. */
function isCompanyWord(rest: string): boolean {
  return legalForms.get(rest) !== undefined || COMPANY_WORDS.has(rest);
}
const COMPANY_WORDS: ReadonlySet<string> = new Set(['Corporation', 'Company', 'Group', 'Holdings', 'Holding', 'Corp', 'Concern']);

const spelledOut = new WeakMap<DocumentContext, Map<string, boolean>>();

/** Asked once per name and document. */
function spellsOut(context: DocumentContext, name: string): boolean {
  const answers = spelledOut.get(context) ?? new Map<string, boolean>();
  spelledOut.set(context, answers);
  const known = answers.get(name);
  if (known !== undefined) return known;
  const answer = context.text.includes(name);
  answers.set(name, answer);
  return answer;
}

/** `MINISTRY OF DEFENCE` to `Ministry of Defence`; a name that is not all in capitals as it is. */
export function outOfCapitals(name: string): string {
  const parts = name.split(' ');
  const long = parts.filter((word) => word.length > 3);
  if (long.length < 2 || name !== name.toUpperCase()) return name;
  return parts.map((word, i) => (i > 0 && SMALL.has(word) ? word.toLowerCase() : word.charAt(0) + word.slice(1).toLowerCase())).join(' ');
}
const SMALL: ReadonlySet<string> = new Set(['OF', 'THE', 'AND', 'FOR', 'ON', 'TO', 'IN', 'DE', 'LA']);

function withoutPeople(name: string): string {
  const tokens = tokenize(name);
  return tokens.count > 1 && words.people.has(tokens.word[0]!) ? name.slice(tokens.start[1]) : name;
}

/** `Rheinmetall AG` to `Rheinmetall`; a name without a legal form as it is. */
export function withoutLegalForm(name: string): string {
  const tokens = tokenize(name);
  for (let at = 1; at < tokens.count; at++) {
    const hit = legalForms.match(tokens, at);
    if (hit && (hit.end === tokens.count || name.slice(tokens.start[hit.end]!) === '.')) return name.slice(0, tokens.start[at]).replace(/[\s,]+$/, '');
  }
  return name;
}
