import type { Mention } from '../model/index.js';
import type { Filler } from './contract.js';
import { isOf } from './grammar.js';
import { slotValue, type Passage, type Placed } from './passage.js';

/** *Malaysia: three ships are to be delivered*: the country that labels the sentence, as a heading of its own. */
export function labelOf(passage: Passage): Filler | null {
  const label = passage.mentionAt(passage.first);
  return label?.mention.kind === 'country' && passage.word(label.last) === ':' ? fillerOf(label.mention, 'heading') : null;
}

/** Whether a mention names a company. */
export function isCompany(mention: Mention): boolean {
  return mention.kind === 'organization' && mention.value.type === 'company';
}

/**
 * *Mitsubishi Electric of Japan*: where a company is at home is nobody whom *the country* means; *In Rome, it signed*: nor
 * does *it* mean a capital behind its preposition (`acting`).
 */
export function isOnlyPlace(passage: Passage, { mention, first }: Placed, acting: boolean): boolean {
  const of = passage.word(first - 1) === 'the' ? first - 2 : first - 1;
  const company = passage.word(of) === 'of' ? passage.mentionAt(of - 1) : undefined;
  if (company && isCompany(company.mention)) return true;
  return acting && mention.value.form === 'capital' && isOf('prepositions', passage.word(first - 1));
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
