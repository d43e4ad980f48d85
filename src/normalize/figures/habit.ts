import { Shape, type Tokens } from '../tokens.js';

const remembered = new WeakMap<Tokens, boolean>();
const POINTS_THEN_COMMA = /^\d{1,3}(?:\.\d{3})+,\d+$/;
const SHORT_COMMA = /^\d{1,4},(?:\d|\d\d|\d{4,})$/;
const COMMA_STYLE_ELSE = /^(?:\d+\.(?:\d|\d\d|\d{4,})|\d{1,3}(?:,\d{3})+(?:\.\d+)?)$/;

/**
 * Whether the document writes decimals with a comma (`2,5`), by the numbers in it that can be read one way only.
 * Only then is `1,124` one and a bit and `1.124` eleven hundred and more.
 */
export function writesCommaDecimals(tokens: Tokens): boolean {
  let habit = remembered.get(tokens);
  if (habit === undefined) remembered.set(tokens, (habit = weigh(tokens)));
  return habit;
}

function weigh(tokens: Tokens): boolean {
  let comma = 0;
  let point = 0;
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.shape[at] !== Shape.Number) continue;
    const length = tokens.end[at]! - tokens.start[at]!;
    if (length < 3 || length > 24) continue;
    const text = tokens.text.slice(tokens.start[at], tokens.end[at]);
    if (POINTS_THEN_COMMA.test(text)) comma += 3;
    else if (SHORT_COMMA.test(text)) comma++;
    else if (COMMA_STYLE_ELSE.test(text)) point++;
  }
  return comma > 0 && comma > 2 * point;
}
