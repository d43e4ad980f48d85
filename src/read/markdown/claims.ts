import type { Source } from '../contract.js';

export const ENDINGS = ['.md', '.mkd', '.mdown', '.markdown'] as const;

/** How much of a text is looked at: marks come early or not at all. */
const SAMPLE = 64_000;

/** Marks that prose does not carry by chance. Two of different sort make Markdown of a text whatever its name. */
const MARKS: readonly RegExp[] = [
  /^#{1,6}[ \t]+\S/m,
  /^\|?[ \t]*:?-{3,}:?[ \t]*\|[ \t|:-]*$/m,
  /^(?:```|~~~)/m,
  /\[[^\]\n]{1,200}\]\((?:https?:|[/#.]|mailto:)[^)\s]{1,500}\)/,
  /\*\*[^*\s][^*\n]{0,200}\*\*/,
  /^\[\^[^\]\s]{1,40}\]:[ \t]/m,
];

/** A name that says Markdown decides; else two marks of different sort. One mark alone may be a hashtag or a footnote star. */
export function claimsMarkdown(source: Source): number {
  if (ENDINGS.some((ending) => source.name.toLowerCase().endsWith(ending))) return 0.6;
  const sample = source.text().slice(0, SAMPLE);
  const marks = MARKS.filter((mark) => mark.test(sample)).length;
  return marks >= 2 ? 0.5 : 0;
}
