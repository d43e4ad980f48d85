import type { Filler } from '../../../src/link/contract.js';
import { isOf } from '../../../src/link/grammar.js';
import type { Passage, Placed } from '../../../src/link/passage.js';
import { regionIn } from '../../../src/link/regions.js';
import { topicsOf } from './topics.js';

/** The country or region that a heading, or what was said before, lends to an indicator that names nobody; null where it stays open. */
export function fromContext(passage: Passage, token: number): Filler | null {
  const country = passage.reference.countryFor(passage, token);
  if (country?.origin === 'heading') return disputed(passage, country) || (!passage.reference.datelines.of(passage) && namesRegion(passage)) ? null : country;
  const beside = besides(passage, token);
  if (beside !== undefined) return beside;
  const before = lastNamed(passage);
  if (before !== undefined) return before;
  const only = onlyNamed(passage);
  if (only) return only;
  if (passage.reference.passagesBefore(passage).some((one) => one.placed.some(({ mention }) => mention.kind === 'country')))
    return ofDocument(passage, country);
  for (const heading of passage.reference.headingsOf(passage)) {
    const region = regionIn(heading);
    if (region) return { value: region, mention: null, origin: 'heading' };
  }
  return ofDocument(passage, country);
}

function ofDocument(passage: Passage, country: Filler | null): Filler | null {
  const whole = passage.reference.countryOfDocument();
  return whole && country && JSON.stringify(whole.value) === JSON.stringify(country.value) ? whole : null;
}

/** A heading that names a region beside its country is about more than the country. */
function namesRegion(passage: Passage): boolean {
  const [own] = passage.reference.headingsOf(passage);
  return own !== undefined && regionIn(own) !== null;
}

/** Whom the sentence has spoken of before the topic: the owner of its last indicator; null where it names somebody else, undefined where nobody. */
function besides(passage: Passage, token: number): Filler | null | undefined {
  const owned = topicsOf(passage).findLast((one) => one.last <= token && one.owner !== null)?.owner;
  if (owned) return typeof owned.value !== 'string' && 'iso' in owned.value ? { value: owned.value, mention: null, origin: 'coreference' } : null;
  const named = passage.placed.filter(
    ({ first, mention }) =>
      first < token + 6 &&
      (mention.kind === 'country' || (mention.kind === 'organization' && mention.value.type === 'alliance')) &&
      mention.start < passage.offset(token) + 40,
  );
  const whole = passage.reference.countryOfDocument();
  const others = named.filter(({ mention }) => mention.kind !== 'country' || JSON.stringify(whole?.value) !== JSON.stringify({ iso: mention.value.iso }));
  return others.length > 0 ? null : undefined;
}

/** *The country’s capacity* behind a sentence that names several countries, or another one: whose it is stays open. */
export function contested(passage: Passage, owner: Filler): boolean {
  if (owner.origin !== 'coreference' || typeof owner.value === 'string' || !('iso' in owner.value)) return false;
  const whole = passage.reference.countryOfDocument();
  if (whole && JSON.stringify(whole.value) === JSON.stringify(owner.value)) return false;
  const named = passage.reference
    .passagesBefore(passage)
    .slice(0, 4)
    .map(
      (one) =>
        new Set(one.placed.filter((placed) => placed.mention.kind === 'country' && !isPlaceOnly(passage, one, placed)).map(({ mention }) => mention.value.iso)),
    );
  const nearest = named.find((codes) => codes.size > 0);
  return nearest !== undefined && (nearest.size > 1 || !nearest.has(owner.value.iso));
}

/** The sentence before tells an indicator of another country: whose this one is stays open. */
function disputed(passage: Passage, country: Filler): boolean {
  const before = passage.reference.passagesBefore(passage)[0];
  if (!before || passage.index - before.index > 1) return false;
  return topicsOf(before).some(
    ({ owner }) =>
      owner && typeof owner.value !== 'string' && 'iso' in owner.value && typeof country.value !== 'string' && owner.value.iso !== country.value.iso,
  );
}

/** *to Burkina Faso and Togo*: the preposition of the first of countries that are joined. */
function prepositionOf(before: Passage, first: number): string {
  const at = isOf('determiners', before.word(first - 1)) ? first - 2 : first - 1;
  const joined = before.word(at) === 'and' || before.word(at) === ',' ? before.mentionAt(at - 1) : undefined;
  return joined?.mention.kind === 'country' ? prepositionOf(before, joined.first) : before.word(at);
}

/** The one country that the nearest sentence before names; null where it names several, undefined where none near does. */
function lastNamed(passage: Passage): Filler | null | undefined {
  for (const before of passage.reference.passagesBefore(passage).slice(0, 2)) {
    const named = before.placed.filter((one) => one.mention.kind === 'country' && !isPlaceOnly(passage, before, one));
    const codes = new Set(named.map((one) => one.mention.value.iso));
    if (codes.size > 1 || before.placed.some((one) => one.mention.kind === 'organization' && one.mention.value.type === 'company')) return null;
    if (codes.size === 1) return { value: { iso: named[0]!.mention.value.iso }, mention: null, origin: 'coreference' };
  }
  return undefined;
}

/** The one country that a section has named so far, where it has no other in its head. */
function onlyNamed(passage: Passage): Filler | null {
  const codes = new Set(
    passage.reference
      .passagesBefore(passage)
      .flatMap((one) =>
        one.placed.filter((placed) => placed.mention.kind === 'country' && !isPlaceOnly(passage, one, placed)).map(({ mention }) => String(mention.value.iso)),
      ),
  );
  const headed = passage.reference.headingsOf(passage).some((heading) => regionIn(heading) !== null);
  return codes.size === 1 && !headed ? { value: { iso: [...codes][0]! }, mention: null, origin: 'coreference' } : null;
}

/** *a contingent in Congo* in a text about another country: a place, and not whom the text goes on about. */
function isPlaceOnly(passage: Passage, before: Passage, { first, mention }: Placed): boolean {
  const whole = passage.reference.countryOfDocument();
  const place = PLACING.has(prepositionOf(before, first));
  return place && whole !== null && JSON.stringify(whole.value) !== JSON.stringify({ iso: mention.value.iso });
}
const PLACING = new Set(['in', 'to', 'from', 'with', 'at']);
