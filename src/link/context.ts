import type { Mention } from '../model/index.js';
import type { Filler } from './contract.js';
import { slotValue, type Passage } from './passage.js';

/** *Malaysia: three ships are to be delivered*: the country that labels the sentence, as a heading of its own. */
export function labelOf(passage: Passage): Filler | null {
  const label = passage.mentionAt(passage.first);
  return label?.mention.kind === 'country' && passage.word(label.last) === ':' ? fillerOf(label.mention, 'heading') : null;
}

/** Whether a mention names a company. */
export function isCompany(mention: Mention): boolean {
  return mention.kind === 'organization' && mention.value.type === 'company';
}

/** A mention as what fills a slot from elsewhere in the document. */
export function fillerOf(mention: Mention, origin: Filler['origin']): Filler {
  return { value: slotValue(mention), mention: null, origin };
}

/** A filler as what a later sentence means by referring to it. */
export function referring(filler: Filler, origin: Filler['origin']): Filler {
  return { value: filler.value, mention: null, origin };
}

/** The country of a filler; undefined where it is none. */
export function iso(filler: Filler): unknown {
  return typeof filler.value === 'string' ? undefined : filler.value.iso;
}
