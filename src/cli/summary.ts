import type { Tally } from '../ingest/tally.js';

/** The closing lines of a run: what was read and found, by kind, what went wrong and how long it took. */
export function summaryText(tally: Tally): string {
  const documents = [
    `${amount(tally.documents, 'document')} read`,
    ...(tally.unchanged > 0 ? [`${tally.unchanged} unchanged${tally.copies > 0 ? ` (${tally.copies} of them under another name)` : ''}`] : []),
    ...(tally.failed > 0 ? [`${tally.failed} failed`] : []),
    ...(tally.passedOver > 0 ? [`${amount(tally.passedOver, 'file')} of other kinds passed over`] : []),
    ...(tally.remaining > 0 ? [`${tally.remaining} not begun`] : []),
  ];
  return [
    `${documents.join(', ')} in ${tally.seconds.toFixed(1)} s${rateOf(tally)}`,
    amount(tally.sentences, 'sentence'),
    byKind(tally.mentions, 'mention'),
    byKind(tally.facts, 'fact'),
    ...(tally.problems > 0 ? [amount(tally.problems, 'problem')] : []),
    ...Object.entries(tally.brokenRules).map(([rule, times]) => `rule ${rule} failed ${amount(times, 'time')}; please report it`),
  ].join('\n');
}

/** So many documents make a rate: fewer tell how long it took to start. */
const MANY = 20;

function rateOf({ documents, seconds }: Tally): string {
  return documents < MANY ? '' : `, ${(documents / seconds).toFixed(1)} a second`;
}

export function byKind(counts: Readonly<Record<string, number>>, noun: string): string {
  const entries = Object.entries(counts).sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
  const total = entries.reduce((sum, [, number]) => sum + number, 0);
  const parts = entries.map(([kind, number]) => `${number} ${kind}`);
  return `${amount(total, noun)}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`;
}

export function amount(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
