import { country, type CountryValue } from '../../extractors/mentions/country/index.js';
import { MentionEngine } from '../../src/extract/engine.js';
import { tokenize } from '../../src/normalize/tokens.js';
import { segment } from '../../src/segment/index.js';
import { wordClass } from '../../src/segment/wordclass.js';

const engine = new MentionEngine([country], wordClass);

export interface ReadCountry {
  readonly text: string;
  readonly value: CountryValue;
}

/** The countries of a plain text, read by the country kind alone. */
export function countriesOf(text: string): ReadCountry[] {
  const { mentions, problems } = engine.run({ id: 'test', date: null, tokens: tokenize(text), ...segment({ text, blocks: null }) });
  if (problems.length > 0) throw new Error(problems[0]!.message);
  return mentions.map((mention) => ({ text: mention.text, value: mention.value as CountryValue }));
}

/** `Serbs=SRB Congo=COD|COG`, for short expectations. */
export function codesOf(text: string): string {
  return countriesOf(text)
    .map(({ text: form, value }) => `${form}=${value.iso ?? (value.ambiguous ?? []).join('|')}`)
    .join(' ');
}
