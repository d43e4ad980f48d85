/** How far from the beginning a report says who wrote it. */
const HEAD = 1_500;
const NAME = String.raw`\p{Lu}[\p{L}.’'-]*(?:\s(?:(?:de|van|von|der|den|del|da|al|bin)\s)*\p{Lu}[\p{L}.’'-]*){1,3}`;
const BYLINE = new RegExp(String.raw`^(?:By|BY)\s(${NAME}(?:(?:,\s|\sand\s|,\sand\s)${NAME})*)(?=\s*$|\s+[|–—-]|,?\s+in\s\p{Lu})`, 'mu');
/** `TALLINN, March 3 (Reuters) —` */
const DATELINE = /^\p{Lu}[\p{L} .’'-]{2,40}(?:,\s[\p{L}\d .]{3,30})?\s\((\p{Lu}[\p{L} .&-]{1,30})\)\s?[—–-]/mu;

/** Author and publisher as the first lines of a report name them, in a byline and in a dateline; null where they do not. */
export function signed(text: string): { readonly author: string | null; readonly publisher: string | null } {
  const head = text.slice(0, HEAD);
  return { author: BYLINE.exec(head)?.[1] ?? null, publisher: DATELINE.exec(head)?.[1] ?? null };
}
