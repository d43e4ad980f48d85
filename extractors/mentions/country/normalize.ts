import type { CountryParts } from './find.js';
import type { KnownForm, Sense } from './forms.js';
import type { CountryValue } from './value.js';

/** Parts to the country meant, or to the alternatives where the sentence leaves them open. */
export function normalizeCountry({ form, sense }: CountryParts): CountryValue {
  if (sense) return valueOf(sense);
  return { iso: null, form: form.senses[0]!.form, ambiguous: alternativesOf(form) };
}

export function valueOf({ iso, form, territory }: Sense): CountryValue {
  return territory ? { iso, form, territory } : { iso, form };
}

const CODE = /^[A-Z]{2}(?:[A-Z]|-[A-Z0-9]{1,3})$/;

/** Every code the form can mean: its countries, and the parts of countries that share the name (`US-GA`). */
function alternativesOf(form: KnownForm): string[] {
  const readings = form.care?.readings.map((reading) => reading.key).filter((key) => CODE.test(key)) ?? [];
  return [...new Set([...form.senses.map((sense) => sense.iso), ...readings])].sort();
}
