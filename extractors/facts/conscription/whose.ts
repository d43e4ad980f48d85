import { actorsOf } from '../../../src/link/actors.js';
import type { Filler } from '../../../src/link/contract.js';
import { fillWith, type Passage } from '../../../src/link/passage.js';
import { stateOf, type Stretch } from '../../../src/link/roles.js';
import { PEOPLE } from './vocabulary.js';

/** Whose service a statement is about: who acts in it or whose people serve, whom the one before it was about, or whom the text is. */
export function countryOf(passage: Passage, stretch: Stretch, before: Filler | null, goesOn: boolean): Filler | null {
  const inside = (one: { first: number; last: number }): boolean => one.first >= stretch.first && one.last <= stretch.last;
  const actors = actorsOf(passage).filter((one) => one.role !== 'modifier' && inside(one) && stateOf(passage, one) !== null);
  const named = actors.filter((one) => one.fillers[0]!.mention !== null);
  // *every German man … for the new military service*: whose people serve says more than what their service is called.
  const people = peopleIn(passage, stretch);
  const [actor] = [...named.filter((one) => one.kind === 'country'), ...(people ? [] : [...named, ...actors])];
  const own = (actor && stateOf(passage, actor)) ?? people ?? (goesOn ? before : demonymIn(passage, stretch));
  const country = own ?? before ?? passage.reference.countryFor(passage, stretch.last - 1);
  return country && typeof country.value !== 'string' && country.value.iso ? country : null;
}

/** The only country that a statement about something else names, for the one behind it. */
export function namedIn(passage: Passage, { first, last }: Stretch): Filler | null {
  const named = passage.within(first, last, 'country');
  return new Set(named.map(({ mention }) => mention.value.iso)).size === 1 ? fillWith(named[0]!) : null;
}

/** *Azerbaijani conscripts*, *young South Korean men*: whose people they are. */
function peopleIn(passage: Passage, { first, last }: Stretch): Filler | null {
  const peoples = passage
    .within(first, last, 'country')
    .filter((one) => one.mention.value.form === 'demonym' && [0, 1].some((step) => PEOPLE.has(passage.word(one.last + step))));
  return peoples.length === 1 ? fillWith(peoples[0]!) : null;
}

/** *the Estonian intake*: the only country that the statement names. */
function demonymIn(passage: Passage, { first, last }: Stretch): Filler | null {
  const named = passage.within(first, last, 'country');
  return new Set(named.map(({ mention }) => mention.value.iso)).size === 1 && named[0]!.mention.value.form === 'demonym' ? fillWith(named[0]!) : null;
}

/** A country told of before, as the statement behind it means it. */
export function referred(filler: Filler | undefined): Filler | null {
  return filler ? { value: filler.value, mention: null, origin: 'coreference' } : null;
}
