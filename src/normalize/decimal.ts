/**
 * Exact arithmetic on decimal text (`-?digits[.digits]`): what stands in a report is decimal, and a binary
 * `2.2 * 1e9` is not. Nothing here passes through a floating-point number.
 */

/** Plain form: no leading zeros, no trailing zeros after the point, no lone point, no `-0`. */
export function canonical(decimal: string): string {
  if (PLAIN.test(decimal)) return decimal;
  const negative = decimal.startsWith('-');
  const [whole = '', fraction = ''] = (negative ? decimal.slice(1) : decimal).split('.');
  const head = withoutLeadingZeros(whole);
  const tail = withoutTrailingZeros(fraction);
  const magnitude = tail === '' ? head : `${head}.${tail}`;
  return negative && magnitude !== '0' ? `-${magnitude}` : magnitude;
}

/** Most numbers of a report are in their plain form already. */
const PLAIN = /^(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;

/** Times ten to the power of `power`, by moving the point. */
export function shift(decimal: string, power: number): string {
  if (power === 0) return canonical(decimal);
  const negative = decimal.startsWith('-');
  const [whole = '', fraction = ''] = (negative ? decimal.slice(1) : decimal).split('.');
  const digits = whole + fraction;
  const point = whole.length + power;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = Math.max(point, 1);
  return canonical(`${negative ? '-' : ''}${padded.slice(0, at)}.${padded.slice(at)}`);
}

export function add(a: string, b: string): string {
  const scale = Math.max(decimals(a), decimals(b));
  return unscaled(scaled(a, scale) + scaled(b, scale), scale);
}

export function multiply(a: string, b: string): string {
  if (b === '1') return canonical(a);
  return unscaled(scaled(a, decimals(a)) * scaled(b, decimals(b)), decimals(a) + decimals(b));
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  const scale = Math.max(decimals(a), decimals(b));
  const difference = scaled(a, scale) - scaled(b, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** `numerator` / `denominator`, exact where it ends within `places` decimals, else rounded half up there. */
export function ratio(numerator: bigint, denominator: bigint, places = 10): string {
  const scaledUp = numerator * 10n ** BigInt(places + 1);
  return unscaled((scaledUp / denominator + 5n) / 10n, places);
}

function decimals(decimal: string): number {
  const point = decimal.indexOf('.');
  return point < 0 ? 0 : decimal.length - point - 1;
}

function scaled(decimal: string, scale: number): bigint {
  const missing = scale - decimals(decimal);
  return BigInt(decimal.replace('.', '') + '0'.repeat(missing));
}

function unscaled(digits: bigint, scale: number): string {
  const negative = digits < 0n;
  const text = (negative ? -digits : digits).toString().padStart(scale + 1, '0');
  const split = text.length - scale;
  return canonical(`${negative ? '-' : ''}${text.slice(0, split)}.${text.slice(split)}`);
}

function withoutLeadingZeros(digits: string): string {
  let from = 0;
  while (from < digits.length - 1 && digits[from] === '0') from++;
  return digits.slice(from) || '0';
}

function withoutTrailingZeros(digits: string): string {
  let to = digits.length;
  while (to > 0 && digits[to - 1] === '0') to--;
  return digits.slice(0, to);
}
