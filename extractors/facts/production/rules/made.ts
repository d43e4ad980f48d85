import type { Cue } from '../../../../src/link/contract.js';
import { categoriesOfNoun } from '../../../../src/link/kinds.js';
import type { Passage } from '../../../../src/link/passage.js';
import { endsInSiteNoun } from '../../../../src/link/sites.js';
import { isMaterialWord } from '../../../../src/link/items.js';
import { isMaterial, type Thing } from '../../../../src/link/things.js';
import { measures, persons, products, type MakeMeaning } from '../vocabulary.js';

/** What kind of a maker is the subject: any body, or a company. */
interface MakerKind {
  readonly organization: boolean;
  readonly company: boolean;
}

/** What of the things behind or before the verb is made by it. */
export function madeOf(passage: Passage, { end, payload }: Cue<MakeMeaning>, told: readonly Thing[], { organization, company }: MakerKind): readonly Thing[] {
  const things = told.filter((thing) => thing.system !== undefined || (!isBuilt(passage, thing) && !persons.has(passage.word(thing.last - 1))));
  const { categories, onlyRaw, onlyCompany } = payload;
  if (onlyCompany && !company) return [];
  const counted = (thing: Thing): boolean => payload.counted === true && company && thing.system !== undefined && thing.quantity !== undefined;
  if (categories) return things.filter((thing) => counted(thing) || categoriesOf(passage, thing).some((one) => categories.includes(one)));
  if (onlyRaw) {
    const raw = things.filter(isRaw);
    return raw.length > 0 || !company ? raw : bareMeasure(passage, end);
  }
  const made = things.filter(
    (thing) =>
      isMaterial(thing) ||
      isRaw(thing) ||
      isProduct(passage, thing, organization) ||
      (payload.anyGoods && company && isPlural(passage, thing)) ||
      (thing.quantity && !payload.onlyMateriel),
  );
  if (made.length > 0 || payload.onlyMateriel) return made;
  return bareMeasure(passage, end);
}

function categoriesOf(passage: Passage, thing: Thing): readonly string[] {
  if (!thing.system) return categoriesOfNoun(passage.word(thing.last - 1));
  return [passage.reference.categoryOf(String(thing.system.mention.value.name)) ?? ''];
}

/** *1.2 million tonnes of cocoa*: what is dug, grown or refined, by its measure. */
function isRaw({ quantity }: Thing): boolean {
  return quantity !== undefined && measures.has(String(quantity.mention.value.unit)) && typeof quantity.mention.value.of === 'string';
}

/** What companies make beside materiel is told by number; its kind alone says little. */
function isProduct(passage: Passage, thing: Thing, company: boolean): boolean {
  return company && thing.quantity !== undefined && products.has(passage.word(thing.last - 1));
}

/** *pumped 9 million barrels a day*: a bare measure tells how much, though not of what. */
function bareMeasure(passage: Passage, end: number): readonly Thing[] {
  const bare = passage.within(end, Math.min(end + 5, passage.last), 'quantity')[0];
  return bare && measures.has(String(bare.mention.value.unit)) ? [{ first: bare.first, last: bare.last, quantity: bare, sort: 'goods' }] : [];
}

/** *fuselage panels*, *gearboxes*: goods by their plural. */
function isPlural(passage: Passage, thing: Thing): boolean {
  return thing.item !== undefined && /[^s]s$/.test(passage.word(thing.last - 1)) && passage.mentionAt(thing.last - 1) === undefined;
}

/** *two reactors*, *1,000 MW units*, *a bridge*: what is built where it stands is a facility. */
function isBuilt(passage: Passage, thing: Thing): boolean {
  const powered = passage.within(thing.first, thing.last, 'quantity').some(({ mention }) => /^[kMG]?W$/.test(String(mention.value.unit)));
  return powered || (endsInSiteNoun(passage, thing.last) && !isMaterialWord(passage.word(thing.last - 1)));
}
