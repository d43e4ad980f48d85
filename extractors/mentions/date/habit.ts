import type { DocumentContext } from '../../../src/extract/contract.js';

/** Which of the two readings of `02/03/2024` a document writes: 0 for the day first, 1 for the month first. */
export type DigitOrder = 0 | 1;

const SLASHED = /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2[12]\d{3}(?![\d/])/g;

const known = new WeakMap<DocumentContext, DigitOrder | null>();

/** The order that the document's own dates show (`25/03/2024`); null where none shows any, or where they disagree. */
export function digitOrder(context: DocumentContext): DigitOrder | null {
  let order = known.get(context);
  if (order === undefined) known.set(context, (order = orderIn(context.text)));
  return order;
}

function orderIn(text: string): DigitOrder | null {
  let [dayFirst, monthFirst] = [false, false];
  for (const [, one, , other] of text.matchAll(SLASHED)) {
    if (Number(one) > 12 && Number(other) <= 12) dayFirst = true;
    if (Number(other) > 12 && Number(one) <= 12) monthFirst = true;
  }
  return dayFirst === monthFirst ? null : dayFirst ? 0 : 1;
}
