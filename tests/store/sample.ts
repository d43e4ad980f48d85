import { createHash } from 'node:crypto';
import { factId, mentionId, type Extraction, type Fact, type Mention, type MentionKindName } from '../../src/model/index.js';
import type { Entry, FactTypeShape } from '../../src/store/index.js';

export const RULES = 'rules-1';

export const factTypes: readonly FactTypeShape[] = [
  {
    type: 'acquisition',
    slots: [
      { name: 'buyer', kinds: ['country', 'organization'] },
      { name: 'supplier', kinds: ['country', 'organization'] },
      { name: 'system', kinds: ['system'] },
      { name: 'quantity', kinds: ['quantity'] },
      { name: 'amount', kinds: ['money'] },
      { name: 'date', kinds: ['date'] },
    ],
  },
  {
    type: 'agreement',
    slots: [
      { name: 'parties', kinds: ['country', 'organization'], several: true },
      { name: 'title', kinds: ['text'] },
      { name: 'date', kinds: ['date'] },
    ],
  },
  {
    type: 'budget',
    slots: [
      { name: 'country', kinds: ['country'] },
      { name: 'period', kinds: ['date'] },
      { name: 'amount', kinds: ['money'] },
      { name: 'share', kinds: ['quantity'] },
    ],
  },
];

type Value = Mention['value'];
const year = (number: number): Value => ({ edtf: String(number), start: `${number}-01-01`, end: `${number}-12-31` });

/** A small report with its extraction, written by hand: a buyer, a price and a year make two facts and an agreement. */
export function sample({ buyer = 'Croatia', iso = 'HRV', system = 'Rafale', count = 12, when = 2025, rules = RULES, name = '' } = {}): Entry {
  const sentences = [
    `${buyer} ordered ${count} ${system} jets for €1.2 billion in ${when} 🛩.`,
    `The order takes 2% of GDP.`,
    `${buyer} and NATO signed the Pact of ${when}.`,
  ];
  const text = `Orders\n\n${sentences.join(' ')}\n`;
  const id = createHash('sha256').update(text).digest('hex');
  const starts = sentences.map((sentence) => text.indexOf(sentence));
  const mentions: Mention[] = [];
  const mention = (kind: MentionKindName, words: string, sentence: number, value: Value): string => {
    const start = text.indexOf(words, starts[sentence]);
    const end = start + words.length;
    const made = { id: mentionId(id, kind, start, end), kind, start, end, text: words, sentence, value, rule: `${kind}/sample`, confidence: 0.9 };
    mentions.push(made);
    return made.id;
  };
  const filled = (made: string): { value: Value; mention: string; origin: 'sentence' } => ({
    value: mentions.find((each) => each.id === made)!.value,
    mention: made,
    origin: 'sentence',
  });
  const by = mention('country', buyer, 0, { iso, form: 'name' });
  const quantity = mention('quantity', String(count), 0, { value: count, unit: '1', of: `${system} jets` });
  const named = mention('system', system, 0, { name: system, category: 'combat-aircraft' });
  const price = mention('money', '€1.2 billion', 0, { value: 1_200_000_000, currency: 'EUR', mod: 'about' });
  const date = mention('date', String(when), 0, year(when));
  const share = mention('quantity', '2%', 1, { value: 2, unit: '%', of: 'GDP' });
  const party = mention('country', buyer, 2, { iso, form: 'name' });
  const nato = mention('organization', 'NATO', 2, { name: 'NATO', type: 'alliance' });
  const pact = text.indexOf('Pact of');
  const fact = (type: Fact['type'], slots: Fact['slots'], evidence: number[], more: Partial<Fact> = {}): Fact => ({
    ...{ id: factId(id, type, JSON.stringify(slots), 0), type, status: 'contracted', attribution: null, slots, evidence },
    ...{ rule: `${type}/sample`, confidence: 0.8, ...more },
  });
  const facts = [
    fact('acquisition', { buyer: filled(by), system: filled(named), quantity: filled(quantity), amount: filled(price), date: filled(date) }, [0, 1]),
    fact('budget', { country: { value: { iso }, mention: null, origin: 'coreference' }, share: filled(share) }, [1], {
      ...{ status: null, attribution: buyer, attributionSpan: { start: starts[0]!, end: starts[0]! + buyer.length }, conflicts: ['x.budget.1'] },
    }),
    fact(
      'agreement',
      {
        parties: [filled(party), filled(nato)],
        title: { value: `Pact of ${when}`, mention: null, origin: 'sentence', start: pact, end: pact + `Pact of ${when}`.length },
      },
      [2],
      { status: 'done' },
    ),
  ];
  const extraction: Extraction = {
    document: { id, title: `${buyer} orders`, date: '2026-04-01', language: 'en', mediaType: 'text/plain', length: text.length },
    rules,
    sections: [{ heading: 'Orders', level: 1, start: 0, end: text.length }],
    sentences: sentences.map((sentence, index) => ({
      start: starts[index]!,
      end: starts[index]! + sentence.length,
      section: 0,
      ...(index === 0 && { locator: { line: 3 } }),
    })),
    mentions,
    facts,
    problems: [{ stage: 'extract', severity: 'warning', message: 'a rule gave up', rule: 'money/sample', sentence: 1 }],
  };
  return { extraction, source: { text, name: name || `${iso}-${system}-${when}.txt`, location: null, bytes: Buffer.byteLength(text) } };
}
