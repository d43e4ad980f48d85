import { onPhrase, type Reading, type Rule, type SentenceView } from '../../../../src/extract/contract.js';
import { Shape } from '../../../../src/normalize/tokens.js';
import { areMen, companyOf, fillsCell, isArmed, isCounted, isQuoted, isSeparator, isSport, nounAfter, nounBefore } from '../company.js';
import type { ListedForm, SystemLexicon } from '../listed.js';
import { belongsToName, continues, is, isCapitalised, isHyphen, isNumber, joined, opensSentence, shapeAt, slashedFrom, textAt, written } from '../span.js';
import type { SystemParts } from '../value.js';
import { amongKin, kindBefore } from './kin.js';
import { extendVariant, runsOn } from '../variant.js';
import { neverSystems, words } from '../words.js';

/** Spellings of the lexicon, with the variant written onto them. */
export function listedRules(lexicon: SystemLexicon): readonly Rule<SystemParts>[] {
  const about =
    'a spelling of the lexicon with its variant: F-16C, Leopard 2A8, Bayraktar TB2; words and weak codes need company: Bradley infantry fighting vehicles';
  return [onPhrase('system/listed', about, lexicon, (sentence, at, end, form) => readListed(sentence, at, end, form, lexicon))];
}

function readListed(sentence: SentenceView, at: number, end: number, form: ListedForm, lexicon: SystemLexicon): Reading<SystemParts> {
  if (continues(sentence, at)) return 'it is the end of a longer word or code';
  const slashed = slashedFrom(sentence, at);
  if (slashed < at && textAt(sentence, slashed) !== 'AN') return 'the letters before the slash are a part of the code';
  const single = /^[A-Z]{1,3}s$/.test(textAt(sentence, end - 1)) && joined(sentence, end - 1) ? lexicon.match(sentence.tokens, at, end - 1) : null;
  // `T-90Ms` are several T-90M and no T-90MS.
  if (single) return readListed(sentence, at, single.end, single.payload, lexicon);
  if (isNamedBefore(sentence, at, end, form)) return 'the word before it and the code are one name';
  if (longerInside(sentence, at, end, lexicon)) return 'a longer spelling begins within';
  const { tokens } = sentence;
  const to = extendVariant(sentence, end);
  if (runsOn(sentence, to.end)) return 'it runs on into a longer word';
  const bare = to.end === end;
  const offsetEnd = bare && form.plural ? to.offset - 1 : to.offset;
  const company = companyOf(sentence, at, to.end);
  const lone = isLoneWord(sentence, at, end);
  if (lone && isShipsName(sentence, at, form)) return 'a ship bears it as her own name';
  if (isHyphen(sentence, end) && joined(sentence, end) && textAt(sentence, end + 1).toLowerCase() === 'class' && !/class$/i.test(textAt(sentence, end - 1)))
    return 'a class of ships is read as a whole';
  if (lone && is(sentence, at - 1, words.shipPrefix) && shapeAt(sentence, at - 1) === Shape.Upper) return 'a ship bears it as her own name';
  if (lone && (is(sentence, to.end, words.civil) || is(sentence, to.end, words.civilBrand))) return 'a civil thing is named by it';
  // A standard behind the word (`Rafale F3R`) is no company by itself: `Amazon S3`.
  const apart = !bare && lone && !joined(sentence, end);
  if ((bare || apart) && (form.needsCompany || (form.capitals && shapeAt(sentence, at) === Shape.Capital))) {
    const stop = loneliness(sentence, at, to.end, form, lone, company.noun, lexicon);
    if (stop) return stop;
  } else if (
    lone &&
    (belongsToName(sentence, at, end) || isGivenBefore(sentence, at, form)) &&
    !nounAfter(sentence, end) &&
    !isPopularNameAfter(sentence, end, form, lexicon)
  ) {
    const named = shapeAt(sentence, to.end) === Shape.Capital && !is(sentence, to.end, words.notName);
    if (is(sentence, at - 1, words.title) || (bare && (named || isGivenBefore(sentence, at, form)))) return 'it is part of a person’s name';
  }
  const variant = bare
    ? ''
    : tokens.text
        .slice(tokens.end[end - 1], to.offset)
        .replace(/\s+/g, ' ')
        .replace(/‑/g, '-');
  const popular = isPopularNameAfter(sentence, to.end, form, lexicon);
  const offset = popular ? popular : offsetEnd;
  const parts = { text: written(sentence, at, to.end, offsetEnd), category: company.category, listed: form.systems, variant, weak: form.needsCompany };
  return { start: tokens.start[at]!, end: offset, parts, confidence: lone ? LONE : SURE };
}

