import type { FactRow, Locator } from '../types.js';
import { fillersOf } from '../words.js';
import type { Source } from './source.js';

/** Left, bottom, right, top in points. */
export type Box = readonly number[];
/** A box of the page with what it is of the fact: a sentence that states it, or the words of a slot. */
export interface PageMark {
  readonly kind: 'evidence' | 'slot';
  readonly label: string;
  readonly box: Box;
}

/** Where something stands, box by box: what runs over the end of a column or page stands in several. */
export function placesOf(locator: Locator | undefined): { readonly page: number; readonly box: Box }[] {
  const { page, box, rest = [] } = locator ?? {};
  return [...(page && box ? [{ page, box }] : []), ...rest];
}

/** The pages that state a fact. */
export function pagesOf({ evidence }: FactRow): number[] {
  return [...new Set(evidence.flatMap(({ locator }) => placesOf(locator).map(({ page }) => page)))];
}

export function marksOnPage({ evidence, slots }: FactRow, { mentions }: Source, page: number): PageMark[] {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const on = (locator: Locator | undefined, kind: PageMark['kind'], label: string): PageMark[] =>
    placesOf(locator).flatMap((place) => (place.page === page ? [{ kind, label, box: place.box }] : []));
  return [
    ...evidence.flatMap(({ locator, text }) => on(locator, 'evidence', text)),
    ...Object.entries(slots).flatMap(([name, slot]) =>
      fillersOf(slot).flatMap(({ mention }) => (mention === null ? [] : on(byId.get(mention)?.locator, 'slot', name.replaceAll('_', ' ')))),
    ),
  ];
}

/** All boxes of a page, each with the words in it: sentences of one block may share it. */
export function boxesOf({ sentences }: Source, page: number): { readonly key: string; readonly box: Box; readonly text: string }[] {
  const boxes = new Map<string, { key: string; box: Box; text: string }>();
  for (const { locator, text } of sentences)
    for (const { box } of placesOf(locator).filter((place) => place.page === page)) {
      const key = box.join(' ');
      boxes.set(key, { key, box, text: boxes.has(key) ? `${boxes.get(key)!.text} ${text}` : text });
    }
  return [...boxes.values()];
}
