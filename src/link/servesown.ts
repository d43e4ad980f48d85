import { iso } from './context.js';
import { fillersOf, type Draft, type Filler } from './contract.js';
import type { Passage } from './passage.js';
import type { Reference, Told } from './referring.js';

/**
 * *Washington cleared the sale of 20 Y* where the text is about the buyer: the subject only sells or gives to the country that
 * is spoken of anyway, and whose *army* is meant next has not changed. `told` is what was told of lately.
 */
export function servesOwn(reference: Reference, passage: Passage, subject: Filler, told: readonly Told[]): boolean {
  const own = reference.headingCountry(passage) ?? reference.countryOfDocument();
  if (own === null || iso(own) === iso(subject)) return false;
  const is = (held: Draft['slots'][string], one: Filler): boolean => fillersOf(held).some((filler) => iso(filler) !== undefined && iso(filler) === iso(one));
  return told.some(
    ({ sentence, draft: { slots } }) => sentence === passage.index && is(slots.supplier ?? slots.from, subject) && is(slots.buyer ?? slots.to, own),
  );
}