const SURE = 0.95;
/** Below what the document itself teaches of a short form. */
const LONE = 0.85;

/** Why a word or weak code may not stand here; null where its company is good. */
function loneliness(sentence: SentenceView, at: number, end: number, form: ListedForm, lone: boolean, noun: boolean, lexicon: SystemLexicon): string | null {
  const code = written(sentence, at, end)
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, '');
  const rebuilt = textAt(sentence, end) === 'standard' && kindBefore(sentence, at, form); // *tanks to the Challenger 3 standard*
  if (rebuilt) return null;
  if (is(sentence, at - 1, words.lookAlikeBefore) || (is(sentence, end, words.lookAlikeAfter) && !noun))
    return 'a road, a provision or a level is named like it';
  const flies = form.systems.some((one) => one.category === 'combat-aircraft');
  if (!flies && areMen(sentence, end) && !isCounted(sentence, at)) return 'fighters that are men';
  const follows = nounAfter(sentence, end);
  if (lone && !follows && isSport(sentence, at)) return 'a team is called like it';
  if (lone && end - at === 1 && is(sentence, at, words.notName) && !follows?.category) return 'a place, a people or a maker is called like it';
  if (follows && neverSystems.has(code) && !isCounted(sentence, at) && !isArmed(sentence, at, end)) return 'a look-alike';
  // A soft noun is no evidence of itself: `wildcat strikes`.
  if (follows && (!follows.soft || isCounted(sentence, at) || isArmed(sentence, at, end + 1))) return null;
  if (lone && belongsToName(sentence, at, end)) return 'it is part of another name';
  if (fillsCell(sentence, at, end)) return null;
  if (lone && amongKin(sentence, at, end, form, lexicon)) return null;
  if (is(sentence, at - 1, words.maker) && isCapitalised(sentence, at - 1) && !neverSystems.has(code)) return null;
  if (besideMaker(sentence, at, end, form) || besideListed(sentence, at, end, lexicon)) return null;
  if ((noun && !follows) || isQuoted(sentence, at, end)) return null;
  if (neverSystems.has(code)) return 'a look-alike';
  const plural = form.plural || (textAt(sentence, end) === 's' && joined(sentence, end));
  const counted = isCounted(sentence, at);
  const armed = isArmed(sentence, at, end);
  if (lone && is(sentence, at, words.crowd) && !MADE.has(textAt(sentence, end))) return 'men are called like it';
  if (counted && (plural || armed)) return null;
  // `the first of the Type 31s`: roads and levels have no plural.
  if (plural && NUMBERED.has(textAt(sentence, at))) return null;
  if (!lone) return armed && !isBareLetter(sentence, at, end) ? null : 'no class noun, count or weapon stands beside it';
  const introduced =
    DETERMINERS.has(textAt(sentence, at - 1).toLowerCase()) ||
    is(sentence, at - 1, words.demonym) ||
    is(sentence, at - 1, words.modifier) ||
    AGES.has(textAt(sentence, at - 1));
  return armed && introduced ? null : 'a word that may be anything stands without company';
}
/** `32 Senators built by Roshel` */
const MADE = new Set(['built', 'made', 'assembled', 'manufactured', 'produced', 'delivered', 'donated']);

/** `the frigate Triton`, `the submarine Scorpion`: what is listed as something else is the ship's own name there. */
function isShipsName(sentence: SentenceView, at: number, form: ListedForm): boolean {
  const before = textAt(sentence, at - 1);
  if (before === '' || before !== before.toLowerCase() || form.systems.some((one) => SHIPS.has(one.category))) return false;
  const category = nounBefore(sentence, at)?.category;
  return category !== null && category !== undefined && SHIPS.has(category);
}
const SHIPS: ReadonlySet<string> = new Set(['ship', 'submarine']);

/** Its maker is named in the sentence: `Leonardo prefers the GCAP`, `Arquus builds the Serval`. */
function besideMaker(sentence: SentenceView, at: number, end: number, { makers }: ListedForm): boolean {
  if (makers.size === 0) return false;
  for (let i = Math.max(sentence.first, at - MAKER_REACH); i < Math.min(sentence.last, end + MAKER_REACH); i++)
    if ((i < at || i >= end) && is(sentence, i, makers) && isCapitalised(sentence, i)) return true;
  return false;
}
const MAKER_REACH = 24;

