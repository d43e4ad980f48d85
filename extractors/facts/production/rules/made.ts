import type { Cue } from '../../../../src/link/contract.js';
import { categoriesOfNoun } from '../../../../src/link/kinds.js';
import type { Passage } from '../../../../src/link/passage.js';
import { isMaterial, type Thing } from '../../../../src/link/things.js';
import { measures, products, type MakeMeaning } from '../vocabulary.js';

/** What of the things behind or before the verb is made by it. */
export function madeOf(passage: Passage, { end, payload }: Cue<MakeMeaning>, things: readonly Thing[], company: boolean): readonly Thing[] {
  const { categories, onlyRaw } = payload;
  if (categories) return things.filter((thing) => categoriesOf(passage, thing).some((one) => categories.includes(one)));
  if (onlyRaw) return things.filter(isRaw);
  const made = things.filter((thing) => isMaterial(thing) || isRaw(thing) || isProduct(passage, thing, company) || (thing.quantity && !payload.onlyMateriel));
  if (made.length > 0 || payload.onlyMateriel) return made;
  // *pumped 9 million barrels a day*: a bare measure tells how much, though not of what.
  const bare = passage.within(end, Math.min(end + 5, passage.last), 'quantity')[0];
  return bare && measures.has(String(bare.mention.value.unit)) ? [{ first: bare.first, last: bare.last, quantity: bare, sort: 'goods' }] : [];
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
