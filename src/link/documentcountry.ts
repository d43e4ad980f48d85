import type { Mention } from '../model/index.js';
import type { Belonging } from './belonging.js';
import type { Filler } from './contract.js';

/** Title, issuer, place and date stand in a report's first lines. */
const HEAD_LINES = 4;

/**
 * The one country that a document is about: that of its issuer, or one named at least twice as often as any other; null
 * where there is none. A section whose heading names a country speaks of that one, and not for the document.
 */
export function countryOfDocument(mentions: readonly Mention[], belonging: Belonging, labelled: (sentence: number) => boolean = () => false): Filler | null {
  const tally = new Map<string, number>();
  for (const mention of mentions) {
    if (labelled(mention.sentence)) continue;
    const code =
      stateIn(mention, belonging.countryNamedIn) ?? (mention.kind === 'organization' ? belonging.homeOfBody(String(mention.value.name ?? '')) : null);
    if (code === null) continue;
    tally.set(code, (tally.get(code) ?? 0) + 1);
  }
  const [best, second] = [...tally.entries()].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const issuer = issuingCountry(mentions, belonging.countryNamedIn);
  if (issuer !== null && best && (tally.get(issuer) ?? 0) >= 3 && tally.get(issuer) === best[1])
    return { value: { iso: issuer }, mention: null, origin: 'document' };
  // What a ministry or central bank publishes under its own name is about its country, unless another one prevails.
  const body = issuingBody(mentions, (name) => belonging.countryNamedIn(name) ?? belonging.homeOfBody(name));
  if (body !== null && (!best || 2 * (tally.get(body) ?? 0) >= best[1])) return { value: { iso: body }, mention: null, origin: 'document' };
  // A report that names one country alone, and names it in its head, is about that one.
  if (issuer !== null && tally.size === 1) return { value: { iso: issuer }, mention: null, origin: 'document' };
  if (best && best[1] >= 3 && best[1] >= 2 * (second?.[1] ?? 0)) return { value: { iso: best[0] }, mention: null, origin: 'document' };
  // A report that counts in one state's money is about that state, unless another is named more often.
  const payer = payingCountry(mentions, belonging.homeOfCurrency);
  return payer !== null && (!best || best[1] < 3 || (best[0] === payer && 3 * best[1] >= 4 * (second?.[1] ?? 0)))
    ? { value: { iso: payer }, mention: null, origin: 'document' }
    : null;
}

/** The state whose money nearly all amounts of a document are in, those aside that everybody counts in. */
function payingCountry(mentions: readonly Mention[], homeOfCurrency: Belonging['homeOfCurrency']): string | null {
  const tally = new Map<string, number>();
  for (const { kind, value } of mentions) {
    const home = kind === 'money' && typeof value.currency === 'string' ? homeOfCurrency(value.currency) : null;
    if (home !== null) tally.set(home, (tally.get(home) ?? 0) + 1);
  }
  const [[home, count] = [null, 0]] = [...tally].sort((a, b) => b[1] - a[1]);
  return count >= FEWEST_AMOUNTS && 5 * count >= 4 * [...tally.values()].reduce((a, b) => a + b, 0) ? home : null;
}
const FEWEST_AMOUNTS = 3;

/** The country of the body that heads a document, by its name or its home (*Dáil Éireann*); null where none has one or several differ. */
function issuingBody(mentions: readonly Mention[], stateNamed: (name: string) => string | null): string | null {
  const heading = mentions.filter((one) => one.sentence < ISSUER_LINES && one.kind === 'organization' && isIssuer(one));
  const codes = new Set(heading.map((one) => stateNamed(one.text) ?? stateNamed(String(one.value.name ?? ''))).filter((code) => code !== null));
  return codes.size === 1 ? [...codes][0]! : null;
}
/** The first lines of a release, where its issuer names itself; banks and statistical offices are no part of the government proper. */
const ISSUER_LINES = 2;
const ISSUERS = new Set(['government', 'other', 'military']);

/** A body of the state, or its bank, which by its name alone might be any bank. */
function isIssuer({ value }: Mention): boolean {
  return ISSUERS.has(String(value.type)) || CENTRAL_BANK.test(String(value.name ?? ''));
}
const CENTRAL_BANK = /\b(?:central|reserve|national|state) bank\b|\bbanco central\b|\bbanque (?:centrale|nationale)\b/i;

/** The country of the place where a document says it was issued, or of the body that issued it: the only one in its first lines. */
function issuingCountry(mentions: readonly Mention[], countryNamedIn: (name: string) => string | null): string | null {
  const codes = new Set<string>();
  for (const mention of mentions) {
    if (mention.sentence >= HEAD_LINES) break;
    const issues = (mention.kind === 'country' && mention.value.form !== 'demonym') || (mention.kind === 'organization' && mention.value.type === 'government');
    const code = issues ? stateIn(mention, countryNamedIn) : null;
    if (code !== null) codes.add(code);
  }
  return codes.size === 1 ? [...codes][0]! : null;
}

/** The state that a mention names: a country, or an organization with a country in its full name. */
function stateIn(mention: Mention, countryNamedIn: (name: string) => string | null): string | null {
  if (mention.kind === 'country') return String(mention.value.iso);
  if (mention.kind !== 'organization') return null;
  return countryNamedIn(mention.text) ?? countryNamedIn(String(mention.value.name ?? ''));
}
