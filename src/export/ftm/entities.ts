import { createHash } from 'node:crypto';
import type { SlotValue } from '../../model/index.js';
import { countryCode, type FactRow } from '../../store/index.js';
import type { Entity, Property } from './statement.js';

type Value = Exclude<SlotValue['value'], string>;
const SCHEMA_OF: Readonly<Record<string, Entity['schema']>> = { company: 'Company', military: 'PublicBody', government: 'PublicBody' };

export function documentEntity({ document: { id, name, title, date } }: FactRow): Entity {
  return {
    id,
    schema: 'Document',
    properties: [
      ['name', title ?? name],
      ['fileName', name],
      ['title', title],
      ['date', date],
    ],
  };
}

/** The organizations that a fact names; countries are codes on the event. */
export function organizations(row: FactRow): Entity[] {
  return valuesOf(row).flatMap(({ name, type, category }): Entity[] => {
    if (typeof name !== 'string' || category !== undefined) return [];
    return [
      {
        id: `factline-${createHash('sha1')
          .update(`${name}\0${String(type)}`)
          .digest('hex')}`,
        schema: SCHEMA_OF[String(type)] ?? 'Organization',
        properties: [['name', name]],
      },
    ];
  });
}

/** The fact as an event: who was involved where and when, in whose words, proven by its document. */
export function eventEntity(row: FactRow, involved: readonly Entity[]): Entity {
  const told = description(row);
  const countries = new Set(valuesOf(row).flatMap(({ iso }) => (typeof iso === 'string' ? (countryCode(iso) ?? []) : [])));
  const listed = (name: Property, values: Iterable<string>): [Property, string][] => [...values].map((value) => [name, value]);
  return {
    id: row.id,
    schema: 'Event',
    properties: [
      ['name', `${row.type}: ${told}`],
      ['summary', row.evidence[0]?.text],
      ['description', told],
      ['keywords', row.type],
      ['keywords', row.status],
      ...listed('country', countries),
      ...listed('involved', new Set(involved.map(({ id }) => id))),
      ...valuesOf(row).flatMap(days),
      ['notes', row.attribution && `according to ${row.attribution}`],
      ['notes', `review: ${row.review}; rule: ${row.rule}; rules: ${row.rules}`],
      ['recordId', row.id],
      ['proof', row.document.id],
    ],
  };
}

function valuesOf({ slots }: FactRow): Value[] {
  return Object.values(slots)
    .flat()
    .flatMap(({ value }) => (typeof value === 'string' ? [] : [value]));
}

/** The model's dates are a year, a month or a day; others are told by their first and last day. */
function days({ edtf, start, end }: Value): [Property, string][] {
  if (typeof edtf === 'string' && /^\d{4}(?:-\d\d){0,2}$/.test(edtf)) return [['date', edtf]];
  return [
    ...(typeof start === 'string' ? [['startDate', start] as [Property, string]] : []),
    ...(typeof end === 'string' ? [['endDate', end] as [Property, string]] : []),
  ];
}

/** The slots in words: `buyer: Croatia; quantity: 12; amount: about 1200000000 EUR`. */
function description({ slots, readable }: FactRow): string {
  const cell = (name: string): string => String(readable[name] ?? '');
  const parts = Object.keys(slots).map((slot) => {
    const range = [cell(`${slot}_min`), cell(`${slot}_max`)].filter(Boolean).join('–');
    const what = cell(`${slot}_name`) || cell(`${slot}_decimal`) || cell(slot) || range || cell(`${slot}_text`);
    const principal = ['amount', 'quantity', 'value'].includes(slot);
    const currency = cell(`${slot}_currency`) || (slot !== 'quantity' && principal ? cell('currency') : '');
    const unit = cell(`${slot}_unit`) || (slot !== 'amount' && principal ? cell('unit') : '');
    const words = [cell(`${slot}_mod`), what, currency, unit === '1' ? cell(`${slot}_of`) : unit].filter(Boolean).join(' ');
    return words === '' ? '' : `${slot}: ${words}`;
  });
  return parts.filter(Boolean).join('; ');
}
