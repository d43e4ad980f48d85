/**
 * Character classes by UTF-16 code unit, computed once from Unicode properties.
 * One table look-up per character is what lets a whole document be tokenized in one scan.
 */
export const CharClass = { Space: 0, Lower: 1, Upper: 2, Digit: 3, Mark: 4, Symbol: 5, Punct: 6 } as const;

const table = new Uint8Array(0x10000).fill(CharClass.Punct);

const UNICODE: readonly [RegExp, number][] = [
  [/[\s\u200B]/u, CharClass.Space],
  [/\p{Nd}/u, CharClass.Digit],
  [/[\p{Lu}\p{Lt}]/u, CharClass.Upper],
  [/\p{L}/u, CharClass.Lower],
  [/\p{M}/u, CharClass.Mark],
  [/[\p{S}%‰]/u, CharClass.Symbol],
];

for (let code = 0; code < 0x10000; code++) {
  if (code >= 0xd800 && code <= 0xdfff) {
    table[code] = CharClass.Symbol; // halves of astral characters: emoji and rare scripts, never part of a figure
    continue;
  }
  const character = String.fromCharCode(code);
  const found = UNICODE.find(([pattern]) => pattern.test(character));
  if (found) table[code] = found[1];
}
table[0xad] = CharClass.Mark; // a soft hyphen is invisible and belongs to its word

/** The class of the code unit at `index`; `Space` past the end. */
export function classAt(text: string, index: number): number {
  return index < text.length ? table[text.charCodeAt(index)]! : CharClass.Space;
}

export function isLetter(charClass: number): boolean {
  return charClass === CharClass.Lower || charClass === CharClass.Upper || charClass === CharClass.Mark;
}
