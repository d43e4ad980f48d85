import type { Slot, SlotValue } from '../model/index.js';

type Value = SlotValue['value'];

const HEDGES: Readonly<Record<string, string>> = { about: '~', 'more-than': '>', 'at-least': '≥', 'less-than': '<', 'at-most': '≤' };

/** A value in few words: `~2,200,000,000 EUR`, `12 Rafale fighter jets`, `by 2025 (end)`, `SRB`, `Rafale`. */
export function valueWords(value: Value): string {
  if (typeof value === 'string') return value;
  if ('edtf' in value) return dateWords(value);
  if ('iso' in value) return text(value.iso) || 'unknown country';
  if ('name' in value) return text(value.name);
  return figureWords(value);
}

export function slotWords(slots: Readonly<Record<string, Slot>>): string {
  return Object.entries(slots)
    .map(([name, slot]) => `${name} ${(Array.isArray(slot) ? slot : [slot]).map((filler) => valueWords(filler.value)).join(' + ')}`)
    .join(', ');
}

function dateWords(value: Exclude<Value, string>): string {
  const day = text(value.edtf) || 'undated';
  return `${value.bound ? `${text(value.bound)} ` : ''}${day}${value.mod ? ` (${text(value.mod)})` : ''}`;
}

function figureWords(value: Exclude<Value, string>): string {
  const figure = value.vague ? 'some' : 'value' in value ? digits(value.value) : `${digits(value.min)}–${digits(value.max)}`;
  const unit = value.unit === '1' ? text(value.of) : [text(value.unit ?? value.currency), value.of ? `of ${text(value.of)}` : ''].filter(Boolean).join(' ');
  return `${HEDGES[text(value.mod)] ?? ''}${figure}${unit ? ` ${unit}` : ''}${value.per ? ` per ${text(value.per)}` : ''}${value.direction === 'down' ? ' down' : ''}`;
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** In groups of three, without which nobody tells a million from a billion. */
function digits(value: unknown): string {
  return typeof value === 'number' ? value.toLocaleString('en-US', { maximumFractionDigits: 20 }) : text(value);
}