/** A neighbour in the list is listed and sure: `the Piorun and Grom`, `Storm Shadow, Brimstone and Martlet stocks`. */
function besideListed(sentence: SentenceView, at: number, end: number, lexicon: SystemLexicon): boolean {
  const isSure = (form: ListedForm, to: number): boolean => !form.needsCompany || (nounAfter(sentence, to)?.category ?? null) !== null;
  if (isSeparator(sentence, end)) {
    let next = end + 1;
    while (isSeparator(sentence, next) || textAt(sentence, next) === 'the') next++;
    const hit = lexicon.match(sentence.tokens, next, sentence.last);
    if (hit && isSure(hit.payload, hit.end)) return true;
  }
  let last = textAt(sentence, at - 1) === 'the' ? at - 2 : at - 1;
  if (!isSeparator(sentence, last)) return false;
  while (isSeparator(sentence, last - 1)) last--;
  for (let from = Math.max(sentence.first, last - NEIGHBOUR); from < last; from++) {
    const hit = joined(sentence, from) ? null : lexicon.match(sentence.tokens, from, last);
    const plural = hit !== null && textAt(sentence, hit.end) === 's' && joined(sentence, hit.end) ? 1 : 0;
    const to = hit ? extendVariant(sentence, hit.end).end : 0;
    if (hit && (hit.end + plural === last || to === last) && isSure(hit.payload, hit.end)) return true;
  }
  return false;
}
const NEIGHBOUR = 5;

/** `Soviet-era Pechora`, `Israeli-made Spike`, `the first Redback` */
const AGES = new Set(['era', 'made', 'built', 'designed', 'first', 'second', 'third', 'last', 'retired', 'existing']);
const NUMBERED = new Set(['Type', 'Project', 'Block']);
const DETERMINERS = new Set(['the', 'its', 'their', 'a', 'an', 'of', 'with', 'domestic', '’s', "'s", 'his', 'these', 'those', 'new']);

/** `M1`, `A4`, `A303`: a letter and digits without hyphen are too little for a weapon word nearby, but after its verb: `flies the C295`. */
function isBareLetter(sentence: SentenceView, at: number, end: number): boolean {
  if (end - at !== 2 || textAt(sentence, at).length !== 1 || !isNumber(sentence, at + 1)) return false;
  const used = textAt(sentence, at - 1) === 'the' && is(sentence, at - 2, words.verb);
  return textAt(sentence, at + 1).length < 3 || !used;
}

/** `Mikhail Kalashnikov`: a name before it that is neither its maker's nor a people's. */
function isGivenBefore(sentence: SentenceView, at: number, { makers }: ListedForm): boolean {
  const before = at - 1;
  if (opensSentence(sentence, before) && sentence.wordClass(before) !== 'noun') return false;
  return shapeAt(sentence, before) === Shape.Capital && !joined(sentence, at) && !is(sentence, before, words.notName) && !is(sentence, before, makers);
}

/** One word, or words, without a digit. */
function isLoneWord(sentence: SentenceView, at: number, end: number): boolean {
  for (let i = at; i < end; i++) if (isNumber(sentence, i)) return false;
  return end - at === 1 || (shapeAt(sentence, at) !== Shape.Upper && !opensSentence(sentence, at));
}

/** `K3` of `Vetrnik K3`: a short code that a name unknown to the lexicon stands before is a part of it. */
function isNamedBefore(sentence: SentenceView, at: number, end: number, form: ListedForm): boolean {
  if (!form.needsCompany || !isNumber(sentence, end - 1) || end - at > 3 || joined(sentence, at)) return false;
  const before = at - 1;
  return (
    shapeAt(sentence, before) === Shape.Capital &&
    !opensSentence(sentence, before) &&
    !is(sentence, before, words.notName) &&
    !is(sentence, before, words.title) &&
    sentence.wordClass(before) === 'noun'
  );
}

/** `Giraffe 1X` within `Saab Giraffe 1X`, where `Saab Giraffe` alone is listed. */
function longerInside(sentence: SentenceView, at: number, end: number, lexicon: SystemLexicon): boolean {
  for (let i = at + 1; i < end; i++) {
    const hit = joined(sentence, i) ? null : lexicon.match(sentence.tokens, i, sentence.last);
    if (hit && hit.end > end) return true;
  }
  return false;
}

/** The offset where a popular name of the same system ends after its designation (`F-16C Fighting Falcon`), its plural left out, or 0. */
function isPopularNameAfter(sentence: SentenceView, end: number, form: ListedForm, lexicon: SystemLexicon): number {
  const hit = lexicon.match(sentence.tokens, end, sentence.last);
  if (!hit || joined(sentence, end)) return 0;
  const same = hit.payload.systems.some((one) =>
    form.systems.some(
      (own) => own.name.startsWith(one.name) || one.name.startsWith(own.name) || (own.maker !== '' && own.maker === one.maker && own.category === one.category),
    ),
  );
  return same ? sentence.tokens.end[hit.end - 1]! - (hit.payload.plural ? 1 : 0) : 0;
}
