import type { MentionKind } from '../../../src/extract/contract.js';
import { countryRules, type CountryParts } from './find.js';
import { admitsCountry, learnCountries } from './learn.js';
import { normalizeCountry } from './normalize.js';
import { CountryValue } from './value.js';

export { CountryForm, CountryValue } from './value.js';

/** Countries and territories by name, demonym, abbreviation and capital, ISO 3166-1; never inside the name of an organization or a system. */
export const country: MentionKind<CountryParts, CountryValue> = {
  kind: 'country',
  value: CountryValue,
  rules: countryRules,
  yieldsTo: ['organization', 'system', 'money'],
  normalize: (parts) => normalizeCountry(parts),
  evidence: (value) => value.iso,
  learn: learnCountries,
  admits: admitsCountry,
  columns: { iso: 'text', form: 'text' },
  index: (value) => ({ iso: value.iso, form: value.form }),
};
