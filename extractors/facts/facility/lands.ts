import { isPossessive } from '../../../src/link/actors.js';
import type { Filler } from '../../../src/link/contract.js';
import { fillWith, type Passage, type Placed } from '../../../src/link/passage.js';
import type { Thing } from '../../../src/link/things.js';

/** The context's country. */
export function contextCountry(passage: Passage, anchor: number, measured: Thing | null): Filler | null {
  // *Ukraine struck the refinery at X, which can process …*: whoever is named elsewhere in the sentence does not own what is only measured.
  const other = passage.placed.filter((one) => one.mention.kind === 'country');
  if (
    measured &&
    other.length > 0 &&
    !other.some((one) => one.last + (isPossessive(passage.word(one.last)) ? 1 : 0) >= measured.first && one.first < measured.last)
  )
    return null;
  const lent = passage.reference.countryFor(passage, anchor);
  // *which X of Qatar is building at Y*: the builder's home says nothing of where it builds.
  const own = other.filter((one) => one.mention.value.iso === (lent?.value as Readonly<Record<string, unknown>> | undefined)?.iso);
  if (own.length === 0 || !own.every((one) => isHomeOfFirm(passage, one))) return lent;
  // *South Africa’s Eskom shut down the plant*: at home, where nothing says otherwise.
  const athome = own.every((one) => isPossessive(passage.word(one.last))) ? lent : null;
  return passage.reference.headingCountry(passage) ?? homeOfText(passage, own) ?? athome;
}

/** *UCC Holding of Qatar*, *Russia’s Rosatom*: a country that tells whose the body beside it is. */
function isHomeOfFirm(passage: Passage, { first, last }: Placed): boolean {
  const before = passage.word(first - 1) === 'of' ? passage.mentionAt(first - 2) : undefined;
  const behind = passage.mentionAt(isPossessive(passage.word(last)) ? last + 1 : last);
  return [before, behind].some((one) => one?.mention.kind === 'organization' && one.mention.value.type === 'company');
}

/** The country that the document is about, where it is not the builder's. */
function homeOfText(passage: Passage, firms: readonly Placed[]): Filler | null {
  const whole = passage.reference.countryOfDocument();
  return whole && firms.every(({ mention }) => mention.value.iso !== (whole.value as Readonly<Record<string, unknown>>).iso) ? whole : null;
}

/** An agency at work abroad (*the WFP will build in X*) leaves open in which country a place lies. */
export function isForeign(passage: Passage, builder: Filler | null): boolean {
  return passage.placed.some((one) => one.mention.id === builder?.mention && one.mention.kind === 'organization' && one.mention.value.type === 'other');
}

export function isCountry(passage: Passage, place: Filler): boolean {
  return passage.placed.some(
    ({ mention }) => mention.kind === 'country' && mention.value.form === 'name' && mention.start === place.start && mention.end === place.end,
  );
}

export function countryOf(passage: Passage, place: Filler | null): Filler | null {
  if (!place) return null;
  const named = passage.placed.find(
    (one) => one.mention.kind === 'country' && one.mention.start >= place.start! && (one.mention.end <= place.end! || liesIn(passage, place, one)),
  );
  return named ? fillWith(named) : null;
}

/** *the line between Zambia and Tanzania*: it lies in neither of the two alone. */
export function joinsCountries(passage: Passage, place: Filler | null): boolean {
  const inside = place ? passage.placed.filter(({ mention }) => mention.kind === 'country' && mention.start >= place.start! && mention.end <= place.end!) : [];
  return new Set(inside.map(({ mention }) => mention.value.iso)).size > 1;
}

/** *at Karuma in Uganda*, *Long Thanh, Vietnam*: the country named right behind the place. */
function liesIn(passage: Passage, place: Filler, { mention, first, last }: Placed): boolean {
  // *At El Dabaa, Russia’s Rosatom*: there the sentence begins.
  if (isPossessive(passage.word(last))) return false;
  // *at Karuma in Uganda*, *Long Thanh, Vietnam*, *in Bergerac, in France*
  const joint = passage.word(first - 1) === 'in' && passage.word(first - 2) === ',' ? first - 2 : first - 1;
  return mention.value.form === 'name' && /^(?:in|,)$/.test(passage.word(joint)) && passage.offsetAfter(joint) === place.end;
}
