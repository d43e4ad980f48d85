/** Ways in which a report writes one and the same number. Values are decimal text. */

const ONES = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: readonly (readonly [bigint, string])[] = [
  [10n ** 12n, 'trillion'],
  [10n ** 9n, 'billion'],
  [10n ** 6n, 'million'],
  [1000n, 'thousand'],
];

/** `31256721` → `thirty-one million two hundred and fifty-six thousand seven hundred and twenty-one`. */
export function inWords(value: bigint, and: boolean): string {
  for (const [size, name] of SCALES) {
    if (value < size) continue;
    const rest = value % size;
    const tail = rest === 0n ? '' : ` ${and && rest < 100n ? 'and ' : ''}${inWords(rest, and)}`;
    return `${inWords(value / size, and)} ${name}${tail}`;
  }
  const small = Number(value);
  if (small >= 100) {
    const rest = small % 100;
    return `${ONES[Math.floor(small / 100)]} hundred${rest === 0 ? '' : ` ${and ? 'and ' : ''}${inWords(BigInt(rest), and)}`}`;
  }
  if (small < 20) return ONES[small]!;
  return small % 10 === 0 ? TENS[Math.floor(small / 10)]! : `${TENS[Math.floor(small / 10)]}-${ONES[small % 10]}`;
}

export function grouped(whole: string, separator: string): string {
  return whole.replace(/\B(?=(?:\d{3})+$)/g, separator);
}

/** `12345678` → `1,23,45,678`. */
export function indian(whole: string): string {
  if (whole.length <= 3) return whole;
  return `${whole.slice(0, -3).replace(/\B(?=(?:\d{2})+$)/g, ',')},${whole.slice(-3)}`;
}

export interface Surface {
  readonly text: string;
  /** Text that shows the document's habit before the number, where the style needs one. */
  readonly before?: string;
}

/** Every style in which the number can be written; `whole` has no leading zeros, `fraction` may be empty. */
export function surfaces(whole: string, fraction: string): Surface[] {
  const point = fraction === '' ? '' : `.${fraction}`;
  const written: Surface[] = [{ text: whole + point }, { text: grouped(whole, ',') + point }, { text: indian(whole) + point }];
  for (const space of ['\u00a0', '\u2009', '\u202f', ' ']) written.push({ text: grouped(whole, space) + point });
  const habit = 'Es waren 1.234,5 und 2,75 und 17,3. ';
  if (fraction !== '') written.push({ before: habit, text: `${grouped(whole, '.')},${fraction}` }, { before: habit, text: `${whole},${fraction}` });
  if (fraction === '') {
    const value = BigInt(whole);
    written.push({ text: inWords(value, true) }, { text: inWords(value, false) });
  }
  return written;
}

/** The number in millions, billions and so on: its own digits with the multiplier that makes the value. */
export function scaledSurfaces(decimal: string): { readonly text: string; readonly power: number }[] {
  const words: readonly (readonly [string, number])[] = [
    [' million', 6],
    [' mn', 6],
    ['mln', 6],
    [' billion', 9],
    ['bn', 9],
    [' bn', 9],
    ['-billion', 9],
    [' trillion', 12],
    ['tn', 12],
    [' thousand', 3],
    [' lakh', 5],
    [' crore', 7],
    [' lakh crore', 12],
  ];
  return words.map(([word, power]) => ({ text: decimal + word, power }));
}
