import { edtfDays } from '../../../normalize/edtf.js';
import type { FactTypeName, Mention, Reading, SlotKind, SlotShape, SlotValue, Status } from '../types.js';
import { fillersOf } from '../words.js';

/** One value of a slot while it is being edited: fields as they are typed, over the value they began as. */
export interface DraftFiller {
  readonly kind: SlotKind;
  readonly fields: Readonly<Record<string, string>>;
  /** What it was before anybody typed; null for a new one. */
  readonly began: SlotValue | null;
  readonly place: { readonly start: number; readonly end: number } | null;
  readonly mention: string | null;
  readonly touched: boolean;
}
export interface Draft {
  readonly type: FactTypeName;
  readonly status: Status | null;
  readonly attribution: string;
  readonly attributionSpan: { readonly start: number; readonly end: number } | null;
  readonly slots: Readonly<Record<string, readonly DraftFiller[]>>;
  readonly evidence: Reading['evidence'];
}

/** The fields of a value of each kind, and which of them must not be empty. */
export const FIELDS: Readonly<Record<SlotKind, readonly (readonly [name: string, label: string, needed: boolean])[]>> = {
  money: [
    ['figure', 'Amount', true],
    ['currency', 'Currency (ISO 4217)', true],
    ['mod', 'Hedge', false],
    ['per', 'Per', false],
    ['direction', 'Direction', false],
  ],
  quantity: [
    ['figure', 'Figure', true],
    ['unit', 'Unit (UCUM, 1 for a count)', true],
    ['of', 'Of what', false],
    ['mod', 'Hedge', false],
    ['per', 'Per', false],
    ['direction', 'Direction', false],
  ],
  date: [
    ['edtf', 'Date (EDTF: 2025, 2025-12, 2025-12-31)', true],
    ['bound', 'Limit', false],
    ['mod', 'Part', false],
  ],
  country: [['iso', 'Country (ISO 3166-1 alpha-3)', true]],
  system: [
    ['name', 'Designation', true],
    ['category', 'Category', false],
  ],
  organization: [
    ['name', 'Name', true],
    ['type', 'Type', false],
  ],
  text: [['text', 'Words', true]],
};
export const CHOICES: Readonly<Record<string, readonly string[]>> = {
  'money mod': ['about', 'more-than', 'at-least', 'less-than', 'at-most'],
  'quantity mod': ['about', 'more-than', 'at-least', 'less-than', 'at-most'],
  'money direction': ['down'],
  'quantity direction': ['down'],
  'date mod': ['start', 'mid', 'end', 'about'],
  'date bound': ['from', 'since', 'by', 'until', 'before', 'after'],
  'organization type': ['company', 'military', 'government', 'alliance', 'other'],
};

export function kindOf(value: SlotValue['value'], { kinds }: SlotShape): SlotKind {
  if (typeof value === 'string') return 'text';
  if ('edtf' in value) return 'date';
  if ('iso' in value) return 'country';
  if ('currency' in value) return 'money';
  if ('unit' in value) return 'quantity';
  return 'category' in value ? 'system' : kinds.includes('organization') ? 'organization' : kinds.includes('system') ? 'system' : kinds[0]!;
}

const said = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

export function fieldsOf(value: SlotValue['value']): Record<string, string> {
  if (typeof value === 'string') return { text: value };
  const { value: figure, min, max, ...rest } = value;
  const range = min === undefined && max === undefined ? said(figure) : `${said(min)}-${said(max)}`;
  return { ...Object.fromEntries(Object.entries(rest).map(([name, part]) => [name, said(part)])), ...(range !== '' && range !== '-' && { figure: range }) };
}

export function draftOf({ type, status, attribution, attributionSpan, slots, evidence }: Reading, shapes: readonly SlotShape[]): Draft {
  const filled = shapes.flatMap((shape): (readonly [string, DraftFiller[]])[] => {
    const slot = slots[shape.name];
    return slot ? [[shape.name, fillersOf(slot).map((filler) => begun(filler, shape))]] : [];
  });
  return { type, status, attribution: attribution ?? '', attributionSpan: attributionSpan ?? null, slots: Object.fromEntries(filled), evidence };
}

function begun(filler: SlotValue, shape: SlotShape): DraftFiller {
  const place = filler.start === undefined || filler.end === undefined ? null : { start: filler.start, end: filler.end };
  return { kind: kindOf(filler.value, shape), fields: fieldsOf(filler.value), began: filler, place, mention: filler.mention, touched: false };
}

/** A value that stands in the text as a mention. */
export function fromMention({ id, kind, start, end, value }: Mention): DraftFiller {
  const began: SlotValue = { value, mention: id, origin: 'sentence', start, end };
  return { kind, fields: fieldsOf(value), began, place: { start, end }, mention: id, touched: false };
}
export const empty = (kind: SlotKind): DraftFiller => ({ kind, fields: {}, began: null, place: null, mention: null, touched: true });

/** What the draft says. @throws Error naming the first field that does not do */
export function readingOf({ type, status, attribution, attributionSpan, slots, evidence }: Draft, shapes: readonly SlotShape[]): Reading {
  const filled = Object.entries(slots).filter(([, fillers]) => fillers.length > 0);
  const several = (name: string): boolean => shapes.find((shape) => shape.name === name)?.several ?? false;
  const values = filled.map(([name, fillers]): [string, Reading['slots'][string]] => {
    const all = fillers.map((filler) => fillerOf(filler, name));
    return [name, several(name) ? all : all[0]!];
  });
  const who = attribution.trim();
  return {
    type,
    status,
    attribution: who === '' ? null : who,
    ...(who !== '' && attributionSpan && { attributionSpan }),
    slots: Object.fromEntries(values),
    evidence,
  };
}

function fillerOf(filler: DraftFiller, slot: string): SlotValue {
  const { began, touched, place, mention, kind, fields } = filler;
  if (began && !touched) return { ...began, ...place };
  const missing = FIELDS[kind].find(([name, , needed]) => needed && !fields[name]?.trim());
  if (missing) throw new Error(`${slot}: ${missing[1]} is empty.`);
  const kept = began && typeof began.value === 'object' ? began.value : {};
  return { value: valueOf(kind, fields, kept, slot), mention, origin: place ? 'sentence' : (began?.origin ?? 'document'), ...place };
}

function valueOf(kind: SlotKind, fields: DraftFiller['fields'], kept: Record<string, unknown>, slot: string): SlotValue['value'] {
  if (kind === 'text') return fields['text']!.trim();
  const own = Object.fromEntries(
    FIELDS[kind].filter(([name]) => name !== 'figure').flatMap(([name]) => (fields[name]?.trim() ? [[name, fields[name].trim()]] : [])),
  );
  if (kind === 'money' || kind === 'quantity')
    return { ...figureOf(fields['figure']!, slot), ...own, ...(kind === 'money' && { currency: own['currency']!.toUpperCase() }) };
  if (kind === 'country') return { form: 'name', ...kept, iso: own['iso']!.toUpperCase() };
  if (kind === 'date') {
    const days = edtfDays(own['edtf']!);
    if (!days) throw new Error(`${slot}: “${own['edtf']}” is no date in EDTF.`);
    return { ...own, ...opened(days, own['bound']) };
  }
  return { ...(kind === 'system' ? { category: 'other' } : { type: 'other' }), ...own };
}

/** A limit leaves one side open: what happens by a day has no first one. */
function opened({ start, end }: { start: string | null; end: string | null }, bound: string | undefined): object {
  const from = bound === 'from' || bound === 'since' || bound === 'after';
  return { start: bound && !from ? null : start, end: from ? null : end };
}

const SHIFTS: Readonly<Record<string, number>> = { thousand: 3, k: 3, million: 6, m: 6, mn: 6, billion: 9, bn: 9, trillion: 12, tn: 12 };

/** `2.2 billion`, `2,200,000,000`, `10-12 million`: decimal digits are shifted, never multiplied. */
export function figureOf(words: string, slot: string): { value: number } | { min: number; max: number } {
  const found = /^(-?[\d.]+)(?:[-–](-?[\d.]+))?([a-z]*)$/.exec(words.replace(/[,\s_]/g, '').toLowerCase());
  const shift = found?.[3] ? SHIFTS[found[3]] : 0;
  const number = (part: string): number => Number(`${part}e${shift}`);
  if (!found || shift === undefined || Number.isNaN(number(found[1]!))) throw new Error(`${slot}: “${words}” is no figure.`);
  return found[2] ? { min: number(found[1]!), max: number(found[2]) } : { value: number(found[1]!) };
}
